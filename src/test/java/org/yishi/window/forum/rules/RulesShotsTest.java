package org.yishi.window.forum.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.desk.forum.floor.SpeakingRules;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.Stance;
import org.yishi.model.meeting.floor.FloorPreset;
import org.yishi.text.Lang;
import org.yishi.window.Cut;
import org.yishi.window.FakeFiles;
import org.yishi.window.NoWay;
import org.yishi.window.Shots;
import org.yishi.window.forum.OnWall;
import org.yishi.window.forum.budget.WallPictures;
import org.yishi.window.hall.ConsoleView;
import org.yishi.window.hall.TestVillage;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.projector.Projection;

/** The page of speaking rules, the wall, the poster, and the list of speakers under rules, for eyes. */
@EnabledIfSystemProperty(named = "pictures", matches = "true")
final class RulesShotsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theRulesAreDrawn(Lang lang) {
        Shots.startToolkit();
        var settings = Settings.in(folder);
        try (var village = new TestVillage(folder, 35, lang)) {
            var desk = new SpeakingRules(village.work(), village.text());
            var meeting = village.planned();
            desk.set(meeting, FloorPreset.ROBERT.rules()).orThrow();
            var name = "rules-" + lang.code() + "-";
            var projection = new Projection(
                    new Theme(Fonts.family(), Look.LIGHT, 100),
                    settings,
                    id -> new Hall(village.work(), id),
                    village.work()::now);
            var cut = new ArrayList<String>();
            Shots.take(name + "1-page", 1130, 640, () -> {
                var kit = Shots.kit(lang, new FakeFiles(), new NoWay());
                var view = new RulesView(
                        kit, desk, village.work().changes(), meeting, new OnWall(kit, projection, meeting));
                cut.addAll(Cut.words(view.root()));
                return view.root();
            });
            assertEquals(List.of(), cut);
            WallPictures.take(village.work(), lang, name + "wall", desk.exhibit(desk.of(meeting)));
            desk.poster(meeting, Path.of("target", "shots", name + "poster.docx"))
                    .orThrow();
            console(village, meeting, lang, projection, name + "2-hall");
        } finally {
            settings.close();
        }
    }

    private static void console(TestVillage village, MeetingId meeting, Lang lang, Projection projection, String name) {
        village.checkIn(meeting, 30);
        village.desks().chair().open(meeting).orThrow();
        var item = village.item(meeting, 2);
        village.desks().chair().start(item).orThrow();
        var floor = village.desks().floor();
        var stances = List.of(Stance.FOR, Stance.FOR, Stance.AGAINST, Stance.NONE, Stance.AGAINST);
        for (int i = 0; i < stances.size(); i++) {
            var speech = floor.queue(item, village.person(meeting, 3 + i), 120).orThrow();
            floor.note(speech, stances.get(i), "").orThrow();
            if (i == 0) {
                floor.start(speech).orThrow();
                floor.finish(speech).orThrow();
            }
        }
        floor.queue(item, village.person(meeting, 3), 120).orThrow();
        assertTrue(Files.isRegularFile(Shots.take(name, 1366, 720, () -> {
            var kit = Shots.kit(lang, new FakeFiles(), new NoWay());
            var view = new ConsoleView(
                    kit, village.desks(), projection, meeting, new ConsoleView.Ways(() -> {}, () -> {}));
            if (view.root().lookup("#hall-tab-speakers") instanceof ToggleButton tab) {
                tab.fire();
            }
            return view.root();
        })));
    }
}
