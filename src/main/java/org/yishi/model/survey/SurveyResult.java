package org.yishi.model.survey;

import java.util.List;
import java.util.Map;

/**
 * The result of a survey, with every number that led there.
 *
 * @param asked how many were to be asked, without substitutes
 * @param counts how many chose each step; all five are there
 * @param least the share of answers below which the result does not count
 * @param threshold the share of the answers that must be satisfied
 * @param remarks how many forms bear a remark
 */
public record SurveyResult(
        int asked,
        Map<Step, Integer> counts,
        Share least,
        Share threshold,
        int remarks,
        SurveyVerdict verdict,
        List<GridResult> grids) {
    public SurveyResult {
        counts = Map.copyOf(counts);
        grids = List.copyOf(grids);
    }

    /**
     * The answers of one grid, or of several small ones together: below five answers, who is satisfied could be guessed.
     *
     * @param grids by name; several where they are told together
     */
    public record GridResult(List<String> grids, int asked, int answers, int satisfied) {
        public GridResult {
            grids = List.copyOf(grids);
        }
    }

    /** How many answered. */
    public int answers() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many are satisfied: the upper two steps. */
    public int satisfied() {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().isSatisfied())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** How many chose a step. */
    public int of(Step step) {
        return counts.getOrDefault(step, 0);
    }

    /** How many answers there must be for the result to count. */
    public long answersNeeded() {
        return least.needed(asked);
    }

    /** How many of those who answered must be satisfied. */
    public long satisfiedNeeded() {
        return threshold.needed(answers());
    }
}
