package org.yishi.rule.count;

import org.yishi.model.count.Ballots;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Tabulation;

/**
 * As many names as one likes, one vote each; the most approved take the seats.
 *
 * <p>Conventions: no paper is void for the number of its names, not even one that approves all. No name of anyone who
 * stands: blank. Of a paper with ranks everybody named is approved, but for a last rank of several that only completes
 * the order. Who has no approval is not elected. Equals for the last seats are a tie. Source: Brams and Fishburn,
 * Approval Voting (1983).
 */
final class Approval {
    private Approval() {}

    static Tabulation count(Ballots.Ranked ballots) {
        return Limited.counted(
                CountingMethod.APPROVAL,
                ballots,
                Limited.upTo(Math.max(1, ballots.slate().size())));
    }
}
