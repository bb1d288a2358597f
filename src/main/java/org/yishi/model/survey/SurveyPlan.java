package org.yishi.model.survey;

import java.util.List;

/**
 * What is laid down before a survey is opened.
 *
 * @param title what residents are asked about, as the form says it
 * @param seed what the lots are drawn from, at least 0
 * @param size how many are to be asked
 * @param grids the names of those grids that the matter touches; empty for the whole village
 * @param withoutDoers whether those who carried the matter out are left out
 * @param threshold the share of the answers that must be satisfied
 * @param least the share of answers below which the result does not count
 */
public record SurveyPlan(
        String title, long seed, int size, List<String> grids, boolean withoutDoers, Share threshold, Share least) {
    public SurveyPlan {
        grids = List.copyOf(grids);
    }
}
