package org.yishi.window.hall;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.meeting.PollDraft;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.model.body.Measure;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.Stance;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.PollForm;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.NoWay;
import org.yishi.window.Shots;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.projector.Projection;

/** Pictures of the console through an evening, in both languages. */
final class ConsoleShotsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theEveningIsDrawn(Lang lang) {
        try (var village = new TestVillage(folder, 35, lang)) {
            var meeting = village.planned();
            village.checkIn(meeting, 12);
            shot(village, meeting, lang, "1-check-in");
            village.desks().chair().open(meeting).orThrow();
            shot(village, meeting, lang, "2-alarm");
            village.checkIn(meeting, 0);
            village.show(meeting).attendees().stream()
                    .skip(12)
                    .limit(16)
                    .forEach(a -> village.desks().checkIn().in(a.id()).orThrow());
            var item = village.item(meeting, 2);
            village.desks().chair().start(village.item(meeting, 1)).orThrow();
            village.pass(540);
            village.desks().chair().start(item).orThrow();
            speak(village, meeting);
            shot(village, meeting, lang, "3-speakers");
            var polls = village.desks().polls();
            var hands = polls.open(item, PollDraft.of("同意修缮灌溉渠，由村集体出资八万元吗？", PollForm.HANDS))
                    .orThrow();
            polls.count(hands, new Count(Measure.HEADS, 17, 6, 2, 0)).orThrow();
            shot(village, meeting, lang, "4-hands");
            polls.close(hands).orThrow();
            shot(village, meeting, lang, "5-closed");
            polls.publish(hands, "").orThrow();
            var outcomes = village.desks().outcomes();
            outcomes.resolve(
                            item,
                            Optional.of(hands),
                            outcomes.draft(village.show(meeting).polls().getFirst()))
                    .orThrow();
            polls.open(item, PollDraft.of("施工单位由三家比选确定吗？", PollForm.ROLL_CALL)).orThrow();
            shot(village, meeting, lang, "6-roll-call");
            polls.declareVoid(village.show(meeting).openPoll().orElseThrow().id(), "问题没有说清楚")
                    .orThrow();
            polls.open(item, PollDraft.of("施工单位由三家比选确定吗？", PollForm.PAPER)).orThrow();
            shot(village, meeting, lang, "7-paper");
        }
    }

    @Test
    void theEveningIsDrawnOnALargeScreenWithTwoThousandPeople() {
        try (var village = new TestVillage(folder, 2000, Lang.ZH)) {
            var meeting = village.planned();
            village.desks().chair().open(meeting).orThrow();
            village.desks().checkIn().allIn(meeting).orThrow();
            Shots.take("console-2000", 1920, 1080, () -> console(village, meeting, Lang.ZH));
            assertTrue(Files.isRegularFile(Path.of("target/shots/console-2000.png")));
        }
    }

    private void speak(TestVillage village, MeetingId meeting) {
        var floor = village.desks().floor();
        var item = village.item(meeting, 2);
        var first = floor.queue(item, village.person(meeting, 3), 180).orThrow();
        floor.queue(item, village.person(meeting, 7), 180).orThrow();
        floor.queueGuest(item, "镇水利站 陈工", 0).orThrow();
        floor.start(first).orThrow();
        village.pass(160);
        floor.note(first, Stance.FOR, "渠道十年没有清淤，下游二十亩田去年旱死；赞成今年春耕前修好。").orThrow();
    }

    private void shot(TestVillage village, MeetingId meeting, Lang lang, String name) {
        var file = Shots.take("console-" + lang.code() + "-" + name, 1366, 720, () -> console(village, meeting, lang));
        assertTrue(Files.isRegularFile(file));
    }

    private Parent console(TestVillage village, MeetingId meeting, Lang lang) {
        var projection = new Projection(
                new Theme(Fonts.family(), Look.LIGHT, 100),
                Settings.in(folder),
                id -> new Hall(village.work(), id),
                village.work()::now);
        var view = new ConsoleView(
                Shots.kit(lang, new FakeFiles(), new NoWay()),
                village.desks(),
                projection,
                meeting,
                new ConsoleView.Ways(() -> {}, () -> {}));
        return view.root();
    }
}
