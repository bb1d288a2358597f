package org.yishi.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

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
