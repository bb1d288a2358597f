package org.yishi.rule.count.stv;

import java.util.List;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.Tabulation;
import org.yishi.rule.count.order.Lots;

/**
 * The single transferable vote for several seats as Scotland counts its councils: the weighted inclusive Gregory method
 * with five decimal places (Scottish Local Government Elections Order 2007, SSI 2007/42, schedule 1, rules 45 to 52; the
 * same rules stand as 46 to 53 in the Order of 2011, SSI 2011/399).
 *
 * <p>Conventions, with the rule of 2007:
 *
 * <ul>
 *   <li>Quota: valid papers over seats plus one, cut to a whole number, plus one (46). Who reaches it at any stage is
 *       elected (47).
 *   <li>Surplus: one candidate a stage, the highest first; all papers of that candidate go on, each at surplus times the
 *       paper's value when received over the candidate's votes, cut after five decimal places (48, 49).
 *   <li>No surplus left: the lowest goes out, one a stage, the papers at the value they came with (50).
 *   <li>Equals: the most recent earlier stage at which they were unequal decides (49(2), 51(2)); of several still equal
 *       there, the stages before it. Equal at all stages: the lot (49(3), 51(2)(b)). Without a lot each way is followed
 *       to its end; where all ends elect the same, the count goes on and says so, else it stops with a tie.
 *   <li>As many candidates as seats left: they are elected (52). No further transfer is made then.
 *   <li>Preferences count while consecutive (article 2, "next available preference"): from a skipped or a double rank on
 *       the paper is not transferable. No single first preference: void (43). No mark for anyone who stands: blank.
 *   <li>Exhausted: papers that lie in a not transferable parcel at the end. Votes lost by cutting are shown by stage.
 * </ul>
 */
public final class ScottishStv {
    private ScottishStv() {}

    /**
     * The count.
     *
     * @param lots who stands first is favoured by the lot; empty where none was drawn
     */
    public static Tabulation count(Ballots.Ranked ballots, List<Integer> lots) {
        var stack = PreferenceStack.of(ballots);
        return new StvWays(ballots.slate(), stack, new Lots(lots)).count();
    }
}
