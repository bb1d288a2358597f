package org.yishi.desk.paper;

import java.nio.file.Path;
import java.util.List;
import org.yishi.desk.Work;
import org.yishi.desk.matter.plan.YearPlan;
import org.yishi.model.Outcome;
import org.yishi.model.body.Body;
import org.yishi.model.topic.Answer;
import org.yishi.model.topic.NextStep;
import org.yishi.report.Press;
import org.yishi.report.topic.AnswerSlips;
import org.yishi.report.topic.PlanPaper;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.text.matter.MatterWords;

/** Writes the answers to those who raised matters, and the plan of a year. */
public final class TopicPapers {
    private final Work work;
    private final Text text;

    public TopicPapers(Work work, Text text) {
        this.work = work;
        this.text = text;
    }

    /** Writes a slip for each answer. */
    public Outcome<Path> answers(List<Answer> answers, Path target) {
        return answers.isEmpty()
                ? Outcome.refused("topics.wrong.nobody-told")
                : Written.to(target, () -> new AnswerSlips(press()).write(target, answers));
    }

    /** Writes what is planned for a year. */
    public Outcome<Path> plan(int year, Path target) {
        var plan = new YearPlan(work);
        var bodies = plan.bodies();
        var lines = plan.of(year).stream()
                .map(row -> new PlanPaper.Line(
                        row.standing(),
                        row.planned(),
                        body(bodies, row.planned().body()),
                        became(row)))
                .toList();
        return Written.to(target, () -> new PlanPaper(press()).write(target, year, lines));
    }

    private String body(List<Body> bodies, String code) {
        return bodies.stream()
                .filter(body -> body.code().equals(code))
                .findFirst()
                .map(body -> text.lang() == Lang.ZH ? body.name() : body.nameEn())
                .orElse(code);
    }

    private String became(YearPlan.Row row) {
        var words = new MatterWords(text);
        var state = text.of("matter.state", row.standing().topic().state());
        return row.next() instanceof NextStep.Nothing
                ? words.ended(row.standing().topic()).orElse(state)
                : text.of("topics.plan.became", state, words.next(row.next()));
    }

    private Press press() {
        var village = work.read(tx -> tx.village().find()).orElseThrow();
        return Press.standard(text, village, work.now());
    }
}
