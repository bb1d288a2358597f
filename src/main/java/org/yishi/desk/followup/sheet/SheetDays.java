package org.yishi.desk.followup.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as people write them in a sheet: 2026-03-05, 2026/3/5, 2026.3.5, 2026年3月5日, or a spreadsheet's own number. */
final class SheetDays {
    private static final Pattern DAY = Pattern.compile("(\\d{4})\\D{1,3}(\\d{1,2})\\D{1,3}(\\d{1,2})\\D?");
    private static final Pattern NUMBER = Pattern.compile("\\d{5}");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private SheetDays() {}

    /** The day; empty where there is no such day. */
    static Optional<LocalDate> of(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(DAY_ZERO.plusDays(Long.parseLong(text)));
        }
        var parts = DAY.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
