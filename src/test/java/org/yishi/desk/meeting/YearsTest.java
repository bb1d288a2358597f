package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.body.BodyFiles;
import org.yishi.desk.check.Verify;
import org.yishi.desk.year.Years;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.year.YearEntry;
import org.yishi.model.year.YearEntry.Kind;
import org.yishi.model.year.YearEntry.State;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** The calendar of a year, on a real file. */
class YearsTest {
    private static final long QUARTER = 92L * 24 * 60 * 60;

    @TempDir
    Path folder;

    private static void lawful(VillageHall village) {
        village.work.act((tx, now) -> {
            BodyFiles.defaults().forEach(tx.bodies()::put);
            tx.record(new Event.BodyChanged("all"));
            return Outcome.done(true);
        });
    }

    private static YearEntry duty(Years years, String name, int quarter) {
        return years.sheet(2026).quarter(quarter).stream()
                .filter(entry -> entry.kind() == Kind.DUTY && entry.title().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aQuarterWithoutAMeetingIsToldWithTheLaw() {
        try (var village = new VillageHall(folder, 30, 0)) {
            lawful(village);
            var years = new Years(village.work, Text.in(Lang.ZH));
            assertEquals(State.DUE, duty(years, "村民代表会议", 1).state());
            village.running(village.planned(), 21);
            assertEquals(State.DONE, duty(years, "村民代表会议", 1).state());
            village.pass(2 * QUARTER);
            var missed = duty(years, "村民代表会议", 2);
            assertEquals(State.MISSED, missed.state());
            assertTrue(missed.why().contains("第三十条"), missed.why());
            assertEquals(State.MISSED, duty(years, "村（居）务公开", 2).state());
            assertEquals(State.DUE, duty(years, "村民会议", 4).state());
            assertEquals(State.TO_COME, duty(years, "村民代表会议", 4).state());
        }
    }

    @Test
    void anOwnDateIsKeptDoneAndTakenAway() throws IOException {
        try (var village = new VillageHall(folder, 30, 0)) {
            lawful(village);
            var years = new Years(village.work, Text.in(Lang.ZH));
            var day = LocalDate.of(2026, 12, 20);
            assertInstanceOf(Outcome.Refused.class, years.put(day, " ", true, "", Optional.empty()));
            long id = years.put(day, "村民委员会届满", true, "换届选举", Optional.empty()).orThrow();
            years.put(day.minusDays(1), "村民委员会届满", true, "换届选举", Optional.of(id))
                    .orThrow();
            var kept = years.sheet(2026).quarter(4).stream()
                    .filter(entry -> entry.kind() == Kind.TERM)
                    .findFirst()
                    .orElseThrow();
            assertEquals(LocalDate.of(2026, 12, 19), kept.day());
            assertEquals(3, years.next(3).size());
            years.done(id, true).orThrow();
            assertEquals(
                    State.DONE,
                    years.sheet(2026).entries().stream()
                            .filter(entry -> entry.kind() == Kind.TERM)
                            .findFirst()
                            .orElseThrow()
                            .state());
            years.done(id, false).orThrow();
            var ics = years.calendar(2026, folder.resolve("年.ics")).orThrow();
            assertTrue(Files.readString(ics).contains("SUMMARY:村民委员会届满"));
            var word = years.write(2026, folder.resolve("年.docx")).orThrow();
            try (var document = new XWPFDocument(Files.newInputStream(word));
                    var all = new XWPFWordExtractor(document)) {
                assertTrue(all.getText().contains("村民委员会届满"), all.getText());
                assertTrue(all.getText().contains("第1季度"), all.getText());
            }
            years.remove(id, true).orThrow();
            assertTrue(years.sheet(2026).entries().stream().noneMatch(entry -> entry.kind() == Kind.TERM));
            years.remove(id, false).orThrow();
            assertTrue(years.sheet(2026).entries().stream().anyMatch(entry -> entry.kind() == Kind.TERM));
            assertTrue(new Verify(village.work).verify().isSound());
        }
    }

    @Test
    void whoMissesThreeMeetingsInARowIsNamed() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var years = new Years(village.work, Text.in(Lang.ZH));
            for (int i = 0; i < 3; i++) {
                assertTrue(years.sheet(2026).away().isEmpty());
                var meeting = village.planned();
                village.running(meeting, 28);
                village.chair.end(meeting).orThrow();
                village.pass(60);
            }
            var away = years.sheet(2026).away();
            assertEquals(2, away.size());
            assertEquals("村民代表会议", away.getFirst().body());
        }
    }
}
