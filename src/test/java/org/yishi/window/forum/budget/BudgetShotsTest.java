package org.yishi.window.forum.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.forum.budget.BudgetPapers;
import org.yishi.desk.forum.budget.BudgetShow;
import org.yishi.desk.forum.budget.VoteOffers;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.minutes.MinutesDesk;
import org.yishi.desk.paper.Papers;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.model.id.MeetingId;
import org.yishi.rule.forum.budget.Amending;
import org.yishi.rule.forum.budget.Filled;
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
import org.yishi.window.forum.budget.part.BudgetDesks;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.projector.Projection;
import org.yishi.window.welcome.OpenVillage;

/** The budget's page, the wall and the papers, for eyes: with three projects and with thirty. */
@EnabledIfSystemProperty(named = "pictures", matches = "true")
final class BudgetShotsTest {
    private static final MeetingId MEETING = new MeetingId(1);

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"ZH,3", "ZH,30", "EN,30"})
    void eachPageIsDrawn(Lang lang, int projects) {
        try (var sample = new SampleFile(folder, 200).busy()) {
            var name = "budget-%s-%d-".formatted(lang.code(), projects);
            take(name + "0-empty", lang, sample, 0);
            SampleBudget.fill(sample.work, MEETING, projects);
            for (int job = 1; job <= 5; job++) {
                take(name + job, lang, sample, job);
            }
            papers(sample, lang, name);
            walls(sample, lang, name);
        }
    }

    private static void papers(SampleFile sample, Lang lang, String name) {
        var text = Text.in(lang);
        var papers = new BudgetPapers(sample.work, text);
        var out = Path.of("target", "shots");
        papers.projects(MEETING, out.resolve(name + "projects.docx")).orThrow();
        papers.result(MEETING, out.resolve(name + "result.docx")).orThrow();
        papers.sheet(MEETING, out.resolve(name + "result.xlsx")).orThrow();
        var minutes = new MinutesDesk(sample.work, sample.planning, text);
        new Papers(sample.work, sample.planning, minutes, text)
                .minutes(MEETING, out.resolve(name + "minutes.docx"))
                .orThrow();
    }

    private static void walls(SampleFile sample, Lang lang, String name) {
        var show = new BudgetShow(Text.in(lang));
        var book = sample.work.read(tx -> tx.budgets().of(MEETING)).orElseThrow();
        WallPictures.take(sample.work, lang, name + "wall-projects", show.projects(book));
        WallPictures.take(sample.work, lang, name + "wall-list", show.list(book, Filled.of(book)));
        WallPictures.take(sample.work, lang, name + "wall-amendments", show.amendments(book, Amending.order(book)));
    }

    private void take(String name, Lang lang, SampleFile sample, int job) {
        var cut = new ArrayList<String>();
        var settings = Settings.in(folder);
        try {
            assertTrue(Files.isRegularFile(Shots.take(name, 1366, 768, Look.LIGHT, 100, () -> {
                settings.change(choices -> choices.withLang(lang));
                var main = new MainView(settings, new FakeDoors(), Shots.machinery(new FakeFiles()));
                main.show(new OpenVillage("溪口村", sample.path(), new OneRoom(view(sample, settings)), () -> {}));
                main.to(Place.MEETINGS);
                if (job > 0 && main.root().lookup("#budget-job-" + job) instanceof ToggleButton button) {
                    button.fire();
                }
                cut.addAll(Cut.words(main.root()));
                return main.root();
            })));
        } finally {
            settings.close();
        }
        assertEquals(List.of(), cut, name);
    }

    private static Function<Kit, View> view(SampleFile sample, Settings settings) {
        return kit -> {
            var theme = new Theme(Fonts.family(), Look.LIGHT, 100);
            var projection =
                    new Projection(theme, settings, meeting -> new Hall(sample.work, meeting), sample.work::now);
            var wall = new OnWall(kit, projection, MEETING);
            Map<ForumPart, Supplier<View>> parts = new EnumMap<>(ForumPart.class);
            for (var part : ForumPart.values()) {
                parts.put(
                        part,
                        () -> new BudgetView(
                                kit,
                                BudgetDesks.of(sample.work, kit.text(), List.of(new VoteOffers(sample.work))),
                                MEETING,
                                wall));
            }
            return new ForumView(kit, sample.planning, MEETING, parts);
        };
    }
}
