package org.yishi.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.model.body.Rule;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Finding;
import org.yishi.model.verdict.Result;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.PollForm;

/**
 * What a body's own rules let people decide where the count does not: a clear majority seen by eye, the chair's vote at
 * a tie, a lot. The counts stay as they are; the verdict says by what it was decided.
 */
public final class Ties {
    private Ties() {}

    /** A clear majority for or against, not counted. The quorum is asked for all the same. */
    public static Verdict byEye(Rule rule, Electorate electorate, Choice choice) {
        var uncounted = Majority.decide(rule, electorate, new Tally(List.of()), Optional.empty(), PollForm.HANDS);
        return decided(uncounted, choice, List.of(new Finding.ClearMajority(choice)));
    }

    /** The chair's vote at a tie. */
    public static Verdict byChair(Verdict tied, Choice choice) {
        return decided(
                tied,
                choice,
                Stream.concat(tied.findings().stream(), Stream.of(new Finding.CastingVote(choice)))
                        .toList());
    }

    private static Verdict decided(Verdict before, Choice choice, List<Finding> findings) {
        var result = before.result() == Result.NO_QUORUM || before.result() == Result.NOTED
                ? before.result()
                : choice == Choice.YES ? Result.PASSED : Result.REJECTED;
        return new Verdict(
                before.rule(),
                before.electorate(),
                before.tally(),
                before.quorum(),
                before.adoption(),
                result,
                before.tied(),
                findings);
    }

    /**
     * Those who tie, in the order of the lot, take the seats left.
     *
     * @param order all who tie, as drawn
     */
    public static Choosing byLot(Choosing tied, int seats, List<Integer> order) {
        var elected = new ArrayList<>(tied.elected());
        order.stream()
                .limit(Math.max(0, seats - elected.size() - tied.openSeats()))
                .forEach(elected::add);
        return new Choosing(tied.tabulation(), tied.checks(), elected, List.of(), tied.openSeats(), tied.runoff());
    }

    /** The verdict once a lot has parted the equals. */
    public static Verdict afterLot(Verdict before, Choosing choosing, List<Integer> order) {
        var findings = Stream.concat(before.findings().stream(), Stream.of(new Finding.LotDrawn(order)))
                .toList();
        return new Verdict(
                before.rule(),
                before.electorate(),
                before.tally(),
                before.quorum(),
                before.adoption(),
                choosing.openSeats() == 0 ? Result.CHOSEN : Result.SEATS_OPEN,
                true,
                findings);
    }

    /** The verdict on several posts with the lots that were drawn for them; it tells that there were equals. */
    static Verdict withLots(Verdict counted, List<List<Integer>> lots) {
        if (lots.isEmpty()) {
            return counted;
        }
        var findings = Stream.concat(counted.findings().stream(), lots.stream().map(Finding.LotDrawn::new))
                .toList();
        return new Verdict(
                counted.rule(),
                counted.electorate(),
                counted.tally(),
                counted.quorum(),
                counted.adoption(),
                counted.result(),
                true,
                findings);
    }

    /** The orders of the lots that a verdict tells of, in the order of drawing. */
    public static List<List<Integer>> lots(Verdict verdict) {
        return verdict.findings().stream()
                .filter(Finding.LotDrawn.class::isInstance)
                .map(drawn -> ((Finding.LotDrawn) drawn).order())
                .toList();
    }
}
