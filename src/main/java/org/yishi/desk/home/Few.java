package org.yishi.desk.home;

import java.util.List;

/**
 * The first of many: what a card shows, and how many there are.
 *
 * @param all how many there are, those shown among them
 */
public record Few<T>(List<T> first, int all) {
    public Few {
        first = List.copyOf(first);
    }

    /** The first so many. */
    public static <T> Few<T> of(List<T> all, int most) {
        return new Few<>(all.subList(0, Math.min(most, all.size())), all.size());
    }

    public boolean isEmpty() {
        return all == 0;
    }

    /** How many are not shown. */
    public int more() {
        return all - first.size();
    }
}
