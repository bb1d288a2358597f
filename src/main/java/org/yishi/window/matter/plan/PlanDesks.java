package org.yishi.window.matter.plan;

import java.nio.file.Path;
import java.util.function.BiFunction;
import org.yishi.desk.Work;
import org.yishi.desk.matter.plan.YearPlan;
import org.yishi.desk.paper.TopicPapers;
import org.yishi.live.Changes;
import org.yishi.model.Outcome;
import org.yishi.text.Text;

/**
 * What the plan of a year works with.
 *
 * @param print writes a year's plan as a Word file
 */
public record PlanDesks(YearPlan plan, BiFunction<Integer, Path, Outcome<Path>> print, Changes changes) {
    public static PlanDesks of(Work work, Text text) {
        return new PlanDesks(new YearPlan(work), new TopicPapers(work, text)::plan, work.changes());
    }
}
