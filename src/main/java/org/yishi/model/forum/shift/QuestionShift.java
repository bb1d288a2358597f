package org.yishi.model.forum.shift;

import java.util.List;
import java.util.Optional;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.question.Question;

/**
 * How the scores of one question moved.
 *
 * @param before all scores before
 * @param after all scores after
 * @param overall the mean of all after less that of all before; empty where one of them is missing
 * @param pairs those who scored both times
 * @param rankBefore its place by the mean of all before, from 1, equals on the same; 0 where nobody scored
 * @param rankAfter its place by the mean of all after
 * @param teams group by group; none where no form bears a group
 */
public record QuestionShift(
        Question question,
        Tally before,
        Tally after,
        Optional<Fraction> overall,
        Pairs pairs,
        int rankBefore,
        int rankAfter,
        List<TeamShift> teams) {
    public QuestionShift {
        teams = List.copyOf(teams);
    }

    /** The scores of one small group. */
    public record TeamShift(String team, Tally before, Tally after, Pairs pairs) {}
}
