package org.yishi.model.count;

import java.util.Arrays;
import java.util.List;

/**
 * Papers that all say the same ranking.
 *
 * <pre>{@code
 * Ranking.of(2, 1, 0)                                       // two papers: first candidate 1, then candidate 0
 * new Ranking(List.of(List.of(0, 3), List.of(), List.of(2)), 1)  // 0 and 3 both first, no second, 2 third
 * }</pre>
 *
 * <p>A paper with crosses only is a ranking with all of them in one rank.
 *
 * @param ranks best first; an empty rank was skipped, a rank of several is a double
 * @param papers how many such papers, at least 1
 */
public record Ranking(List<List<Integer>> ranks, long papers) {
    public Ranking {
        ranks = List.copyOf(ranks);
        if (papers < 1) {
            throw new IllegalArgumentException("no such paper: " + papers);
        }
    }

    /** Papers with one candidate in each rank. */
    public static Ranking of(long papers, Integer... candidates) {
        return new Ranking(Arrays.stream(candidates).map(List::of).toList(), papers);
    }

    /** Papers with crosses and no order. */
    public static Ranking marks(long papers, Integer... candidates) {
        return new Ranking(candidates.length == 0 ? List.of() : List.of(List.of(candidates)), papers);
    }
}
