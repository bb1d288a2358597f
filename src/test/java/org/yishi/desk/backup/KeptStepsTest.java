package org.yishi.desk.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeptStepsTest {
    private static final LocalDateTime NOON = LocalDateTime.parse("2026-11-24T12:00");

    private static List<LocalDateTime> times(String... times) {
        return Stream.of(times).map(LocalDateTime::parse).toList();
    }

    @Test
    void nothingIsKeptOfNothingAndFewAreAllKept() {
        assertEquals(List.of(), List.copyOf(KeptSteps.kept(List.of())));
        var few = times("2026-11-24T09:00", "2026-11-24T10:00", "2026-11-24T10:00:01");
        assertEquals(few, List.copyOf(KeptSteps.kept(few)));
    }

    @Test
    void ofTheNinthOfADayAndEarlierOnlyTheDaysLastStays() {
        var hours = Stream.iterate(NOON, time -> time.minusHours(1)).limit(9).toList();
        assertEquals(new TreeSet<>(hours.subList(0, 8)), KeptSteps.kept(hours));
        var withYesterday = Stream.concat(hours.stream(), times("2026-11-23T09:00", "2026-11-23T18:00").stream());
        var kept = KeptSteps.kept(withYesterday.toList());
        assertTrue(kept.contains(LocalDateTime.parse("2026-11-23T18:00")));
        assertEquals(9, kept.size());
    }

    @Test
    void afterYearsOfHourlyBackupsThirtyAreLeftAndTheOldestIsAYearOld() {
        var kept = new TreeSet<LocalDateTime>();
        for (var time = NOON.minusDays(800); !time.isAfter(NOON); time = time.plusHours(3)) {
            kept.add(time);
            kept.retainAll(KeptSteps.kept(kept));
        }
        assertEquals(30, kept.size());
        assertEquals(LocalDate.of(2025, 11, 30), kept.getFirst().toLocalDate());
        assertTrue(kept.contains(LocalDateTime.parse("2026-09-30T21:00")), "a month's last one stays");
    }
}
