package org.yishi.rule.count;

import java.util.List;
import org.yishi.model.Outcome;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Ranking;
import org.yishi.model.count.Slate;
import org.yishi.model.count.Tabulation;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Totals;

/**
 * A count typed as totals: how many votes each candidate has, how many papers are valid, spoiled and blank. Only methods
 * that add up names can be told so; ranks and scores are counted paper by paper.
 */
public final class Totalled {
    private Totalled() {}

    /** The result, or why these totals cannot be true. */
    public static Outcome<Tabulation> count(Contest.Among contest, Totals totals) {
        return switch (contest.method()) {
            case PLURALITY, LIMITED, APPROVAL ->
                isPossible(contest, totals)
                        ? Outcome.done(tabulated(contest, totals))
                        : Outcome.refused("count.totals-impossible", totals.valid());
            case SCORE, BORDA, IRV, SCHULZE, STV_SCOTTISH -> Outcome.refused("count.totals-names-only");
        };
    }

    /** Nobody has more votes than there are valid papers, and no paper gives more than it may. */
    private static boolean isPossible(Contest.Among contest, Totals totals) {
        if (totals.votes().size() != contest.candidates().size()
                || totals.votes().stream().anyMatch(v -> v > totals.valid())) {
            return false;
        }
        long sum = totals.votes().stream().mapToLong(Long::longValue).sum();
        boolean exactly = contest.method() == CountingMethod.PLURALITY
                || (contest.method() == CountingMethod.LIMITED && contest.exactly());
        long each = contest.method() == CountingMethod.PLURALITY ? 1 : contest.seats();
        if (exactly) {
            return sum == Math.multiplyExact(totals.valid(), each);
        }
        long most = contest.method() == CountingMethod.LIMITED
                ? each
                : contest.candidates().size();
        return sum >= totals.valid() && sum <= Math.multiplyExact(totals.valid(), most);
    }

    private static Tabulation tabulated(Contest.Among contest, Totals totals) {
        var tray = new Tray(contest.candidates().size());
        for (int i = 0; i < tray.votes.length; i++) {
            tray.votes[i] = totals.votes().get(i);
        }
        tray.valid = totals.valid();
        tray.invalid = totals.invalid();
        tray.blank = totals.blank();
        var slate = Slate.of(contest.candidates(), contest.seats());
        return tray.filled(contest.method(), new Ballots.Ranked(slate, List.<Ranking>of()));
    }
}
