package org.yishi.desk.forum.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.minutes.MinutesDesk;
import org.yishi.live.Screen;
import org.yishi.live.Screens;
import org.yishi.model.Outcome;
import org.yishi.model.id.SpeechId;
import org.yishi.model.meeting.Speech;
import org.yishi.model.meeting.Stance;
import org.yishi.model.meeting.floor.FloorPreset;
import org.yishi.model.meeting.floor.FloorRules;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.hall.TestVillage;

/** Speaking rules in force at a meeting, on a real file. */
final class SpeakingRulesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void whoHasToWaitIsRefusedWithWhyAndTheHostsRulingStandsInTheMinutes() {
        try (var village = new TestVillage(folder, 35, Lang.ZH)) {
            var text = Text.in(Lang.ZH);
            var desk = new SpeakingRules(village.work(), text);
            var meeting = village.planned();
            village.checkIn(meeting, 30);
            village.desks().chair().open(meeting).orThrow();
            var item = village.item(meeting, 2);
            village.desks().chair().start(item).orThrow();
            var floor = village.desks().floor();
            var against = floor.queue(item, village.person(meeting, 3), 120).orThrow();
            floor.note(against, Stance.AGAINST, "").orThrow();
            var yes = floor.queue(item, village.person(meeting, 4), 120).orThrow();
            floor.note(yes, Stance.FOR, "").orThrow();
            desk.set(meeting, FloorPreset.ROBERT.rules()).orThrow();
            assertEquals(
                    "forum.wait.for-next",
                    assertInstanceOf(Outcome.Refused.class, floor.start(against))
                            .why()
                            .key());
            try (var hall = new Hall(village.work(), meeting)) {
                hall.refresh();
                assertEquals(
                        FloorPreset.ROBERT.rules(),
                        hall.live().now().orElseThrow().floorRules());
                var wall = assertInstanceOf(
                        Screen.Item.class, Screens.of(hall.live().now().orElseThrow()));
                assertEquals(
                        village.desks()
                                .work()
                                .read(tx -> tx.speeches().find(yes))
                                .map(Speech::name),
                        wall.nextSpeakers().stream().findFirst(),
                        "the wall names who is next by the rules");
            }
            floor.overrule(against, "主持人裁定").orThrow();
            floor.finish(against).orThrow();
            floor.start(yes).orThrow();
            var lines = new MinutesDesk(village.work(), village.planning(), text)
                    .draft(meeting)
                    .orThrow();
            assertTrue(
                    lines.stream()
                            .anyMatch(l -> l.text().contains("先发言") && l.text().contains("主持人裁定")),
                    lines.toString());
            pausedSpeakersGoOnAndWithoutRulesNobodyWaits(village, desk, yes);
        }
    }

    private static void pausedSpeakersGoOnAndWithoutRulesNobodyWaits(
            TestVillage village, SpeakingRules desk, SpeechId speaking) {
        var floor = village.desks().floor();
        floor.pause(speaking).orThrow();
        floor.start(speaking).orThrow();
        floor.finish(speaking).orThrow();
        var meeting = village.planning().meetings().getFirst().id();
        desk.set(meeting, FloorRules.NONE).orThrow();
        var again = floor.queue(village.item(meeting, 2), village.person(meeting, 3), 0)
                .orThrow();
        floor.start(again).orThrow();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void thePosterAndTheWallSayTheSameSentences(Lang lang) throws IOException {
        try (var village = new TestVillage(folder, 5, lang)) {
            var desk = new SpeakingRules(village.work(), Text.in(lang));
            var meeting = village.planned();
            desk.set(meeting, FloorPreset.ROBERT.rules()).orThrow();
            var rows = desk.exhibit(desk.of(meeting)).rows();
            assertEquals(9, rows.size());
            var file = desk.poster(meeting, folder.resolve("poster.docx")).orThrow();
            try (var document = new XWPFDocument(Files.newInputStream(file));
                    var extractor = new XWPFWordExtractor(document)) {
                var text = extractor.getText();
                rows.forEach(row -> assertTrue(text.contains(row.words()), row.words()));
            }
        }
    }
}
