package org.yishi.model.sight;

import java.util.List;
import java.util.Set;
import org.yishi.model.task.TaskState;

/**
 * One light of a legend.
 *
 * @param word what it means here, as 逾期
 * @param states the states to which it is given; empty for any
 * @param bounds what else must hold, all of it
 */
public record Light(String word, Hue hue, Sign sign, Set<TaskState> states, List<Bound> bounds) {
    public Light {
        states = Set.copyOf(states);
        bounds = List.copyOf(bounds);
    }

    /** Shape and word, as it is always shown: ▲ 逾期. */
    public String shown() {
        return sign.mark() + " " + word;
    }
}
