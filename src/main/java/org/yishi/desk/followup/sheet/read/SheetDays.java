package org.yishi.desk.followup.sheet.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yishi.office.read.Cell;

/**
 * Days as people write them in a sheet: 2026-03-05, 2026/3/5, 2026.3.5, 2026年3月5日, 20260305, 3月5日, 3.5, or a
 * spreadsheet's own number.
 */
public final class SheetDays {
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[^\\d]{1,3}(\\d{1,2})[^\\d]{1,3}(\\d{1,2})\\D?(?:[ T]\\d{1,2}:\\d{2}.*)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern NO_YEAR = Pattern.compile("()(\\d{1,2})[月./-](\\d{1,2})[日号]?");
    private static final Pattern NUMBER = Pattern.compile("\\d{5}");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** What is typed as 3.5 into a cell made for days becomes one of the year 1900. */
    private static final int EARLIEST = 2000;

    private static final int LATEST = 2099;
    private static final int HALF_A_YEAR = 183;

    private SheetDays() {}

    /**
     * The day; empty where there is no such day, or where it cannot be told: the number 3.1 may have been typed as 3.10.
     *
     * @param today by which a day without a year gets the year: the next one where it would be long past
     */
    public static Optional<LocalDate> of(Cell cell, LocalDate today) {
        var text = cell.text();
        if (NUMBER.matcher(text).matches()) {
            return plausible(DAY_ZERO.plusDays(Long.parseLong(text)));
        }
        var parts = DAY.matcher(text);
        if (parts.matches()) {
            return day(parts.group(1), parts.group(2), parts.group(3));
        }
        var digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return day(digits.group(1), digits.group(2), digits.group(3));
        }
        var brief = NO_YEAR.matcher(text);
        if (cell.kind() == Cell.Kind.NUMBER || !brief.matches()) {
            return Optional.empty();
        }
        var year = String.valueOf(today.getYear());
        return day(year, brief.group(2), brief.group(3))
                .flatMap(day -> day.isBefore(today.minusDays(HALF_A_YEAR))
                        ? day(String.valueOf(today.getYear() + 1), brief.group(2), brief.group(3))
                        : Optional.of(day));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return plausible(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> plausible(LocalDate day) {
        return Optional.of(day).filter(d -> d.getYear() >= EARLIEST && d.getYear() <= LATEST);
    }
}
