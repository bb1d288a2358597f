package org.yishi.rule.year;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is to be done again and again in a year, and who stayed away. */
final class RhythmTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 20);

    private static String states(Rhythm rhythm, LocalDate began) {
        return rhythm.in(2026, TODAY, began).stream()
                .map(part -> part.state().name())
                .collect(Collectors.joining(" "));
    }

    @Test
    void aQuarterWithoutAMeetingIsMissedOnceItIsOver() {
        var rhythm = new Rhythm(3, List.of(LocalDate.of(2026, 3, 31)), List.of());
        assertEquals("DONE MISSED DUE TO_COME", states(rhythm, LocalDate.of(2025, 1, 1)));
    }

    @Test
    void whatIsPlannedIsToCome() {
        var rhythm = new Rhythm(3, List.of(), List.of(LocalDate.of(2026, 9, 30)));
        assertEquals("MISSED MISSED TO_COME TO_COME", states(rhythm, LocalDate.of(2026, 1, 1)));
    }

    @Test
    void nothingIsMissedBeforeTheFileBegan() {
        var rhythm = new Rhythm(3, List.of(), List.of());
        assertEquals("UNKNOWN UNKNOWN DUE TO_COME", states(rhythm, LocalDate.of(2026, 4, 2)));
        assertEquals("UNKNOWN MISSED DUE TO_COME", states(rhythm, LocalDate.of(2026, 4, 1)));
    }

    @Test
    void aYearHasOnePartOrTwoAndTheLastDayCounts() {
        assertEquals("DUE", states(new Rhythm(12, List.of(), List.of()), LocalDate.of(2020, 1, 1)));
        var half = new Rhythm(6, List.of(LocalDate.of(2026, 6, 30)), List.of());
        assertEquals("DONE DUE", states(half, LocalDate.of(2020, 1, 1)));
    }

    @Test
    void threeInARowAreTheLastThree() {
        assertEquals(Set.of(), InARow.of(List.of(Set.of("张"), Set.of("张"))));
        assertEquals(Set.of("张"), InARow.of(List.of(Set.of("张", "李"), Set.of("李", "张"), Set.of("张"), Set.of("李"))));
        assertEquals(Set.of(), InARow.of(List.of(Set.of(), Set.of("张"), Set.of("张"), Set.of("张"))));
    }
}
