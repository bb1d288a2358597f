package org.yishi.window.forum.budget.part;

import java.util.List;
import org.yishi.desk.Work;
import org.yishi.desk.forum.budget.Amendments;
import org.yishi.desk.forum.budget.BudgetOutcome;
import org.yishi.desk.forum.budget.BudgetPapers;
import org.yishi.desk.forum.budget.BudgetShow;
import org.yishi.desk.forum.budget.Budgets;
import org.yishi.desk.forum.budget.Offer;
import org.yishi.desk.forum.budget.ProjectVote;
import org.yishi.desk.forum.budget.Scorings;
import org.yishi.live.Changes;
import org.yishi.text.Text;

/** The desks behind the budget's page. */
public record BudgetDesks(
        Budgets budgets,
        Scorings scorings,
        Amendments amendments,
        ProjectVote vote,
        BudgetOutcome outcome,
        BudgetPapers papers,
        BudgetShow show,
        Changes changes) {
    /** The desks of a village; scores are looked for in these places. */
    public static BudgetDesks of(Work work, Text text, List<Offer.From> sources) {
        return new BudgetDesks(
                new Budgets(work),
                new Scorings(work, sources),
                new Amendments(work, text),
                new ProjectVote(work),
                new BudgetOutcome(work, text),
                new BudgetPapers(work, text),
                new BudgetShow(text),
                work.changes());
    }
}
