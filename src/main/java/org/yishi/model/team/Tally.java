package org.yishi.model.team;

import java.util.List;
import org.yishi.model.lot.Trait;

/**
 * How one trait is spread over the groups.
 *
 * @param trait which
 * @param value e.g. the name of a grid, or of the constant of a sex or an age
 * @param counts how many each group has, in their order
 */
public record Tally(Trait trait, String value, List<Integer> counts) {
    public Tally {
        counts = List.copyOf(counts);
    }

    /** The least that a group has. */
    public int least() {
        return counts.stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /** The most that a group has. */
    public int most() {
        return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
