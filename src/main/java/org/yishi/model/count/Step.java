package org.yishi.model.count;

import java.util.List;

/** One thing that happened in a round, as the minutes tell it. Candidates by number. */
public sealed interface Step {
    /** Reached the quota, the majority or the most votes. */
    record Elected(int candidate) implements Step {}

    /** Elected without the quota, because as many seats were left as candidates. */
    record ElectedAsLast(int candidate) implements Step {}

    /** Out; the papers go on. Several at once where together they cannot reach the next. */
    record Excluded(List<Integer> candidates) implements Step {
        public Excluded {
            candidates = List.copyOf(candidates);
        }
    }

    /** What is above the quota goes on, each paper at its part. */
    record SurplusMoved(int candidate, Fraction surplus) implements Step {}

    /** Equal now, unequal in an earlier round, which decides: who goes out, or whose surplus goes first. */
    record TieByEarlierRound(List<Integer> candidates, int chosen, int round) implements Step {
        public TieByEarlierRound {
            candidates = List.copyOf(candidates);
        }
    }

    /** Equal throughout; a lot drawn in public took this one. */
    record TieByLot(List<Integer> candidates, int chosen) implements Step {
        public TieByLot {
            candidates = List.copyOf(candidates);
        }
    }

    /** Equal throughout, but the same are elected whoever is taken; shown with this one taken. */
    record TieWithoutEffect(List<Integer> candidates, int shown) implements Step {
        public TieWithoutEffect {
            candidates = List.copyOf(candidates);
        }
    }

    /** Equal throughout, and it decides who is elected: the count stops until a lot is drawn. */
    record TieOpen(List<Integer> candidates) implements Step {
        public TieOpen {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * More ways from the open tie on than can be followed to their ends, so that these are all who could not be ruled
     * out, not all who do win in some way.
     */
    record TooManyWays(List<Integer> candidates) implements Step {
        public TooManyWays {
            candidates = List.copyOf(candidates);
        }
    }
}
