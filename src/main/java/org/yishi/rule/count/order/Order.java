package org.yishi.rule.count.order;

import java.util.Arrays;

/** What a paper says, as a key that brings the same papers together. */
// The array is made here and never changed.
@SuppressWarnings("ArrayRecordComponent")
public record Order(int[] preferences) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Order order && Arrays.equals(preferences, order.preferences);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(preferences);
    }
}
