package org.yishi.desk.forum.budget;

import java.util.Optional;
import org.yishi.model.Outcome;
import org.yishi.model.forum.budget.Amendment;
import org.yishi.model.forum.budget.AmendmentKind;
import org.yishi.model.forum.budget.AmendmentState;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.Project;

/** Looks at an amendment that is handed in, and makes it. */
final class Drafted {
    private Drafted() {}

    /** What the project costs now, 0 for one that would be new; or what is wrong. */
    static Outcome<Long> checked(BudgetBook book, AmendmentDraft draft) {
        if (draft.words().isBlank()) {
            return Outcome.refused("budget.wrong.no-words");
        }
        if (draft.kind() == AmendmentKind.ADD) {
            return draft.title().isBlank() ? Outcome.refused("budget.wrong.project-title") : Outcome.done(0L);
        }
        var project = draft.project().flatMap(book::project).filter(Project::stands);
        if (project.isEmpty()) {
            return Outcome.refused("budget.wrong.no-project");
        }
        long now = project.get().cost();
        boolean isOtherWay = (draft.kind() == AmendmentKind.CUT && draft.cost() >= now)
                || (draft.kind() == AmendmentKind.RAISE && draft.cost() <= now);
        return isOtherWay
                ? Outcome.refused("budget.wrong.other-way", project.get().number())
                : Outcome.done(now);
    }

    static Amendment amendment(long id, int number, AmendmentDraft draft, long was) {
        boolean isNew = draft.kind() == AmendmentKind.ADD;
        return new Amendment(
                id,
                number,
                draft.kind(),
                isNew ? Optional.empty() : draft.project(),
                isNew ? draft.title().strip() : "",
                draft.words().strip(),
                draft.kind() == AmendmentKind.DROP ? Optional.empty() : Optional.of(draft.cost()),
                was,
                draft.backers(),
                AmendmentState.OPEN,
                Optional.empty(),
                0,
                "");
    }
}
