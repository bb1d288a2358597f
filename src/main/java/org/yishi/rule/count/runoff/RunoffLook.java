package org.yishi.rule.count.runoff;

import java.util.Arrays;
import java.util.BitSet;

/**
 * One round of an instant run-off.
 *
 * @param winner who has more than half of the papers that go to somebody or could, or stands alone; −1 where nobody
 * @param lowest one of those who have the fewest; −1 where nobody stands
 * @param equals how many have as few
 */
record RunoffLook(int winner, int lowest, int equals) {
    /** Below it the number of a candidate, above it the votes. */
    private static final int CANDIDATE = 12;

    static RunoffLook at(RunoffTable table) {
        long most = -1;
        long least = Long.MAX_VALUE;
        int first = -1;
        int lowest = -1;
        int equals = 0;
        for (int i = 0; i < table.size(); i++) {
            int one = table.standing(i);
            long votes = table.votes(one);
            if (votes > most) {
                most = votes;
                first = one;
            }
            if (votes < least) {
                least = votes;
                lowest = one;
                equals = 0;
            }
            equals += votes == least ? 1 : 0;
        }
        boolean won = most > table.live() - most || table.size() == 1;
        return new RunoffLook(won ? first : -1, lowest, equals);
    }

    /** Who has the fewest, all of them. */
    BitSet last(RunoffTable table) {
        var last = new BitSet();
        for (int i = 0; i < table.size(); i++) {
            if (table.votes(table.standing(i)) == table.votes(lowest)) {
                last.set(table.standing(i));
            }
        }
        return last;
    }

    /** Whether all of the last go out together: one alone, or several who cannot reach the next even together. */
    boolean allGo(RunoffTable table) {
        long next = Long.MAX_VALUE;
        for (int i = 0; i < table.size(); i++) {
            long votes = table.votes(table.standing(i));
            next = votes == table.votes(lowest) ? next : Math.min(next, votes);
        }
        return equals == 1 || (next != Long.MAX_VALUE && table.votes(lowest) * equals + table.waiting() < next);
    }

    /**
     * The most who go out before anybody else in whatever order, as all of them together cannot reach the next; empty
     * where no such bound is.
     */
    static BitSet losers(RunoffTable table) {
        var upwards = upwards(table);
        long sum = table.waiting();
        int most = 0;
        for (int i = 0; i < upwards.length - 1; i++) {
            sum += upwards[i] >> CANDIDATE;
            most = sum < upwards[i + 1] >> CANDIDATE ? i + 1 : most;
        }
        var losers = new BitSet();
        for (int i = 0; i < most; i++) {
            losers.set(candidate(upwards[i]));
        }
        return losers;
    }

    private static long[] upwards(RunoffTable table) {
        var upwards = new long[table.size()];
        for (int i = 0; i < upwards.length; i++) {
            upwards[i] = (table.votes(table.standing(i)) << CANDIDATE) | table.standing(i);
        }
        Arrays.sort(upwards);
        return upwards;
    }

    private static int candidate(long one) {
        return (int) (one & ((1 << CANDIDATE) - 1));
    }
}
