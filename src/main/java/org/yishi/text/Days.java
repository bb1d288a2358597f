package org.yishi.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates and times as they are read aloud and printed.
 *
 * <pre>{@code
 * new Days(text).date(LocalDate.of(2026, 3, 5));   // 2026年3月5日: no leading zeros (GB/T 9704-2012, 7.3.5.4)
 * }</pre>
 */
public final class Days {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final Text text;
    private final DateTimeFormatter month;
    private final DateTimeFormatter weekday;

    public Days(Text text) {
        this.text = text;
        this.month = DateTimeFormatter.ofPattern("MMMM", text.lang().locale());
        this.weekday = DateTimeFormatter.ofPattern("EEEE", text.lang().locale());
    }

    /** 2026年3月5日, or 5 March 2026. */
    public String date(LocalDate day) {
        return switch (text.lang()) {
            case ZH -> text.of("app.date", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            case EN -> text.of("app.date", day.getYear(), month.format(day), day.getDayOfMonth());
        };
    }

    /** 3月5日, or 5 March. */
    public String monthDay(LocalDate day) {
        return switch (text.lang()) {
            case ZH -> text.of("app.month-day", day.getMonthValue(), day.getDayOfMonth());
            case EN -> text.of("app.month-day", month.format(day), day.getDayOfMonth());
        };
    }

    /** 星期四, or Thursday. */
    public String weekday(LocalDate day) {
        return weekday.format(day);
    }

    /** 9:05. */
    public String time(LocalTime time) {
        return CLOCK.format(time);
    }

    /** 9:05, as the clock in the hall showed it. */
    public String time(OffsetDateTime moment) {
        return time(moment.toLocalTime());
    }

    /** 2026年3月5日19:30. */
    public String dateTime(LocalDateTime moment) {
        return text.of("app.date-time", date(moment.toLocalDate()), time(moment.toLocalTime()));
    }

    /** 2026年3月5日19:30, as the clock in the hall showed it. */
    public String dateTime(OffsetDateTime moment) {
        return dateTime(moment.toLocalDateTime());
    }
}
