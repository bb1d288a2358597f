package org.yishi.window.matter.screening;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.yishi.desk.Work;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.matter.intake.Answers;
import org.yishi.desk.matter.intake.Intake;
import org.yishi.desk.matter.intake.Screening;
import org.yishi.desk.paper.TopicPapers;
import org.yishi.live.Changes;
import org.yishi.model.Outcome;
import org.yishi.model.topic.Answer;
import org.yishi.text.Text;

/**
 * What the screening page works with.
 *
 * @param print writes a slip for each answer as a Word file
 */
public record ScreeningDesks(
        Screening screening,
        Intake intake,
        Matters matters,
        Answers answers,
        BiFunction<List<Answer>, Path, Outcome<Path>> print,
        Changes changes) {
    public static ScreeningDesks of(Work work, Text text) {
        return new ScreeningDesks(
                new Screening(work),
                new Intake(work),
                new Matters(work),
                new Answers(work, text),
                new TopicPapers(work, text)::answers,
                work.changes());
    }
}
