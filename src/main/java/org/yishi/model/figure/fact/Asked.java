package org.yishi.model.figure.fact;

import java.util.List;
import org.yishi.model.figure.Thing;

/**
 * A survey that is closed.
 *
 * @param thing on the day it was closed
 * @param asked how many people
 * @param answers how many chose each step, from the best to the worst
 */
public record Asked(Thing thing, long asked, List<Long> answers) {
    public Asked {
        answers = List.copyOf(answers);
    }
}
