package org.yishi.desk.forum.budget;

import org.yishi.model.Outcome;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.id.MeetingId;
import org.yishi.store.Tx;

/** Finds the budget of a meeting whose record is still open. */
final class Budgeted {
    private Budgeted() {}

    static Outcome<BudgetBook> in(Tx tx, MeetingId meeting) {
        boolean isLocked = tx.minutes().find(meeting).filter(m -> m.isLocked()).isPresent();
        if (isLocked) {
            var title = tx.meetings().find(meeting).map(m -> m.title()).orElse("");
            return Outcome.refused("meeting.minutes-approved", title);
        }
        return tx.budgets()
                .of(meeting)
                .<Outcome<BudgetBook>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused("budget.wrong.none"));
    }
}
