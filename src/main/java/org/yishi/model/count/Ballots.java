package org.yishi.model.count;

import java.util.List;

/** All papers of one vote. */
public sealed interface Ballots {
    /** Who stands. */
    Slate slate();

    /** The same papers for another number of seats. */
    Ballots withSeats(int seats);

    /** Papers with crosses or ranks. */
    record Ranked(Slate slate, List<Ranking> papers) implements Ballots {
        public Ranked {
            papers = List.copyOf(papers);
        }

        @Override
        public Ranked withSeats(int seats) {
            return new Ranked(slate.withSeats(seats), papers);
        }
    }

    /** Papers with scores. */
    record Rated(Slate slate, List<Rating> papers) implements Ballots {
        public Rated {
            papers = List.copyOf(papers);
        }

        @Override
        public Rated withSeats(int seats) {
            return new Rated(slate.withSeats(seats), papers);
        }
    }
}
