package org.yishi.rule.count.runoff;

import java.util.BitSet;
import java.util.Comparator;

/**
 * One round of an instant run-off.
 *
 * @param votes where the papers are
 * @param winner who has more than half of the papers that go to somebody or could, or stands alone; −1 where nobody
 * @param last who has the fewest
 * @param allGo whether all of the last go out together: one alone, or several who cannot reach the next even together
 */
record RunoffLook(RankedStack.Votes votes, int winner, BitSet last, boolean allGo) {
    static RunoffLook at(RankedStack stack, BitSet standing) {
        var tally = stack.tally(standing);
        var votes = tally.of();
        long all = tally.waiting();
        long least = Long.MAX_VALUE;
        for (int one = standing.nextSetBit(0); one >= 0; one = standing.nextSetBit(one + 1)) {
            all += votes[one];
            least = Math.min(least, votes[one]);
        }
        int winner = -1;
        long next = Long.MAX_VALUE;
        var last = new BitSet();
        for (int one = standing.nextSetBit(0); one >= 0; one = standing.nextSetBit(one + 1)) {
            if (votes[one] > all - votes[one] || standing.cardinality() == 1) {
                winner = one;
            }
            if (votes[one] == least) {
                last.set(one);
            } else {
                next = Math.min(next, votes[one]);
            }
        }
        boolean allGo = last.cardinality() == 1
                || (next != Long.MAX_VALUE && least * last.cardinality() + tally.waiting() < next);
        return new RunoffLook(tally, winner, last, allGo);
    }

    /**
     * The most who go out before anybody else in whatever order, as all of them together cannot reach the next: at
     * least all of the last; nobody where no such bound is.
     */
    BitSet losers(BitSet standing) {
        var upwards = standing.stream()
                .boxed()
                .sorted(Comparator.comparingLong(one -> votes.of()[one]))
                .toList();
        var losers = new BitSet();
        long sum = votes.waiting();
        int most = 0;
        for (int i = 0; i < upwards.size() - 1; i++) {
            sum += votes.of()[upwards.get(i)];
            most = sum < votes.of()[upwards.get(i + 1)] ? i + 1 : most;
        }
        upwards.subList(0, most).forEach(losers::set);
        return losers;
    }
}
