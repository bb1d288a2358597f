package org.yishi.rule.count.runoff;

import java.util.BitSet;

/**
 * Who cannot win whatever happens: one who, on all papers that put them above another, has fewer votes than that other
 * has now. The other only gains while standing, so the one goes out first.
 */
final class RunoffBounds {
    /** How many pairs on papers may be looked at. */
    private static final long EFFORT = 30_000_000L;

    private final RunoffTable table;
    /** By candidate and other: the papers on which the one stands above the other or alone; empty where too many. */
    private final long[][] above;

    RunoffBounds(RunoffTable table) {
        this.table = table;
        long pairs = (long) table.stack.candidates * table.stack.candidates;
        for (int pile = 0; pile < table.stack.size(); pile++) {
            long length = table.stack.order(pile).length;
            pairs += length * length / 2;
        }
        above = pairs > EFFORT || table.stack.doubles() > table.stack.candidates ? new long[0][] : above(table.stack);
    }

    /** Those who stand without those whom one of the strongest rules out. */
    BitSet notRuledOut(int strongest) {
        var possible = (BitSet) table.standing.clone();
        if (above.length == 0) {
            return possible;
        }
        var left = (BitSet) table.standing.clone();
        for (int i = 0; i < strongest && !left.isEmpty(); i++) {
            int strong = strongest(left);
            left.clear(strong);
            for (int one = possible.nextSetBit(0); one >= 0; one = possible.nextSetBit(one + 1)) {
                if (above[one][strong] < table.votes(strong) && one != strong) {
                    possible.clear(one);
                }
            }
        }
        return possible;
    }

    private int strongest(BitSet among) {
        int strongest = among.nextSetBit(0);
        for (int one = strongest; one >= 0; one = among.nextSetBit(one + 1)) {
            strongest = table.votes(one) > table.votes(strongest) ? one : strongest;
        }
        return strongest;
    }

    private static long[][] above(RankedStack stack) {
        var above = new long[stack.candidates][stack.candidates];
        for (int pile = 0; pile < stack.size(); pile++) {
            var order = stack.order(pile);
            long papers = stack.papers(pile);
            for (int at = 0; at < order.length; at++) {
                for (int one : ranked(stack, order[at])) {
                    add(above[one], papers);
                    for (int before = 0; before <= at; before++) {
                        for (int other : ranked(stack, order[before])) {
                            above[one][other] -= papers;
                        }
                    }
                }
            }
        }
        return above;
    }

    private static void add(long[] row, long papers) {
        for (int i = 0; i < row.length; i++) {
            row[i] += papers;
        }
    }

    private static int[] ranked(RankedStack stack, int rank) {
        return rank >= 0 ? new int[] {rank} : stack.members(~rank);
    }
}
