package org.yishi.model.count;

import java.util.Map;

/**
 * Papers that all give the same scores.
 *
 * @param scores by candidate; who is missing was not scored; a score that the method does not know spoils this item alone
 * @param papers how many such papers, at least 1
 */
public record Rating(Map<Integer, Integer> scores, long papers) {
    public Rating {
        scores = Map.copyOf(scores);
        if (papers < 1) {
            throw new IllegalArgumentException("no such paper: " + papers);
        }
    }
}
