package org.yishi.bench;

import java.util.Arrays;
import java.util.Locale;

/**
 * One line of the table.
 *
 * @param what the work
 * @param ours the median of Yishi's way in milliseconds
 * @param beside the median of the plain way in milliseconds, or the most that it may take where nothing stands beside it
 * @param wanted how many times {@code beside} Yishi may take
 */
record Row(String what, double ours, double beside, double wanted) {
    static final String HEAD =
            "%-58s %10s %10s %7s %7s".formatted("median of each, in ms", "Yishi", "beside", "ratio", "wanted");

    static double median(double[] taken) {
        var sorted = taken.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-58s %10.1f %10.1f %7.2f %7s",
                what,
                ours,
                beside,
                ours / beside,
                (ours / beside <= wanted ? "≤ " : "!! ") + wanted);
    }
}
