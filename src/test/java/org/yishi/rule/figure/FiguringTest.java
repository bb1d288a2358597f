package org.yishi.rule.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.figure.AgeGroup;
import org.yishi.model.figure.Breakdown;
import org.yishi.model.figure.Figure;
import org.yishi.model.figure.Period;
import org.yishi.model.figure.Report;
import org.yishi.model.figure.Row;
import org.yishi.model.figure.Span;
import org.yishi.model.figure.Thing;
import org.yishi.model.figure.fact.Facts;
import org.yishi.model.figure.fact.Promised;
import org.yishi.model.figure.fact.Raised;
import org.yishi.model.id.TaskId;
import org.yishi.model.id.TopicId;
import org.yishi.model.task.TaskState;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.TopicState;

/** March 2026 by hand: what counts as done, late, made, taken up again. */
final class FiguringTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    private static final Period MARCH = Period.of(Span.MONTH, LocalDate.of(2026, 3, 5));

    /**
     * A task in one line: made on, due on, reports as day=STATE, moves of the date as day<old, and what March counts of
     * it.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02 | 2026-03-20 | 2026-03-18=DONE                       |                        | MADE DONE"
                        + " ON_TIME",
                "2026-03-02 | 2026-03-20 | 2026-03-20=DONE                       |                        | MADE DONE"
                        + " ON_TIME",
                "2026-03-02 | 2026-03-20 | 2026-03-21=DONE                       |                        | MADE DONE",
                "2026-03-02 |            | 2026-03-31=DONE                       |                        | MADE DONE"
                        + " ON_TIME",
                "2026-02-02 | 2026-03-20 | 2026-02-18=DONE 2026-03-03=SIGNED_OFF |                        |",
                "2026-02-02 | 2026-03-20 | 2026-02-18=DONE 2026-03-03=IN_PROGRESS|                        | REOPENED"
                        + " OPEN LATE",
                "2026-02-02 | 2026-03-20 | 2026-03-01=DONE 2026-03-03=IN_PROGRESS 2026-03-25=DONE | | OPEN_BEFORE DONE",
                "2026-02-02 | 2026-03-31 |                                       |                        |"
                        + " OPEN_BEFORE OPEN",
                "2026-02-02 | 2026-03-30 |                                       |                        |"
                        + " OPEN_BEFORE OPEN LATE",
                "2026-02-02 | 2026-05-30 |                                       | 2026-03-20<2026-03-10  |"
                        + " OPEN_BEFORE OPEN MOVED",
                "2026-02-02 | 2026-05-30 |                                       | 2026-04-20<2026-03-10  |"
                        + " OPEN_BEFORE OPEN LATE",
                "2026-02-02 | 2026-05-30 |                                       | 2026-03-20<            |"
                        + " OPEN_BEFORE OPEN",
                "2026-02-02 | 2026-03-20 | 2026-03-05=GIVEN_UP                   |                        |"
                        + " OPEN_BEFORE GIVEN_UP",
                "2026-02-02 | 2026-03-20 | 2026-02-05=GIVEN_UP 2026-03-09=DONE   |                        | REOPENED"
                        + " DONE ON_TIME",
                "2026-02-02 | 2026-03-20 | 2026-04-01=DONE                       |                        |"
                        + " OPEN_BEFORE OPEN LATE",
                "2026-04-01 | 2026-04-20 |                                       |                        |",
            })
    void aTaskIsCounted(LocalDate made, String due, String reports, String moves, String counted) {
        var task = new Promised(
                new Thing(new TaskId(1), "2026-1", "修路", made),
                "陈志明",
                "",
                day(due),
                TaskState.IN_PROGRESS,
                words(reports).stream()
                        .map(word -> new Promised.Step(
                                LocalDate.parse(word.split("=")[0]), TaskState.valueOf(word.split("=")[1]), 0))
                        .toList(),
                words(moves).stream()
                        .map(word ->
                                new Promised.Move(LocalDate.parse(word.split("<", -1)[0]), day(word.split("<", -1)[1])))
                        .toList());
        var report = Figuring.of(MARCH, TODAY, facts(List.of(task), List.of()));
        var found = new ArrayList<String>();
        report.numbers()
                .forEach((figure, number) ->
                        found.addAll(java.util.Collections.nCopies((int) (long) number, figure.name())));
        assertEquals(
                words(counted).stream().sorted().toList(),
                found.stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource({"5, 10, 1", "10, 20, 1", "'5,8', 13, 2", "'5,8,30', 16, 3", "'5,8,11,40', 19, 4", "'0', 0, 1"})
    void theMedianIsExact(String days, long halves, long matters) {
        var raised = new ArrayList<Raised>();
        for (var took : days.split(",")) {
            var end = LocalDate.of(2026, 3, 31);
            var begun = end.minusDays(Long.parseLong(took.strip()));
            raised.add(matter(raised.size() + 1, begun, TopicState.CLOSED, Optional.of(end)));
        }
        var pace = Figuring.of(MARCH, TODAY, facts(List.of(), raised)).pace().orElseThrow();
        assertEquals(halves, pace.halves());
        assertEquals(matters, pace.matters());
        assertEquals(
                Long.parseLong(days.substring(days.lastIndexOf(',') + 1)),
                pace.slowest().getFirst().days());
    }

    @Test
    void whatHasNoKindIsARowOfItsOwnAndStandsLast() {
        var day = LocalDate.of(2026, 3, 1);
        var report = Figuring.of(
                MARCH,
                TODAY,
                facts(
                        List.of(),
                        List.of(
                                matter(1, day, TopicState.RAISED, Optional.empty()),
                                matter(2, day, TopicState.REOPENED, Optional.of(day)))));
        assertEquals(
                List.of(""),
                report.rows(Breakdown.TOPICS_BY_KIND).stream().map(Row::key).toList());
        assertEquals(2, report.number(Figure.RAISED));
        assertEquals(0, report.number(Figure.CLOSED));
        assertEquals(2, report.number(Figure.PENDING));
    }

    @Test
    void aPeriodThatStillRunsIsToldAsOfToday() {
        var report = report(LocalDate.of(2026, 3, 9));
        assertEquals(LocalDate.of(2026, 3, 9), report.asOf());
        assertEquals(LocalDate.of(2026, 3, 31), report(TODAY).asOf());
        assertEquals(LocalDate.of(2026, 2, 28), report(LocalDate.of(2026, 1, 9)).asOf());
    }

    private static Report report(LocalDate today) {
        return Figuring.of(MARCH, today, facts(List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-04-01, UNDER_18",
        "2008-03-31, FROM_18",
        "2008, FROM_18",
        "1991-04, FROM_18",
        "1991-03, FROM_35",
        "1966-03-31, FROM_60",
        "1966-04-01, FROM_35",
        "1950, FROM_75",
        "'', ''"
    })
    void ageIsInCompletedYears(String birth, String group) {
        assertEquals(
                group,
                AgeGroup.on(LocalDate.of(2026, 3, 31), birth).map(Enum::name).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-03-05, 2026-03-01, 2026-03-31, 2026-02-01, 3",
        "QUARTER, 2026-03-05, 2026-01-01, 2026-03-31, 2025-10-01, 1",
        "QUARTER, 2026-12-31, 2026-10-01, 2026-12-31, 2026-07-01, 4",
        "YEAR, 2024-02-29, 2024-01-01, 2024-12-31, 2023-01-01, 1"
    })
    void aPeriodHoldsWholeMonths(
            Span span, LocalDate day, LocalDate first, LocalDate last, LocalDate before, int ordinal) {
        var period = Period.of(span, day);
        assertEquals(first, period.first());
        assertEquals(last, period.last());
        assertEquals(before, period.before().first());
        assertEquals(period, period.before().next());
        assertEquals(ordinal, period.ordinal());
    }

    private static Raised matter(long id, LocalDate raised, TopicState state, Optional<LocalDate> closed) {
        return new Raised(
                new Thing(new TopicId(id), "2026-T" + id, "路灯", raised), " ", Channel.VISIT, "", state, closed);
    }

    private static Facts facts(List<Promised> promises, List<Raised> matters) {
        return new Facts(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), promises, matters,
                List.of(), List.of());
    }

    private static Optional<LocalDate> day(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
    }

    private static List<String> words(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
