package org.yishi.model.survey;

/**
 * How many of a grid are asked.
 *
 * @param grid by name; empty for those whom the roster puts in none
 * @param people how many could be drawn there
 * @param asked how many are drawn
 */
public record Quota(String grid, int people, int asked) {
    public Quota {
        if (asked < 0 || people < asked) {
            throw new IllegalArgumentException("cannot ask " + asked + " of " + people + " in " + grid);
        }
    }
}
