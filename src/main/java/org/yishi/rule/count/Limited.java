package org.yishi.rule.count;

import java.util.BitSet;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Tabulation;

/**
 * Up to k names of n, one vote each; the most votes take the seats.
 *
 * <p>Conventions:
 *
 * <ul>
 *   <li>More names than k: the paper is void. Fewer: valid (选举办法: 所选人数多于应选名额的无效，等于或少于的有效). Also where
 *       "exactly k" are to be chosen, fewer is valid, unless the body's own rule says otherwise.
 *   <li>No name of anyone who stands: blank. A name written twice is one name; ranks say nothing.
 *   <li>Who has no vote is not elected. Equal votes for the last seats are a tie.
 * </ul>
 */
public final class Limited {
    private Limited() {}

    /** What fewer names than asked for make of a paper. */
    public enum Fewer {
        /** Valid: the law of village elections. */
        VALID,
        /** Void: some bodies' own rules, where exactly k must be named. */
        VOID
    }

    /** What became of a paper. */
    public enum Validity {
        /** Counts. */
        VALID,
        /** Void. */
        INVALID,
        /** Names nobody. */
        BLANK
    }

    /**
     * How many may be named.
     *
     * @param choices at least 1
     */
    public record Limit(int choices, Fewer fewer) {
        public Limit {
            if (choices < 1) {
                throw new IllegalArgumentException("nobody to choose: " + choices);
            }
        }

        /** Whether a paper with so many names counts. */
        public Validity of(int named) {
            if (named == 0) {
                return Validity.BLANK;
            }
            return named > choices || (named < choices && fewer == Fewer.VOID) ? Validity.INVALID : Validity.VALID;
        }
    }

    /** Up to so many; fewer is valid. */
    public static Limit upTo(int choices) {
        return new Limit(choices, Fewer.VALID);
    }

    /** The count of papers that may name as many as the limit says. */
    public static Tabulation count(Ballots.Ranked ballots, Limit limit) {
        return counted(CountingMethod.LIMITED, ballots, limit);
    }

    static Tabulation counted(CountingMethod method, Ballots.Ranked ballots, Limit limit) {
        var slate = ballots.slate();
        var standing = slate.standing();
        var tray = new Tray(slate.size());
        for (var paper : ballots.papers()) {
            BitSet named = Marks.named(paper, standing, slate.size());
            switch (limit.of(named.cardinality())) {
                case BLANK -> tray.blank += paper.papers();
                case INVALID -> tray.invalid += paper.papers();
                case VALID -> {
                    tray.valid += paper.papers();
                    named.stream().forEach(candidate -> tray.votes[candidate] += paper.papers());
                }
            }
        }
        return tray.filled(method, ballots);
    }
}
