package org.yishi.rule.count.runoff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.Round;
import org.yishi.model.count.Slate;
import org.yishi.model.count.Step;
import org.yishi.model.count.Tabulation;
import org.yishi.rule.count.order.Finish;
import org.yishi.rule.count.order.Lots;
import org.yishi.rule.count.order.Places;

/** The rounds of an instant run-off as they are told. */
final class RunoffRounds {
    private final Slate slate;
    private final RankedStack stack;
    private final RunoffEnds ends;
    private final Lots lots;
    private final List<Round> rounds = new ArrayList<>();
    private final Finish finish = new Finish();
    private final long[] totals;
    private final BitSet standing;

    RunoffRounds(Slate slate, RankedStack stack, RunoffEnds ends, List<Integer> lots) {
        this.slate = slate;
        this.stack = stack;
        this.ends = ends;
        this.lots = new Lots(lots);
        this.totals = new long[slate.size()];
        this.standing = slate.standing();
    }

    Tabulation count() {
        if (stack.valid == 0 || standing.isEmpty()) {
            finish.put(standing.stream().boxed().toList());
            return tabulation(0, List.of(), List.of());
        }
        while (true) {
            var look = RunoffLook.at(stack, standing);
            standing.stream().forEach(one -> totals[one] = look.votes().of()[one]);
            if (look.winner() >= 0) {
                return won(look);
            }
            var steps = new ArrayList<Step>();
            var out = out(look, steps);
            rounds.add(round(look, steps));
            if (out.isEmpty()) {
                var possible = ends.from(standing).stream().boxed().toList();
                finish.put(standing.stream().boxed().toList());
                return tabulation(exhausted(look), List.of(), possible);
            }
            finish.put(out.stream().boxed().toList());
            standing.andNot(out);
        }
    }

    /** Who goes out now; nobody where a tie stops the count. */
    private BitSet out(RunoffLook look, List<Step> steps) {
        var last = look.last().stream().boxed().toList();
        if (look.allGo()) {
            steps.add(new Step.Excluded(last));
            return look.last();
        }
        int chosen = last.getFirst();
        var drawn = lots.last(last);
        if (isWithoutEffect(last)) {
            steps.add(new Step.TieWithoutEffect(last, chosen));
            finish.equal(last);
        } else if (drawn.isPresent()) {
            chosen = drawn.get();
            steps.add(new Step.TieByLot(last, chosen));
        } else {
            steps.add(new Step.TieOpen(last));
            return new BitSet();
        }
        steps.add(new Step.Excluded(List.of(chosen)));
        var out = new BitSet();
        out.set(chosen);
        return out;
    }

    private boolean isWithoutEffect(List<Integer> last) {
        var different = last.stream()
                .map(one -> ends.from(RunoffEnds.without(standing, one)))
                .distinct()
                .count();
        return different == 1;
    }

    private Tabulation won(RunoffLook look) {
        rounds.add(round(look, List.of(new Step.Elected(look.winner()))));
        var others =
                RunoffEnds.without(standing, look.winner()).stream().boxed().toList();
        Places.groups(others, Comparator.comparingLong(one -> totals[one]))
                .reversed()
                .forEach(finish::put);
        finish.put(List.of(look.winner()));
        return tabulation(exhausted(look), List.of(look.winner()), List.of());
    }

    private static long exhausted(RunoffLook look) {
        return look.votes().exhausted() + look.votes().waiting();
    }

    private Round round(RunoffLook look, List<Step> steps) {
        var votes = Arrays.stream(look.votes().of()).mapToObj(Fraction::of).toList();
        return new Round.Votes(rounds.size() + 1, votes, Fraction.of(exhausted(look)), Fraction.ZERO, steps);
    }

    private Tabulation tabulation(long exhausted, List<Integer> elected, List<Integer> tied) {
        return new Tabulation(
                CountingMethod.IRV,
                slate,
                0,
                stack.valid,
                stack.invalid,
                stack.blank,
                exhausted,
                elected,
                finish.ranking(),
                tied.size() > 1 ? tied : List.of(),
                Arrays.stream(totals).mapToObj(Fraction::of).toList(),
                rounds);
    }
}
