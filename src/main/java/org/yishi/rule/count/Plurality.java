package org.yishi.rule.count;

import org.yishi.model.count.Ballots;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Tabulation;

/**
 * One name a paper; the most votes win 得票多者当选.
 *
 * <p>Conventions:
 *
 * <ul>
 *   <li>A paper counts for its first rank; ranks below say nothing. A skipped first rank is passed over.
 *   <li>Two or more names in that rank: void (village elections: 多选的无效).
 *   <li>No name of anyone who stands: blank.
 *   <li>Several seats: the candidates with the most votes (the single non-transferable vote). Who has no vote is not
 *       elected.
 *   <li>Equal votes for the last seats are a tie; village law then votes again between them.
 * </ul>
 */
final class Plurality {
    private Plurality() {}

    static Tabulation count(Ballots.Ranked ballots) {
        var slate = ballots.slate();
        var standing = slate.standing();
        var tray = new Tray(slate.size());
        for (var paper : ballots.papers()) {
            var first = Marks.first(paper, standing);
            if (first.isEmpty()) {
                tray.blank += paper.papers();
            } else if (first.size() > 1) {
                tray.invalid += paper.papers();
            } else {
                tray.valid += paper.papers();
                tray.votes[first.getFirst()] += paper.papers();
            }
        }
        return tray.filled(CountingMethod.PLURALITY, ballots);
    }
}
