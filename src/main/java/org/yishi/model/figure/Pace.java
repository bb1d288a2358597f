package org.yishi.model.figure;

import java.util.List;

/**
 * How long the matters closed in a period took, from the day they were raised to the day they were closed.
 *
 * @param halves the median in half days, so that it is exact: of an even number it is the mean of the two in the middle
 * @param slowest those that took longest, the longest first, three at most
 */
public record Pace(long matters, long halves, List<Slow> slowest) {
    /** A matter and how many days it took. */
    public record Slow(Thing matter, long days) {}

    public Pace {
        slowest = List.copyOf(slowest);
    }
}
