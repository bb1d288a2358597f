package org.yishi.office.write.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * Horizontal bars, one group a category. At most three series: full, striped, empty, so that black-and-white print tells
 * them apart.
 *
 * <pre>{@code
 * new Chart("各网格落实情况", List.of("第1网格", "第2网格"), List.of(new Series("办结", List.of(3L, 5L))));
 * }</pre>
 *
 * @param title above the bars; empty for none
 * @param categories from top to bottom
 * @param places how many of the values' digits stand behind the point: 625 with 2 is 6.25
 */
public record Chart(String title, List<String> categories, List<Series> series, int places) {
    private static final int MOST = 3;
    /** In English Metric Units, 360,000 to the centimetre. */
    private static final long HEAD = 750_000;

    private static final long BAR = 160_000;
    private static final long GAP = 100_000;

    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (series.isEmpty() || series.size() > MOST) {
            throw new IllegalArgumentException("one to three series: " + series.size());
        }
        for (var one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("a value for each category: " + one.name());
            }
        }
    }

    /** A chart of whole numbers. */
    public Chart(String title, List<String> categories, List<Series> series) {
        this(title, categories, series, 0);
    }

    /** A value as it is read. */
    String shown(long value) {
        return BigDecimal.valueOf(value, places).toPlainString();
    }

    /** Bars of one pattern. */
    public record Series(String name, List<Long> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /** As high as its bars ask for, in English Metric Units. */
    public long height() {
        return HEAD + categories.size() * (GAP + series.size() * BAR);
    }
}
