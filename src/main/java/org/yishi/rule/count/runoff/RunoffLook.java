package org.yishi.rule.count.runoff;

import java.util.BitSet;

/**
 * One round of an instant run-off.
 *
 * @param votes by candidate; the last number is of the exhausted
 * @param winner who has more than half of the votes that still go to somebody, or stands alone; −1 where nobody
 * @param last who has the fewest
 * @param allGo whether all of the last go out together, as they cannot reach the next even together
 */
// The array is made here and read by the count alone.
@SuppressWarnings("ArrayRecordComponent")
record RunoffLook(long[] votes, int winner, BitSet last, boolean allGo) {
    static RunoffLook at(RankedStack stack, BitSet standing) {
        var votes = stack.tally(standing);
        long all = 0;
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
        boolean allGo = last.cardinality() == 1 || (next != Long.MAX_VALUE && least * last.cardinality() < next);
        return new RunoffLook(votes, winner, last, allGo);
    }
}
