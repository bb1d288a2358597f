package org.yishi.model.forum.budget;

import java.util.List;
import java.util.Optional;

/**
 * Everything of one budget at one moment.
 *
 * @param projects by number, those that were dropped too
 * @param scorings oldest first, those that do not count any more too
 * @param amendments by number
 */
public record BudgetBook(Budget budget, List<Project> projects, List<Scoring> scorings, List<Amendment> amendments) {
    public BudgetBook {
        projects = List.copyOf(projects);
        scorings = List.copyOf(scorings);
        amendments = List.copyOf(amendments);
    }

    /** The projects on the list now. */
    public List<Project> standing() {
        return projects.stream().filter(Project::stands).toList();
    }

    public Optional<Project> project(long id) {
        return projects.stream().filter(p -> p.id() == id).findFirst();
    }

    public Optional<Amendment> amendment(int number) {
        return amendments.stream().filter(a -> a.number() == number).findFirst();
    }

    /** The scores of a time that count. */
    public Optional<Scoring> scored(Wave wave) {
        return scorings.stream()
                .filter(s -> s.wave() == wave && s.voidReason().isEmpty())
                .reduce((_, later) -> later);
    }

    /** The scores that decide: those after, or those before while there are no others. */
    public Optional<Scoring> deciding() {
        return scored(Wave.AFTER).or(() -> scored(Wave.BEFORE));
    }

    /** What all projects on the list ask for, in fen. */
    public long asked() {
        return standing().stream().mapToLong(Project::cost).sum();
    }

    /** What is lacking to pay for all of them, in fen; 0 where the purse is enough. */
    public long missing() {
        return Math.max(0, asked() - budget.purse());
    }
}
