package org.yishi.window.forum.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.forum.questions.Entry;
import org.yishi.desk.forum.questions.Polls;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.live.Screen;
import org.yishi.model.id.MeetingId;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.Cut;
import org.yishi.window.FakeDoors;
import org.yishi.window.FakeFiles;
import org.yishi.window.MainView;
import org.yishi.window.OneRoom;
import org.yishi.window.SampleFile;
import org.yishi.window.Shots;
import org.yishi.window.forum.ForumPart;
import org.yishi.window.forum.ForumView;
import org.yishi.window.forum.OnWall;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.projector.Projection;
import org.yishi.window.projector.WallView;
import org.yishi.window.welcome.OpenVillage;

/** Each part of the questionnaires' page, and the wall, for eyes. */
@EnabledIfSystemProperty(named = "pictures", matches = "true")
final class QuestionsShotsTest {
    private static final MeetingId MEETING = new MeetingId(1);

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"ZH,3,10,2", "EN,3,10,2", "ZH,30,275,16", "EN,30,275,16"})
    void eachPartIsDrawn(Lang lang, int projects, int people, int teams) {
        try (var sample = new SampleFile(folder, 12).busy()) {
            var name = "questions-%s-%d-".formatted(lang.code(), projects);
            take(name + "0-empty", lang, sample, "");
            var poll = Polls.make(sample, MEETING, projects, projects == 3);
            take(name + "1-edit", lang, sample, QuestionIds.TAB_QUESTIONS);
            Polls.fill(sample, poll, people, teams);
            take(name + "2-entry", lang, sample, QuestionIds.TAB_ENTRY);
            take(name + "3-result", lang, sample, QuestionIds.TAB_RESULTS);
            var exhibit = new WallShow(Text.in(lang))
                    .of(new Entry(sample.work).pile(poll.id()).orElseThrow().result());
            for (int width : List.of(1920, 1024)) {
                Shots.take(name + "wall-" + width, width, width == 1920 ? 1080 : 768, () -> {
                    var wall = new WallView(Text.in(lang), sample.work.now());
                    wall.show(new Screen.Shown(exhibit));
                    return wall.root();
                });
            }
        }
    }

    private View view(Kit kit, SampleFile sample, Settings settings) {
        var projection = new Projection(
                new Theme(Fonts.family(), Look.LIGHT, 100),
                settings,
                id -> new Hall(sample.work, id),
                sample.work::now);
        return new ForumView(
                kit,
                new Planning(sample.work, kit.text()),
                MEETING,
                Map.of(
                        ForumPart.QUESTIONS,
                        () -> new QuestionsView(kit, sample.work, MEETING, new OnWall(kit, projection, MEETING))));
    }

    private void take(String name, Lang lang, SampleFile sample, String tab) {
        var cut = new ArrayList<String>();
        try (var settings = Settings.in(folder.resolve("settings"))) {
            settings.change(choices -> choices.withLang(lang));
            assertTrue(Files.isRegularFile(Shots.take(name, 1366, 768, Look.LIGHT, 100, () -> {
                var main = new MainView(settings, new FakeDoors(), Shots.machinery(new FakeFiles()));
                main.show(new OpenVillage(
                        "溪口村", sample.path(), new OneRoom(kit -> view(kit, sample, settings)), () -> {}));
                main.to(Place.MEETINGS);
                if (main.root().lookup("#" + tab) instanceof ButtonBase button) {
                    button.fire();
                }
                if (main.root().lookup("#" + QuestionIds.TABLE) instanceof TableView<?> table) {
                    table.getSelectionModel().select(1);
                }
                cut.addAll(Cut.words(main.root()));
                return main.root();
            })));
        }
        assertEquals(List.of(), cut);
    }
}
