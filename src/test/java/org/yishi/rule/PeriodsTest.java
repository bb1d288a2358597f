package org.yishi.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that something must be up. */
class PeriodsTest {
    /** National Day 2026: free from 1 to 7 October, 20 September and 10 October are worked. */
    private static final Periods PERIODS = new Periods(Map.of(
            LocalDate.of(2026, 9, 20), true,
            LocalDate.of(2026, 10, 1), false,
            LocalDate.of(2026, 10, 2), false,
            LocalDate.of(2026, 10, 5), false,
            LocalDate.of(2026, 10, 6), false,
            LocalDate.of(2026, 10, 7), false,
            LocalDate.of(2026, 10, 10), true));

    @ParameterizedTest
    @CsvSource({
        "2026-03-05, 15, false, 2026-03-20",
        "2026-02-20, 15, false, 2026-03-07",
        "2026-12-25, 15, false, 2027-01-09",
        "2026-03-05, 0, false, 2026-03-05",
        "2026-03-05, 5, true, 2026-03-12",
        "2026-09-18, 1, true, 2026-09-20",
        "2026-09-30, 3, true, 2026-10-10",
        "2026-09-30, 4, true, 2026-10-12"
    })
    void theDayItGoesUpIsNotCounted(LocalDate from, int days, boolean working, LocalDate last) {
        assertEquals(last, PERIODS.last(from, days, working));
    }

    @Test
    void aWeekendIsFreeUnlessItIsWorked() {
        assertEquals(false, PERIODS.works(LocalDate.of(2026, 10, 11)));
        assertEquals(true, PERIODS.works(LocalDate.of(2026, 10, 10)));
    }
}
