package org.yishi.model.forum.shift;

import java.util.List;
import org.yishi.model.forum.question.Question;

/**
 * How a choice of one of several moved.
 *
 * @param before in the order of the choices
 * @param after in the order of the choices
 * @param pairs how many chose both times
 * @param moved how many of these chose another
 */
public record ChoiceShift(Question question, Chosen before, Chosen after, int pairs, int moved) {
    /** How often each was chosen in one wave. */
    public record Chosen(List<Integer> often, int dontKnow, int blank) {
        public Chosen {
            often = List.copyOf(often);
        }

        /** How many chose. */
        public int given() {
            return often.stream().mapToInt(Integer::intValue).sum();
        }
    }
}
