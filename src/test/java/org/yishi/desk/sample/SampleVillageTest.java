package org.yishi.desk.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishi.desk.check.Verify;
import org.yishi.desk.village.Villages;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.task.TaskState;
import org.yishi.text.Lang;
import org.yishi.text.Text;

@Execution(ExecutionMode.CONCURRENT)
class SampleVillageTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @TempDir
    Path folder;

    /** The law changes with the year 2026: the sample's past may lie before it. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-12-20", "2026-01-20", "2026-03-05", "2026-11-23", "2028-02-29"})
    void standsOnAnyDay(String day) {
        var today = LocalDate.parse(day);
        var clock = Clock.fixed(today.atTime(10, 0).atZone(ZONE).toInstant(), ZONE);
        var file = new SampleVillage(clock, Text.in(Lang.ZH)).build(folder).orThrow();
        try (var open = new Villages(clock, () -> "").open(file).orThrow()) {
            var work = open.work();
            assertEquals(List.of(), new Verify(work).verify().flaws());
            var people = work.read(tx -> tx.people().residents());
            assertTrue(people.size() > 380, "residents");
            assertTrue(people.stream().anyMatch(r -> r.name().contains("𬍛")), "a character beyond the BMP");
            var meetings = work.read(tx -> tx.meetings().all());
            assertEquals(
                    List.of(
                            MeetingState.PLANNED,
                            MeetingState.ENDED,
                            MeetingState.ENDED,
                            MeetingState.ENDED,
                            MeetingState.ENDED,
                            MeetingState.ENDED),
                    meetings.stream().map(m -> m.state()).toList());
            var tasks = work.read(tx -> tx.tasks().all());
            Set<TaskState> states = new HashSet<>();
            tasks.forEach(t -> states.add(t.state()));
            assertEquals(Set.of(TaskState.values()), states);
            assertTrue(tasks.stream().anyMatch(t -> t.isOverdue(today)), "something is late");
            assertTrue(tasks.stream().anyMatch(t -> t.timesMoved() > 0), "something was put off");
        }
    }

    @Test
    void itsNextMeetingGoesOnLive() {
        var clock = Clock.fixed(
                LocalDate.parse("2026-03-05").atTime(10, 0).atZone(ZONE).toInstant(), ZONE);
        var text = Text.in(Lang.ZH);
        var file = new SampleVillage(clock, text).build(folder).orThrow();
        try (var open = new Villages(clock, () -> "").open(file).orThrow()) {
            var live = new LiveVillage(open.work(), text);
            live.speak();
            live.vote();
            live.publish();
            live.unfold();
            live.choose();
            var chosen = open.work()
                    .read(tx -> tx.polls().all())
                    .getLast()
                    .choosing()
                    .orElseThrow();
            assertEquals(2, chosen.elected().size());
            assertEquals(List.of(), new Verify(open.work()).verify().flaws());
        }
    }
}
