package org.yishi.model.count;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Who stands, for how many seats.
 *
 * @param title what is voted on; empty where nobody said
 * @param candidates names in the order of the paper, those who withdrew too
 * @param withdrawn who withdrew before the count: passed over on every paper as if never printed
 * @param seats how many are to be elected, at least 1
 */
public record Slate(String title, List<String> candidates, Set<Integer> withdrawn, int seats) {
    public Slate {
        candidates = List.copyOf(candidates);
        withdrawn = Set.copyOf(withdrawn);
        if (seats < 1) {
            throw new IllegalArgumentException("no seat to fill: " + seats);
        }
    }

    /** A slate of which nobody withdrew. */
    public static Slate of(List<String> candidates, int seats) {
        return new Slate("", candidates, Set.of(), seats);
    }

    /** How many names are on the paper. */
    public int size() {
        return candidates.size();
    }

    /** Those who stand, as a fresh set that the caller may change. */
    public BitSet standing() {
        var standing = new BitSet(size());
        standing.set(0, size());
        withdrawn.forEach(standing::clear);
        return standing;
    }

    /** The same slate for another number of seats. */
    public Slate withSeats(int others) {
        return new Slate(title, candidates, withdrawn, others);
    }
}
