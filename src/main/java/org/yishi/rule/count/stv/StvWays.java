package org.yishi.rule.count.stv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.Slate;
import org.yishi.model.count.Tabulation;
import org.yishi.rule.count.order.Lots;

/**
 * All ways a count could go where only a lot parts equals, and the one that is told.
 *
 * <p>Where there are too many ways to follow, everyone who could still be elected is said to be tied: rather a tie too
 * many than a seat by chance.
 */
final class StvWays {
    /** How much may be moved in all to follow the ways. */
    private static final long EFFORT = 20_000_000L;

    private final Slate slate;
    private final PreferenceStack stack;
    private final Lots lots;
    private long effort;

    StvWays(Slate slate, PreferenceStack stack, Lots lots) {
        this.slate = slate;
        this.stack = stack;
        this.lots = lots;
    }

    Tabulation count() {
        if (stack.valid == 0) {
            var nobody = slate.standing().stream().boxed().toList();
            return tabulation(
                    new StvRun(stack, slate.standing(), slate.seats(), List.of()),
                    List.of(),
                    List.of(),
                    List.of(nobody));
        }
        var choices = new ArrayList<StvChoice>();
        while (true) {
            var run = run(choices);
            if (run.open().isEmpty()) {
                return tabulation(run, run.elected, List.of(), run.ranking());
            }
            var different = new HashSet<Set<Set<Integer>>>();
            var ends = new HashSet<Set<Integer>>();
            for (var one : run.open()) {
                var found = ends(with(choices, new StvChoice(one, false)));
                different.add(found);
                ends.addAll(found);
            }
            var drawn = run.isOpenForExclusion() ? lots.last(run.open()) : lots.first(run.open());
            if (different.size() == 1 && effort <= EFFORT) {
                choices.add(new StvChoice(run.open().getFirst(), false));
            } else if (drawn.isPresent()) {
                choices.add(new StvChoice(drawn.get(), true));
            } else {
                return stopped(run, ends);
            }
        }
    }

    /** The sets that could be elected from here. */
    private Set<Set<Integer>> ends(List<StvChoice> choices) {
        var run = run(choices);
        if (run.open().isEmpty() || effort > EFFORT) {
            return Set.of(new TreeSet<>(run.elected));
        }
        var ends = new HashSet<Set<Integer>>();
        for (var one : run.open()) {
            ends.addAll(ends(with(choices, new StvChoice(one, false))));
        }
        return ends;
    }

    private Tabulation stopped(StvRun run, Set<Set<Integer>> ends) {
        var sure = new TreeSet<>(ends.iterator().next());
        var possible = new TreeSet<Integer>();
        ends.forEach(end -> {
            sure.retainAll(end);
            possible.addAll(end);
        });
        if (effort > EFFORT) {
            sure.retainAll(run.elected);
            run.table.hopeful.stream().forEach(possible::add);
        }
        var elected = new ArrayList<>(run.elected);
        elected.forEach(sure::remove);
        elected.addAll(sure);
        elected.forEach(possible::remove);
        var rest = run.table.hopeful.stream()
                .boxed()
                .filter(one -> !sure.contains(one) && !possible.contains(one))
                .toList();
        var left = List.of(List.copyOf(sure), List.copyOf(possible), rest);
        return tabulation(run, elected, List.copyOf(possible), run.ranking(left));
    }

    private StvRun run(List<StvChoice> choices) {
        var run = new StvRun(stack, slate.standing(), slate.seats(), choices).go();
        effort += 3L * stack.size() + 20L * run.rounds.size() * slate.size();
        return run;
    }

    private static List<StvChoice> with(List<StvChoice> choices, StvChoice next) {
        var more = new ArrayList<>(choices);
        more.add(next);
        return more;
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
