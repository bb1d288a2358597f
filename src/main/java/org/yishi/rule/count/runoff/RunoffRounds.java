package org.yishi.rule.count.runoff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    private final RunoffTable table;
    private final Lots lots;
    private final List<Round> rounds = new ArrayList<>();
    private final Finish finish = new Finish();
    private final long[] totals;
    private final BitSet standing;
    /** Made at the first tie, as most counts need none. */
    private Optional<RunoffEnds> followed = Optional.empty();

    private Optional<RunoffEnds.Ends> ends = Optional.empty();

    RunoffRounds(Slate slate, RankedStack stack, List<Integer> lots) {
        this.slate = slate;
        this.stack = stack;
        this.table = new RunoffTable(stack, slate.standing());
        this.lots = new Lots(lots);
        this.totals = new long[slate.size()];
        this.standing = table.standing;
    }

    Tabulation count() {
        if (stack.valid == 0 || standing.isEmpty()) {
            finish.put(standing.stream().boxed().toList());
            return tabulation(List.of(), List.of());
        }
        while (true) {
            var look = RunoffLook.at(table);
            standing.stream().forEach(one -> totals[one] = table.votes(one));
            if (look.winner() >= 0) {
                return won(look.winner());
            }
            var steps = new ArrayList<Step>();
            var out = out(look, steps);
            rounds.add(round(steps));
            if (out.isEmpty()) {
                finish.put(standing.stream().boxed().toList());
                return tabulation(List.of(), possible().stream().boxed().toList());
            }
            finish.put(out.stream().boxed().toList());
            out.stream().forEach(table::exclude);
        }
    }

    /** Who goes out now; nobody where a tie stops the count. */
    private BitSet out(RunoffLook look, List<Step> steps) {
        var equals = look.last(table);
        var last = equals.stream().boxed().toList();
        if (look.allGo(table)) {
            steps.add(new Step.Excluded(last));
            return equals;
        }
        int chosen = last.getFirst();
        var drawn = lots.last(last);
        if (isWithoutEffect(equals)) {
            steps.add(new Step.TieWithoutEffect(last, chosen));
            finish.equal(last);
        } else if (drawn.isPresent()) {
            chosen = drawn.get();
            steps.add(new Step.TieByLot(last, chosen));
            ends = Optional.empty();
        } else {
            steps.add(new Step.TieOpen(last));
            if (!ends.map(RunoffEnds.Ends::followed).orElse(true)) {
                steps.add(new Step.TooManyWays(possible().stream().boxed().toList()));
            }
            return new BitSet();
        }
        steps.add(new Step.Excluded(List.of(chosen)));
        var out = new BitSet();
        out.set(chosen);
        return out;
    }

    private boolean isWithoutEffect(BitSet last) {
        var search = followed.orElseGet(() -> new RunoffEnds(table));
        followed = Optional.of(search);
        var now = ends.orElseGet(search::now);
        ends = Optional.of(now);
        return now.followed() && (now.possible().cardinality() == 1 || search.areSame(last, now.possible()));
    }

    private BitSet possible() {
        return ends.map(RunoffEnds.Ends::possible).orElse(standing);
    }

    private Tabulation won(int winner) {
        rounds.add(round(List.of(new Step.Elected(winner))));
        var others = standing.stream().filter(one -> one != winner).boxed().toList();
        Places.groups(others, Comparator.comparingLong(one -> totals[one]))
                .reversed()
                .forEach(finish::put);
        finish.put(List.of(winner));
        return tabulation(List.of(winner), List.of());
    }

    private long exhausted() {
        return table.exhausted() + table.waiting();
    }

    private Round round(List<Step> steps) {
        var votes = Arrays.stream(table.votes()).mapToObj(Fraction::of).toList();
        return new Round.Votes(rounds.size() + 1, votes, Fraction.of(exhausted()), Fraction.ZERO, steps);
    }

    private Tabulation tabulation(List<Integer> elected, List<Integer> tied) {
        return new Tabulation(
                CountingMethod.IRV,
                slate,
                0,
                stack.valid,
                stack.invalid,
                stack.blank,
                rounds.isEmpty() ? 0 : exhausted(),
                elected,
                finish.ranking(),
                tied.size() > 1 ? tied : List.of(),
                Arrays.stream(totals).mapToObj(Fraction::of).toList(),
                rounds);
    }
}
