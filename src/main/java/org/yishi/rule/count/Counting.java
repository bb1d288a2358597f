package org.yishi.rule.count;

import java.util.List;
import org.yishi.model.Outcome;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Tabulation;
import org.yishi.model.vote.Contest;
import org.yishi.rule.count.runoff.InstantRunoff;
import org.yishi.rule.count.stv.ScottishStv;

/**
 * Counts papers by a method.
 *
 * <pre>{@code
 * Counting.count(CountingMethod.IRV, ballots, List.of());
 * }</pre>
 */
public final class Counting {
    private Counting() {}

    /**
     * The result, or why these papers cannot be counted so.
     *
     * @param lots candidates in the order of a lot drawn in public, who stands first is favoured; asked only where the
     *     method has no other way to part equals; empty before a lot is drawn
     */
    public static Outcome<Tabulation> count(CountingMethod method, Ballots ballots, List<Integer> lots) {
        return switch (ballots) {
            case Ballots.Ranked ranked -> ranked(method, ranked, lots);
            case Ballots.Rated rated ->
                method == CountingMethod.SCORE
                        ? Outcome.done(Score.count(rated))
                        : Outcome.refused("count.needs-ranks", method.shellName());
        };
    }

    /** The result of a vote as it was asked: where exactly so many are to be named, fewer make a paper void too. */
    public static Outcome<Tabulation> count(Contest.Among contest, Ballots ballots, List<Integer> lots) {
        if (contest.exactly()
                && contest.method() == CountingMethod.LIMITED
                && ballots instanceof Ballots.Ranked ranked) {
            var limit = new Limited.Limit(contest.seats(), Limited.Fewer.VOID);
            return Outcome.done(Limited.count(ranked, limit));
        }
        return count(contest.method(), ballots, lots);
    }

    private static Outcome<Tabulation> ranked(CountingMethod method, Ballots.Ranked ballots, List<Integer> lots) {
        return switch (method) {
            case PLURALITY -> Outcome.done(Plurality.count(ballots));
            case LIMITED ->
                Outcome.done(Limited.count(ballots, Limited.upTo(ballots.slate().seats())));
            case APPROVAL -> Outcome.done(Approval.count(ballots));
            case SCORE -> Outcome.refused("count.needs-scores");
            case BORDA -> Outcome.done(Borda.count(ballots, Borda.Unranked.NOTHING));
            case IRV -> Outcome.done(InstantRunoff.count(ballots, lots));
            case SCHULZE -> Outcome.done(Schulze.count(ballots));
            case STV_SCOTTISH -> Outcome.done(ScottishStv.count(ballots, lots));
        };
    }
}
