package org.yishi.rule.forum.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yishi.model.Refusal;
import org.yishi.model.forum.budget.Amendment;
import org.yishi.model.forum.budget.AmendmentKind;
import org.yishi.model.forum.budget.AmendmentState;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.Project;
import org.yishi.model.forum.budget.Version;

/** Amendments to a list of projects: whether one may be put, in which order, and how the list stood before each. */
public final class Amending {
    private Amending() {}

    /**
     * Why an amendment cannot be put to the vote yet; empty where it can.
     *
     * @param backers how many of the meeting's list stand behind it
     */
    public static Optional<Refusal> lacks(BudgetBook book, Amendment amendment, int backers) {
        int needed = book.budget().rules().backers();
        if (amendment.state() != AmendmentState.OPEN) {
            return Optional.of(Refusal.of("budget.wrong.amendment-decided", amendment.number()));
        }
        if (backers < needed) {
            return Optional.of(
                    Refusal.of("budget.wrong.backers", amendment.number(), backers, needed, needed - backers));
        }
        boolean isGone = amendment.kind() != AmendmentKind.ADD
                && amendment
                        .project()
                        .flatMap(book::project)
                        .filter(Project::stands)
                        .isEmpty();
        return isGone ? Optional.of(Refusal.of("budget.wrong.amendment-gone", amendment.number())) : Optional.empty();
    }

    /**
     * The open ones in the order in which they are put by custom: those on one project together, what is farthest from
     * the list as it stands first, so that no vote makes a later one idle; new projects last. It is no law: the host may
     * put them in another order.
     */
    public static List<Amendment> order(BudgetBook book) {
        return book.amendments().stream()
                .filter(a -> a.state() == AmendmentState.OPEN)
                .sorted(Comparator.comparing((Amendment a) -> a.kind() == AmendmentKind.ADD)
                        .thenComparingInt(a -> a.kind() == AmendmentKind.ADD ? 0 : number(book, a))
                        .thenComparing(a -> a.kind() != AmendmentKind.DROP)
                        .thenComparingLong(a -> -distance(book, a))
                        .thenComparingInt(Amendment::number))
                .toList();
    }

    /**
     * The list as it was laid before the meeting, and after each amendment that was carried; the last one is the list as
     * it stands.
     */
    public static List<Version> versions(BudgetBook book) {
        var carried = book.amendments().stream()
                .filter(Amendment::isCarried)
                .sorted(Comparator.comparingInt(Amendment::carriedAt))
                .toList();
        var versions = new ArrayList<Version>();
        var projects = book.projects();
        for (int i = carried.size(); i >= 0; i--) {
            var by = i == 0 ? Optional.<Amendment>empty() : Optional.of(carried.get(i - 1));
            versions.addFirst(new Version(i, by, projects));
            if (i > 0) {
                projects = undone(projects, carried.get(i - 1));
            }
        }
        return List.copyOf(versions);
    }

    private static List<Project> undone(List<Project> projects, Amendment amendment) {
        return projects.stream()
                .filter(p -> amendment.kind() != AmendmentKind.ADD || !isOf(amendment, p))
                .map(p -> isOf(amendment, p) ? undone(p, amendment) : p)
                .toList();
    }

    private static Project undone(Project project, Amendment amendment) {
        return amendment.kind() == AmendmentKind.DROP ? project.dropped(Optional.empty()) : project.at(amendment.was());
    }

    private static boolean isOf(Amendment amendment, Project project) {
        return amendment.project().filter(id -> id == project.id()).isPresent();
    }

    private static int number(BudgetBook book, Amendment amendment) {
        return amendment.project().flatMap(book::project).map(Project::number).orElse(0);
    }

    /** From the cost as it stands. */
    private static long distance(BudgetBook book, Amendment amendment) {
        long now = amendment.project().flatMap(book::project).map(Project::cost).orElse(0L);
        return Math.abs(amendment.cost().orElse(0L) - now);
    }
}
