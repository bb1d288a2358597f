package org.yishi.rule.count.stv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.Slate;
import org.yishi.model.count.Step;
import org.yishi.model.count.Tabulation;
import org.yishi.rule.count.order.Lots;

/**
 * All ways a count could go where only a lot parts equals, and the one that is told.
 *
 * <p>Where there are too many ways to follow, everyone who could still be elected is said to be tied: rather a tie too
 * many than a seat by chance.
 */
final class StvWays {
    /** How many piles and candidates may be looked at to follow the ways. */
    private static final long EFFORT = 16_000_000L;

    private final Slate slate;
    private final PreferenceStack stack;
    private final Lots lots;
    private long effort;
    private long until;

    StvWays(Slate slate, PreferenceStack stack, Lots lots) {
        this.slate = slate;
        this.stack = stack;
        this.lots = lots;
    }

    Tabulation count() {
        if (stack.valid == 0) {
            var nobody = slate.standing().stream().boxed().toList();
            return tabulation(
                    new StvRun(stack, slate.standing(), slate.seats()), List.of(), List.of(), List.of(nobody));
        }
        var run = new StvRun(stack, slate.standing(), slate.seats()).go();
        while (!run.open().isEmpty()) {
            // Half of what is left, so that later ties of fewer candidates have their turn.
            until = effort + (EFFORT - effort) / 2;
            var different = new HashSet<Set<BitSet>>();
            var ends = new HashSet<BitSet>();
            for (var one : run.open()) {
                var found = ends(run.copy().go(new StvChoice(one, false)), run.table.stage());
                different.add(found);
                ends.addAll(found);
            }
            var drawn = run.isOpenForExclusion() ? lots.last(run.open()) : lots.first(run.open());
            if (different.size() == 1 && effort <= until) {
                run.go(new StvChoice(run.open().getFirst(), false));
            } else if (drawn.isPresent()) {
                run.go(new StvChoice(drawn.get(), true));
            } else {
                return stopped(run, ends);
            }
        }
        return tabulation(run, run.elected, List.of(), run.ranking());
    }

    /** The sets that could be elected from where a run stands, which has come there from an earlier stage. */
    private Set<BitSet> ends(StvRun run, int stage) {
        effort += run.table.moved + 8L * (run.table.stage() - stage + 1) * slate.size();
        if (run.open().isEmpty() || effort > until) {
            var end = new BitSet();
            run.elected.forEach(end::set);
            return Set.of(end);
        }
        var ends = new HashSet<BitSet>();
        for (var one : run.open()) {
            ends.addAll(effort > until ? Set.of() : ends(run.copy().go(new StvChoice(one, false)), run.table.stage()));
        }
        return ends;
    }

    private Tabulation stopped(StvRun run, Set<BitSet> ends) {
        var all = slate.standing();
        var possible = new BitSet();
        ends.forEach(end -> {
            all.and(end);
            possible.or(end);
        });
        boolean followed = effort <= until;
        if (!followed) {
            all.clear();
            possible.or(run.table.hopeful);
        }
        run.elected.forEach(possible::clear);
        run.elected.forEach(all::clear);
        possible.andNot(all);
        var sure = listed(all);
        var tied = listed(possible);
        var rest = (BitSet) run.table.hopeful.clone();
        rest.andNot(all);
        rest.andNot(possible);
        run.stop(followed ? List.of() : List.of(new Step.TooManyWays(tied)));
        var elected = new ArrayList<>(run.elected);
        elected.addAll(sure);
        return tabulation(run, elected, tied, run.ranking(List.of(sure, tied, listed(rest))));
    }

    private static List<Integer> listed(BitSet candidates) {
        return candidates.stream().boxed().toList();
    }

    private Tabulation tabulation(StvRun run, List<Integer> elected, List<Integer> tied, List<List<Integer>> ranking) {
        return new Tabulation(
                CountingMethod.STV_SCOTTISH,
                slate,
                run.table.quota / StvTable.VOTE,
                stack.valid,
                stack.invalid,
                stack.blank,
                run.table.exhaustedPapers,
                elected,
                ranking,
                tied,
                Arrays.stream(run.totals)
                        .mapToObj(votes -> new Fraction(votes, StvTable.VOTE))
                        .toList(),
                run.rounds);
    }
}
