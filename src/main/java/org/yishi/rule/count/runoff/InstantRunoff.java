package org.yishi.rule.count.runoff;

import java.util.List;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.Tabulation;

/**
 * Instant run-off: one seat; while nobody has more than half, the last goes out and those papers go on to the next name
 * (Robert's Rules of Order Newly Revised, 12th ed., 45:62–69, preferential voting).
 *
 * <p>Conventions:
 *
 * <ul>
 *   <li>Elected is who has more than half of the papers that go to somebody or still could; so an exhausted paper leaves
 *       the base.
 *   <li>A skipped rank is passed over. A double rank counts as soon as only one of its names still stands; until then
 *       the paper waits. Two in the first rank: void, as it has no first choice.
 *   <li>Equal last: all of them go out together where together they cannot reach the next (the order then changes
 *       nothing). Else every order is followed to its end. Where all ends are the same, the count goes on and says so;
 *       where they differ, it stops with a tie, unless a lot was drawn. Where there are too many orders to follow, it
 *       stops too and says so; tied is then whoever could not be ruled out. Earlier rounds do not part equals.
 *   <li>The ranking is the reverse of going out. Totals: the votes in the last round that each stood in.
 *   <li>No name of anyone who stands: blank.
 * </ul>
 */
public final class InstantRunoff {
    private InstantRunoff() {}

    /**
     * The count.
     *
     * @param lots who stands first is favoured by the lot; empty where none was drawn
     */
    public static Tabulation count(Ballots.Ranked ballots, List<Integer> lots) {
        return new RunoffRounds(ballots.slate(), RankedStack.of(ballots), lots).count();
    }
}
