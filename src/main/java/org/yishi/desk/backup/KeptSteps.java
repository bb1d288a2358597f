package org.yishi.desk.backup;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which backups are kept: the last 8, then the last one of each of 10 more days, then the last one of each of 12 more
 * months; 30 at most.
 */
final class KeptSteps {
    static final int LAST = 8;
    static final int DAYS = 10;
    static final int MONTHS = 12;

    private KeptSteps() {}

    /** Those of the times that are kept. */
    static Set<LocalDateTime> kept(Collection<LocalDateTime> times) {
        var newestFirst =
                times.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        var kept = new TreeSet<>(newestFirst.subList(0, Math.min(LAST, newestFirst.size())));
        add(newestFirst, kept, LocalDateTime::toLocalDate, DAYS);
        add(newestFirst, kept, YearMonth::from, MONTHS);
        return kept;
    }

    /** Adds the newest of each span that none of the kept falls into, as many as given. */
    private static <S> void add(
            Collection<LocalDateTime> newestFirst, Set<LocalDateTime> kept, Function<LocalDateTime, S> span, int most) {
        var spans = new HashSet<S>();
        kept.forEach(time -> spans.add(span.apply(time)));
        int left = most;
        for (var time : newestFirst) {
            if (left > 0 && spans.add(span.apply(time))) {
                kept.add(time);
                left--;
            }
        }
    }
}
