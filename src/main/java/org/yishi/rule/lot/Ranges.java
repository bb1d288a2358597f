package org.yishi.rule.lot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Numbers written short: {@code 1-9,12,14-15}. */
public final class Ranges {
    private Ranges() {}

    /** The numbers in short, least first. */
    public static String of(List<Long> numbers) {
        var sorted = numbers.stream().sorted().toList();
        var parts = new ArrayList<String>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i) != sorted.get(i - 1) + 1) {
                long first = sorted.get(from);
                long last = sorted.get(i - 1);
                parts.add(first == last ? Long.toString(first) : first + "-" + last);
                from = i;
            }
        }
        return String.join(",", parts);
    }

    /** The numbers that were written. */
    public static List<Long> numbers(String ranges) {
        return ranges.isEmpty()
                ? List.of()
                : Arrays.stream(ranges.split(",", -1))
                        .flatMapToLong(Ranges::range)
                        .boxed()
                        .toList();
    }

    private static LongStream range(String part) {
        int dash = part.indexOf('-');
        return dash < 0
                ? LongStream.of(Long.parseLong(part))
                : LongStream.rangeClosed(
                        Long.parseLong(part.substring(0, dash)), Long.parseLong(part.substring(dash + 1)));
    }
}
