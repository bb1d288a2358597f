package org.yishi.model.forum.shift;

import java.util.Optional;
import org.yishi.model.count.Fraction;

/**
 * Those who scored one question both before and after, each against themselves.
 *
 * @param before their scores before
 * @param after their scores after
 * @param change the mean of what each moved; 0 where nobody scored both times
 * @param distance the mean of how far each moved, either way
 * @param up how many scored higher than before
 * @param down how many scored lower
 * @param test empty where there are fewer than two, or where all moved alike
 */
public record Pairs(
        Tally before, Tally after, Fraction change, Fraction distance, int up, int down, Optional<TTest> test) {
    /** How many they are. */
    public int count() {
        return before.given();
    }

    /** How many scored the same both times. */
    public int same() {
        return count() - up - down;
    }
}
