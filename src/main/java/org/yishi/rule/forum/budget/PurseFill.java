package org.yishi.rule.forum.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yishi.model.forum.budget.BudgetRules;
import org.yishi.model.forum.budget.Filling;
import org.yishi.model.forum.budget.Project;
import org.yishi.model.forum.budget.TieRule;
import org.yishi.model.forum.budget.funding.Fate;
import org.yishi.model.forum.budget.funding.Tie;
import org.yishi.rule.Draw;

/** A purse being emptied, one group of equals after the other. */
final class PurseFill {
    private final long purse;
    private final BudgetRules rules;
    private final List<Turn> turns = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private long left;
    private boolean stopped;
    private boolean open;

    /** A project whose turn came. */
    record Turn(Project project, Fate fate, long left, long spent) {}

    PurseFill(long purse, BudgetRules rules) {
        this.purse = purse;
        this.rules = rules;
        left = purse;
    }

    List<Turn> turns() {
        return turns;
    }

    List<Tie> ties() {
        return ties;
    }

    long left() {
        return left;
    }

    long spent() {
        return purse - left;
    }

    /** The turn of those with the same score. */
    void take(List<Project> group) {
        pass(group.stream().filter(this::isOver).toList(), Fate.OVER_SHARE);
        equals(group.stream().filter(p -> !isOver(p)).toList());
    }

    /** Notes projects without paying for them. */
    void pass(List<Project> projects, Fate fate) {
        projects.forEach(p -> turns.add(new Turn(p, fate, left, spent())));
    }

    private boolean isOver(Project project) {
        return rules.isOverShare(project.cost(), purse);
    }

    private void equals(List<Project> group) {
        if (stopped) {
            pass(group, Fate.BEHIND);
        } else if (open) {
            pass(group.stream().filter(this::fits).toList(), Fate.UNDECIDED);
            pass(group.stream().filter(p -> !fits(p)).toList(), Fate.TOO_DEAR);
        } else if (!isOrderOfWeight(group)) {
            plain(group);
        } else {
            tie(group);
        }
    }

    private boolean fits(Project project) {
        return project.cost() <= left;
    }

    /**
     * Whether another order among equals would pay for others. Where what does not fit is passed over, it is so as soon as
     * those that fit one by one do not fit together; where it ends the list, as soon as one fits and all together do not.
     */
    private boolean isOrderOfWeight(List<Project> group) {
        var fitting = group.stream().filter(this::fits).toList();
        long together = sum(rules.filling() == Filling.SKIP ? fitting : group);
        return !fitting.isEmpty() && together > left;
    }

    private static long sum(List<Project> projects) {
        return projects.stream().mapToLong(Project::cost).reduce(0, Math::addExact);
    }

    /** Equals whose order does not matter: those that fit are paid. */
    private void plain(List<Project> group) {
        var over = group.stream().filter(p -> !fits(p)).toList();
        group.stream().filter(this::fits).toList().forEach(this::pay);
        pass(over, Fate.TOO_DEAR);
        stopped |= !over.isEmpty() && rules.filling() == Filling.STOP;
    }

    private void pay(Project project) {
        long before = left;
        left -= project.cost();
        turns.add(new Turn(project, Fate.FUNDED, before, spent()));
    }

    private void tie(List<Project> group) {
        var first = rules.first().stream()
                .flatMap(id -> group.stream().filter(p -> p.id() == id))
                .findFirst();
        if (first.isPresent()) {
            parted(group, TieRule.VOTE_AGAIN, List.of(first.get()));
            return;
        }
        switch (rules.ties()) {
            case VOTE_AGAIN -> undecided(group);
            case CHEAPER_FIRST -> cheaper(group);
            case LOT ->
                parted(
                        group,
                        TieRule.LOT,
                        List.of(group.stream()
                                .min(Comparator.comparing((Project p) -> Draw.lot(rules.seed(), p.number())))
                                .orElseThrow()));
        }
    }

    private void cheaper(List<Project> group) {
        long least = group.stream().mapToLong(Project::cost).min().orElseThrow();
        var cheapest = group.stream().filter(p -> p.cost() == least).toList();
        if (cheapest.size() == group.size()) {
            undecided(group);
        } else {
            parted(group, TieRule.CHEAPER_FIRST, cheapest);
        }
    }

    /** Some come first; the others are equals still. */
    private void parted(List<Project> group, TieRule by, List<Project> ahead) {
        boolean isNoted = !ties.isEmpty()
                && ties.getLast().by().equals(Optional.of(by))
                && ties.getLast().projects().containsAll(group);
        if (!isNoted) {
            ties.add(new Tie(group, left, Optional.of(by)));
        }
        equals(ahead);
        equals(group.stream().filter(p -> !ahead.contains(p)).toList());
    }

    private void undecided(List<Project> group) {
        // What does not fit can still end the list, where it comes first.
        var between = group.stream()
                .filter(p -> fits(p) || rules.filling() == Filling.STOP)
                .toList();
        ties.add(new Tie(between, left, Optional.empty()));
        pass(group.stream().filter(this::fits).toList(), Fate.UNDECIDED);
        pass(group.stream().filter(p -> !fits(p)).toList(), Fate.TOO_DEAR);
        open = true;
        // In whichever order, one of them will not fit and end the list.
        stopped |= rules.filling() == Filling.STOP;
    }
}
