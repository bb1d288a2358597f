package org.yishi.window.forum;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.forum.Hall;
import org.yishi.desk.forum.Voices;
import org.yishi.desk.forum.opinion.OpinionPapers;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.model.id.MeetingId;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.FakeDoors;
import org.yishi.window.FakeFiles;
import org.yishi.window.MainView;
import org.yishi.window.OneRoom;
import org.yishi.window.Shots;
import org.yishi.window.forum.gathered.Desks;
import org.yishi.window.forum.opinions.OpinionsView;
import org.yishi.window.forum.proposals.ProposalsView;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.projector.Projection;
import org.yishi.window.welcome.OpenVillage;

/** The pages of opinions and proposals in the whole window, and their papers. */
@EnabledIfSystemProperty(named = "pictures", matches = "true", disabledReason = "pictures to look at")
final class OpinionShotsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"ZH,0,LIGHT", "ZH,12,LIGHT", "EN,12,LIGHT", "ZH,200,DARK", "EN,200,LIGHT"})
    void thePagesAreDrawn(Lang lang, int count, Look look) {
        try (var hall = Voices.fill(new Hall(folder).grouped(), count)) {
            var name = lang.code() + "-" + count;
            take("opinions-" + name, look, lang, hall, kit -> {
                var view = new OpinionsView(kit, desks(hall, lang), wall(kit, hall));
                if (view.root().lookup("#opinion-table") instanceof TableView<?> rows && count > 0) {
                    rows.getSelectionModel().select(count == 12 ? 5 : 0);
                }
                return view;
            });
            take(
                    "proposals-" + name,
                    look,
                    lang,
                    hall,
                    kit -> new ProposalsView(kit, desks(hall, lang), wall(kit, hall)));
            take("dots-" + name, look, lang, hall, kit -> {
                var view = new ProposalsView(kit, desks(hall, lang), wall(kit, hall));
                if (view.root().lookup("#proposal-dots") instanceof ToggleButton button) {
                    button.fire();
                }
                return view;
            });
            papers(hall, lang, count);
        }
    }

    private static void papers(Hall hall, Lang lang, int count) {
        var papers = new OpinionPapers(hall.sample.work, Text.in(lang));
        var to = Path.of("target", "shots");
        papers.summary(hall.meeting, to.resolve("summary-" + lang.code() + "-" + count + ".docx"))
                .orThrow();
        papers.adoption(hall.meeting, to.resolve("adoption-" + lang.code() + "-" + count + ".docx"))
                .orThrow();
        papers.book(hall.meeting, to.resolve("book-" + lang.code() + "-" + count + ".xlsx"))
                .orThrow();
        papers.template(hall.meeting, to.resolve("template-" + lang.code() + "-" + count + ".xlsx"))
                .orThrow();
    }

    private void take(String name, Look look, Lang lang, Hall hall, Function<Kit, View> view) {
        assertTrue(Files.isRegularFile(Shots.take(name, 1366, 768, look, 100, () -> {
            var settings = Settings.in(folder);
            settings.change(choices -> choices.withLang(lang));
            var main = new MainView(settings, new FakeDoors(), Shots.machinery(new FakeFiles()));
            main.show(
                    new OpenVillage("溪口村", hall.sample.path(), new OneRoom(kit -> framed(kit, hall, view)), () -> {}));
            main.to(Place.MEETINGS);
            settings.close();
            return main.root();
        })));
    }

    private static View framed(Kit kit, Hall hall, Function<Kit, View> view) {
        var parts = new EnumMap<ForumPart, Supplier<View>>(ForumPart.class);
        for (var part : ForumPart.values()) {
            parts.put(part, () -> view.apply(kit));
        }
        return new ForumView(kit, hall.sample.planning, hall.meeting, parts);
    }

    private static Desks desks(Hall hall, Lang lang) {
        return Desks.of(hall.sample.work, Text.in(lang), hall.meeting);
    }

    private OnWall wall(Kit kit, Hall hall) {
        var work = hall.sample.work;
        var theme = new Theme(Fonts.family(), Look.LIGHT, 100);
        Function<MeetingId, org.yishi.desk.meeting.Hall> halls = id -> new org.yishi.desk.meeting.Hall(work, id);
        return new OnWall(kit, new Projection(theme, Settings.in(folder), halls, work::now), hall.meeting);
    }
}
