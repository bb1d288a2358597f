package org.yishi.model.sight;

import java.util.Optional;

/** A measure that must lie within bounds; both ends count in, either may be open. */
public record Bound(Gauge gauge, Optional<Integer> least, Optional<Integer> most) {
    /** At least so much. */
    public static Bound least(Gauge gauge, int least) {
        return new Bound(gauge, Optional.of(least), Optional.empty());
    }

    /** At most so much. */
    public static Bound most(Gauge gauge, int most) {
        return new Bound(gauge, Optional.empty(), Optional.of(most));
    }

    /** From the one to the other. */
    public static Bound within(Gauge gauge, int least, int most) {
        return new Bound(gauge, Optional.of(least), Optional.of(most));
    }

    /** Whether a value lies within. */
    public boolean holds(int value) {
        return least.orElse(value) <= value && value <= most.orElse(value);
    }
}
