package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.disclosure.Holidays;
import org.yishi.rule.Periods;

/** Working days of 2026, beside a second way of counting them. */
class HolidaysAgainstNaiveTest {
    @TempDir
    Path folder;

    /** Every working day of the year, written the other way round: all days but those that are free. */
    private static Set<LocalDate> working() {
        var days = new HashSet<LocalDate>();
        for (var day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                days.add(day);
            }
        }
        free(days, "2026-01-01", "2026-01-03");
        free(days, "2026-02-15", "2026-02-23");
        free(days, "2026-04-04", "2026-04-06");
        free(days, "2026-05-01", "2026-05-05");
        free(days, "2026-06-19", "2026-06-21");
        free(days, "2026-09-25", "2026-09-27");
        free(days, "2026-10-01", "2026-10-07");
        for (var day :
                new String[] {"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"}) {
            days.add(LocalDate.parse(day));
        }
        return days;
    }

    private static void free(Set<LocalDate> days, String first, String last) {
        LocalDate.parse(first).datesUntil(LocalDate.parse(last).plusDays(1)).forEach(days::remove);
    }

    @Test
    void eachDayAndEachPeriodOfTheYearIsCountedAlike() {
        try (var village = new VillageHall(folder, 1, 0)) {
            var holidays = new Holidays(village.work);
            holidays.load(2026).orThrow();
            var periods = Periods.of(holidays.all());
            var working = working();
            for (var day = LocalDate.of(2026, 1, 1); day.getYear() == 2026; day = day.plusDays(1)) {
                assertEquals(working.contains(day), periods.works(day), day.toString());
            }
            for (var from = LocalDate.of(2026, 1, 1); from.getMonthValue() < 12; from = from.plusDays(1)) {
                for (int days : new int[] {1, 5, 7, 10, 15}) {
                    var last = periods.last(from, days, true);
                    long counted = from.plusDays(1)
                            .datesUntil(last.plusDays(1))
                            .filter(working::contains)
                            .count();
                    assertEquals(days, counted, from + " " + days);
                    assertEquals(true, working.contains(last), "a period ends on a day that counts");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 1, 2026-01-04",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-14, 5, 2026-02-28",
        "2026-04-03, 5, 2026-04-13",
        "2026-04-30, 3, 2026-05-08",
        "2026-04-30, 4, 2026-05-09",
        "2026-09-24, 5, 2026-10-09",
        "2026-09-30, 2, 2026-10-09",
        "2026-09-30, 3, 2026-10-10"
    })
    void aPeriodOverAHolidayEndsWhereThePersonCountsIt(LocalDate from, int days, LocalDate last) {
        try (var village = new VillageHall(folder, 1, 0)) {
            var holidays = new Holidays(village.work);
            holidays.load(2026).orThrow();
            assertEquals(last, holidays.count(from, days, true).until());
        }
    }
}
