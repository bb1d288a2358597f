package org.yishi.desk.script;

import java.util.List;
import java.util.Optional;
import org.yishi.desk.script.deed.Header;
import org.yishi.desk.script.deed.PlanDeed;
import org.yishi.desk.script.deed.Step;
import org.yishi.desk.script.word.Moment;
import org.yishi.desk.script.word.NotUnderstoodException;
import org.yishi.desk.script.word.Parts;
import org.yishi.desk.script.word.Times;
import org.yishi.desk.script.word.Words;

/** Gathers the lines of a meeting's head, which stand around the line that names it. */
final class Head {
    private final Words words;
    private final Times times;
    private Header header = Header.EMPTY;

    Head(Words words, Times times) {
        this.words = words;
        this.times = times;
    }

    void take(HeadWord word, String rest) {
        var parts = Parts.of(words, rest);
        var text = parts.need("script.text-missing");
        parts.end();
        header = switch (word) {
            case TITLE -> new Header(text, header.place(), header.when(), header.host(), header.recorder());
            case PLACE -> new Header(header.title(), text, header.when(), header.host(), header.recorder());
            case WHEN -> new Header(header.title(), header.place(), when(text), header.host(), header.recorder());
            case HOST -> new Header(header.title(), header.place(), header.when(), text, header.recorder());
            case RECORDER -> new Header(header.title(), header.place(), header.when(), header.host(), text);
        };
    }

    private Optional<Moment> when(String text) {
        var moment = times.moment(text);
        if (moment.isEmpty()) {
            throw new NotUnderstoodException("script.no-when", text);
        }
        return moment;
    }

    /** The step that plans a meeting, with what was gathered before it. */
    Step begun(Step step, PlanDeed.Plan plan) {
        return new Step(step.line(), step.at(), new PlanDeed.Plan(plan.body(), plan.like(), header), step.refusal());
    }

    /** Nothing is gathered any more: what comes next belongs to the next meeting. */
    void next() {
        header = Header.EMPTY;
    }

    /** The steps, with what was gathered put into the last one that plans a meeting, if one does. */
    void amend(List<Step> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).deed() instanceof PlanDeed.Plan plan) {
                steps.set(i, begun(steps.get(i), plan));
                return;
            }
        }
    }
}
