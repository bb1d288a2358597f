package org.yishi.model.count;

import java.util.List;

/** A part of a count, as it is printed. */
public sealed interface Round {
    /**
     * Who has how many votes, and what followed.
     *
     * @param number from 1
     * @param votes by candidate, before the steps of this round
     * @param exhausted votes that can go to nobody any more
     * @param lost by cutting fractions; with the votes and the exhausted it makes the valid papers
     * @param steps what followed from these votes, in order
     */
    record Votes(int number, List<Fraction> votes, Fraction exhausted, Fraction lost, List<Step> steps)
            implements Round {
        public Votes {
            votes = List.copyOf(votes);
            steps = List.copyOf(steps);
        }
    }

    /**
     * Each against each.
     *
     * @param preferred how many papers rank the row's candidate above the column's
     * @param strongest papers for the weakest link of the strongest path from the row's to the column's; 0 without one
     * @param against papers against that link, of which fewer are stronger where those for it are equal
     */
    record Duels(List<List<Long>> preferred, List<List<Long>> strongest, List<List<Long>> against) implements Round {
        public Duels {
            preferred = preferred.stream().map(List::copyOf).toList();
            strongest = strongest.stream().map(List::copyOf).toList();
            against = against.stream().map(List::copyOf).toList();
        }

        /** Whether the path from the one to the other is stronger than the one back. */
        public boolean beats(int one, int other) {
            long there = strongest.get(one).get(other);
            long back = strongest.get(other).get(one);
            boolean fewerAgainst =
                    against.get(one).get(other) < against.get(other).get(one);
            return there > back || (there == back && there > 0 && fewerAgainst);
        }
    }

    /** The scores of each candidate. */
    record Scores(List<Grades> grades) implements Round {
        public Scores {
            grades = List.copyOf(grades);
        }
    }
}
