package org.yishi.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.body.NoticeRule;

class NoticeDaysTest {
    @ParameterizedTest(name = "{0} days asked for, sent {1}, meeting {2}: {3} short")
    @CsvSource(textBlock = """
        10, 2026-03-01, 2026-03-11, 0
        10, 2026-03-02, 2026-03-11, 1
        10, 2026-02-20, 2026-03-11, 0
        10, 2026-03-11, 2026-03-11, 10
        10, 2026-03-12, 2026-03-11, 11
        10, 2026-02-19, 2026-03-01, 0
        10, 2028-02-20, 2028-03-01, 0
        10, 2028-02-21, 2028-03-01, 1
        10, 2025-12-25, 2026-01-03, 1
        3,  2026-03-08, 2026-03-11, 0
        3,  2026-03-09, 2026-03-11, 1
        0,  2026-03-11, 2026-03-11, 0
        0,  2026-03-12, 2026-03-11, 0
        """)
    void theDayOfPostingDoesNotCountAndTheMeetingsDoes(int days, LocalDate sent, LocalDate meeting, long missing) {
        assertEquals(missing, NoticeDays.missing(new NoticeRule(days, ""), sent, meeting));
    }

    @Test
    void theLatestDayIsTheLastThatIsInTime() {
        var rule = new NoticeRule(10, "");
        var meeting = LocalDate.of(2026, 3, 11);
        var latest = NoticeDays.latest(rule, meeting);
        assertEquals(LocalDate.of(2026, 3, 1), latest);
        assertEquals(0, NoticeDays.missing(rule, latest, meeting));
        assertEquals(1, NoticeDays.missing(rule, latest.plusDays(1), meeting));
    }
}
