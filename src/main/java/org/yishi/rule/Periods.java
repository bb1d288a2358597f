package org.yishi.rule;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.yishi.model.disclosure.SpecialDay;

/**
 * Periods of days. The day on which something happens is not counted; the count begins with the next (民法典 art. 201), and
 * a period of days that the law sets ends with its last day. Where only working days count, weekends and public holidays
 * are left out, and weekends that are worked count.
 */
public final class Periods {
    private final Map<LocalDate, Boolean> special;

    /** Periods under a calendar; {@code special} tells days that are not as the week says: true works, false is free. */
    public Periods(Map<LocalDate, Boolean> special) {
        this.special = Map.copyOf(special);
    }

    /** Periods under the days that a village wrote down. */
    public static Periods of(List<SpecialDay> days) {
        return new Periods(days.stream().collect(toMap(SpecialDay::day, SpecialDay::works, (a, b) -> b)));
    }

    /**
     * The years that a period of working days runs through and for which no special day is written down: its end may be
     * wrong, as every year has holidays.
     */
    public List<Integer> unlisted(LocalDate from, LocalDate until) {
        var listed = special.keySet().stream().map(LocalDate::getYear).collect(toSet());
        return IntStream.rangeClosed(from.plusDays(1).getYear(), until.getYear())
                .filter(year -> !listed.contains(year))
                .boxed()
                .toList();
    }

    /** The last day of a period. */
    public LocalDate last(LocalDate from, int days, boolean working) {
        var day = from;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (!working || works(day)) {
                left--;
            }
        }
        return day;
    }

    /** Whether people work on a day. */
    public boolean works(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return special.getOrDefault(day, !weekend);
    }
}
