package org.yishi.model.vote;

import java.util.List;
import org.yishi.model.count.Tabulation;
import org.yishi.model.verdict.Check;

/**
 * Who was chosen among several, with what the body's rule asks of each.
 *
 * @param tabulation the papers counted by the method, round by round
 * @param checks by candidate, for methods that count votes for a name: what the rule asks of a winner; empty where the
 *     method itself decides
 * @param elected candidates by number, in the order elected
 * @param tied between whom the last seats are: the lot, or another ballot, decides
 * @param openSeats seats that nobody filled
 * @param runoff who stands in the next round, where seats are open because nobody reached the majority
 */
public record Choosing(
        Tabulation tabulation,
        List<Check> checks,
        List<Integer> elected,
        List<Integer> tied,
        int openSeats,
        List<Integer> runoff) {
    public Choosing {
        checks = List.copyOf(checks);
        elected = List.copyOf(elected);
        tied = List.copyOf(tied);
        runoff = List.copyOf(runoff);
    }
}
