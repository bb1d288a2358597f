package org.yishi.rule.compact.diff;

import java.util.List;
import java.util.stream.Stream;

/** Lists put together. */
public final class Lists {
    private Lists() {}

    /** One list of two, one behind the other. */
    public static <T> List<T> of(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** One list of three, one behind the other. */
    public static <T> List<T> of(List<T> first, List<T> second, List<T> third) {
        return of(of(first, second), third);
    }
}
