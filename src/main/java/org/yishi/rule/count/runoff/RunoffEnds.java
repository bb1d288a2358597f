package org.yishi.rule.count.runoff;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Who could win an instant run-off from here, if each tie on the way went one way or the other.
 *
 * <p>Each set of those still standing is looked at once. Where there are too many of them to look at, everyone still
 * standing is said to be possible: rather a tie too many than a winner by chance.
 */
final class RunoffEnds {
    /** How many piles may be looked at in all; each look costs as much as so many more. */
    private static final long EFFORT = 200_000_000L;

    private static final int LOOK = 1_000;

    private final RankedStack stack;
    private final Map<BitSet, BitSet> known = new HashMap<>();
    private long effort;

    RunoffEnds(RankedStack stack) {
        this.stack = stack;
    }

    /** The possible winners among those who stand; never empty where somebody stands. */
    BitSet from(BitSet standing) {
        var before = known.get(standing);
        if (before != null) {
            return before;
        }
        effort += stack.size() + LOOK;
        if (effort > EFFORT) {
            return standing;
        }
        var look = RunoffLook.at(stack, standing);
        var losers = look.losers(standing);
        var ends = new BitSet();
        if (look.winner() >= 0) {
            ends.set(look.winner());
        } else if (!losers.isEmpty()) {
            ends = from(without(standing, losers));
        } else if (look.last().cardinality() == 1) {
            ends = from(without(standing, look.last()));
        } else {
            for (int one = look.last().nextSetBit(0);
                    one >= 0;
                    one = look.last().nextSetBit(one + 1)) {
                ends.or(from(without(standing, one)));
            }
        }
        known.put((BitSet) standing.clone(), ends);
        return ends;
    }

    static BitSet without(BitSet standing, BitSet gone) {
        var left = (BitSet) standing.clone();
        left.andNot(gone);
        return left;
    }

    static BitSet without(BitSet standing, int gone) {
        var left = (BitSet) standing.clone();
        left.clear(gone);
        return left;
    }
}
