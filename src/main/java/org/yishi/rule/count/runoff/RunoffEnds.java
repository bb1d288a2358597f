package org.yishi.rule.count.runoff;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Who could win an instant run-off from here, if each tie on the way went one way or the other.
 *
 * <p>All orders of going out are followed, but none twice, and none that leads only to winners already found. To find
 * all possible winners is hard in the worst case (V. Conitzer, M. Rognlie and L. Xia, Preference functions that score
 * rankings and maximum likelihood estimation, IJCAI 2009), so the work is bounded; beyond it everyone is named who
 * cannot be ruled out: rather a tie too many than a winner by chance.
 */
final class RunoffEnds {
    /** How many candidates and piles may be looked at for one count. */
    private static final long EFFORT = 15_000_000L;

    /** By how many of the strongest each way is cut short. */
    private static final int STRONGEST = 3;

    private final RunoffTable table;
    private final RunoffBounds bounds;
    private long effort;
    private long until;

    /**
     * What is known of the ends.
     *
     * @param possible who could win; where not all ways were followed, whoever could not be ruled out
     * @param followed whether all ways were followed, so that each of the possible does win in some
     */
    record Ends(BitSet possible, boolean followed) {}

    RunoffEnds(RunoffTable table) {
        this.table = table;
        this.bounds = new RunoffBounds(table);
    }

    /** The possible winners among those who stand now. */
    Ends now() {
        var limit = bounds.notRuledOut(table.stack.candidates);
        var found = new BitSet();
        boolean followed = limit.cardinality() == 1 || search(limit, found);
        return new Ends(followed && !found.isEmpty() ? found : limit, followed);
    }

    /** Whether these win, all of them and nobody else, whoever of the last goes out; false where that is too much work. */
    boolean areSame(BitSet last, BitSet possible) {
        int before = table.size();
        for (int one = last.nextSetBit(0); one >= 0; one = last.nextSetBit(one + 1)) {
            var found = new BitSet();
            table.exclude(one);
            boolean followed = search(possible, found);
            table.backTo(before);
            if (!followed || !found.equals(possible)) {
                return false;
            }
        }
        return true;
    }

    /** Adds to the found, of whom nobody is outside the limit; false where it gave up. */
    private boolean search(BitSet limit, BitSet found) {
        // Half of what is left, so that later ties of fewer candidates have their turn.
        until = effort + (EFFORT - effort) / 2;
        int before = table.size();
        boolean followed = follow(limit, found, new HashSet<>());
        table.backTo(before);
        return followed;
    }

    /** Follows all ways from here; leaves the table where they ended. */
    private boolean follow(BitSet limit, BitSet found, Set<BitSet> seen) {
        while (true) {
            effort += table.size();
            if (effort > until) {
                return false;
            }
            var look = RunoffLook.at(table);
            if (look.winner() >= 0) {
                found.set(look.winner());
                return true;
            }
            if (look.equals() == 1) {
                effort += table.exclude(look.lowest());
                continue;
            }
            if (isWithin(table.standing, limit, found) || !seen.add((BitSet) table.standing.clone())) {
                return true;
            }
            effort += 5L * table.size();
            var losers = RunoffLook.losers(table);
            if (losers.isEmpty()) {
                return isWithin(bounds.notRuledOut(STRONGEST), limit, found)
                        || followEach(look.last(table), limit, found, seen);
            }
            exclude(losers);
        }
    }

    private boolean followEach(BitSet last, BitSet limit, BitSet found, Set<BitSet> seen) {
        int before = table.size();
        for (int one = last.nextSetBit(0); one >= 0; one = last.nextSetBit(one + 1)) {
            effort += table.exclude(one);
            if (!follow(limit, found, seen)) {
                return false;
            }
            table.backTo(before);
        }
        return true;
    }

    private void exclude(BitSet out) {
        for (int one = out.nextSetBit(0); one >= 0; one = out.nextSetBit(one + 1)) {
            effort += table.exclude(one);
        }
    }

    /** Whether everyone who is in both the first two is in the third. */
    private static boolean isWithin(BitSet possible, BitSet limit, BitSet found) {
        for (int one = possible.nextSetBit(0); one >= 0; one = possible.nextSetBit(one + 1)) {
            if (limit.get(one) && !found.get(one)) {
                return false;
            }
        }
        return true;
    }
}
