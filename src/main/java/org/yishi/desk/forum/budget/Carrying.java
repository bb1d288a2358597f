package org.yishi.desk.forum.budget;

import java.util.Optional;
import org.yishi.model.forum.budget.Amendment;
import org.yishi.model.forum.budget.AmendmentKind;
import org.yishi.model.forum.budget.AmendmentState;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.Project;
import org.yishi.store.Tx;

/** Changes the list as an amendment asks, or back. */
final class Carrying {
    private final Tx tx;
    private final BudgetBook book;

    Carrying(Tx tx, BudgetBook book) {
        this.tx = tx;
        this.book = book;
    }

    /** {@code name} is what the list says of a project that it drops. */
    void carry(Amendment a, String name, String reason) {
        int place =
                book.amendments().stream().mapToInt(Amendment::carriedAt).max().orElse(0) + 1;
        if (a.kind() == AmendmentKind.ADD) {
            int number =
                    book.projects().stream().mapToInt(Project::number).max().orElse(0) + 1;
            long id = tx.budgets()
                    .add(
                            book.budget().id(),
                            Project.of(number, a.title(), a.cost().orElse(0L), a.words()));
            keep(a, AmendmentState.CARRIED, Optional.of(id), 0, place, reason);
            return;
        }
        var project = a.project().flatMap(book::project).orElseThrow();
        tx.budgets()
                .change(
                        a.kind() == AmendmentKind.DROP
                                ? project.dropped(Optional.of(name))
                                : project.at(a.cost().orElseThrow()));
        keep(a, AmendmentState.CARRIED, a.project(), project.cost(), place, reason);
    }

    /** As if it had not been carried; a project that it added stays in the file, off the list. */
    void undo(Amendment a) {
        var project = a.project().flatMap(book::project).orElseThrow();
        switch (a.kind()) {
            case ADD -> tx.budgets().change(project.dropped(Optional.of("")));
            case DROP -> tx.budgets().change(project.dropped(Optional.empty()));
            case CUT, RAISE -> tx.budgets().change(project.at(a.was()));
        }
        keep(a, AmendmentState.OPEN, a.kind() == AmendmentKind.ADD ? Optional.empty() : a.project(), a.was(), 0, "");
    }

    private void keep(Amendment a, AmendmentState state, Optional<Long> project, long was, int place, String reason) {
        tx.amendments()
                .change(new Amendment(
                        a.id(),
                        a.number(),
                        a.kind(),
                        project,
                        a.title(),
                        a.words(),
                        a.cost(),
                        was,
                        a.backers(),
                        state,
                        a.poll(),
                        place,
                        reason));
    }
}
