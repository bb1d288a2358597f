package org.yishi.model.lot;

import java.util.Optional;
import org.yishi.model.people.Gender;

/**
 * One stratum of those who can be drawn.
 *
 * @param key by which the strata are put in order for the draw; the same in every language
 * @param grid its grid; a blank name for those who have none; empty where grids are not told apart
 * @param sex empty where it is not told apart
 * @param age empty where it is not told apart
 * @param people how many can be drawn in it
 * @param seats how many are drawn; 0 before the draw
 * @param numbers the numbers of those who can be drawn on the roster, in order, as "1-9,12"
 */
public record Stratum(
        String key,
        Optional<String> grid,
        Optional<Gender> sex,
        Optional<AgeBand> age,
        int people,
        int seats,
        String numbers) {
    /** The same stratum after the draw. */
    public Stratum drawing(int drawn) {
        return new Stratum(key, grid, sex, age, people, drawn, numbers);
    }
}
