package org.yishi.window.procedure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.procedure.Routes;
import org.yishi.desk.procedure.StagePapers;
import org.yishi.desk.procedure.WayExhibit;
import org.yishi.desk.procedure.WayFinder;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.live.Screen;
import org.yishi.model.Outcome;
import org.yishi.model.id.TopicId;
import org.yishi.model.procedure.StagePaper;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.FakeDoors;
import org.yishi.window.FakeFiles;
import org.yishi.window.MainView;
import org.yishi.window.OneRoom;
import org.yishi.window.SampleFile;
import org.yishi.window.Shots;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.projector.WallView;
import org.yishi.window.welcome.OpenVillage;

/** The way of a matter with nine stages: its page with papers, the help, the hall's map; in both languages. */
@EnabledIfSystemProperty(named = "pictures", matches = "true")
final class WayShotsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theWayIsDrawn(Lang lang) {
        try (var sample = new SampleFile(folder, 40).busy()) {
            var routes = new Routes(sample.work);
            var papers = new StagePapers(sample.work);
            var topic = new Matters(sample.work).raise(RouteFxTest.voice()).orThrow();
            routes.begin(topic, "five-deliberations").orThrow();
            var first = routes.procedures().stream()
                    .filter(p -> p.code().equals("five-deliberations"))
                    .findFirst()
                    .orElseThrow()
                    .stages()
                    .getFirst()
                    .code();
            routes.done(topic, first, DAY, "支部会议研究同意", Optional.empty()).orThrow();
            papers.kept(topic, first, StagePaper.PLAN, "档案柜第3盒");
            papers.kept(topic, first, StagePaper.MINUTES, "档案柜第3盒");
            shot("way-" + lang.code(), lang, sample, kit -> view(kit, sample, routes, topic));
            var text = Text.in(lang);
            var exhibit = new WayExhibit(text).of(routes.show(topic, lang).orElseThrow());
            for (int width : new int[] {1920, 1024}) {
                Shots.take("way-wall-" + width + "-" + lang.code(), width, width == 1920 ? 1080 : 768, () -> {
                    var wall = new WallView(text, sample.work.now());
                    wall.show(new Screen.Shown(exhibit));
                    return wall.root();
                });
            }
        }
    }

    private static RouteView view(Kit kit, SampleFile sample, Routes routes, TopicId topic) {
        return new RouteView(
                kit,
                new RouteDesks(
                        routes,
                        new WayFinder(sample.work),
                        new StagePapers(sample.work),
                        (_, target) -> Outcome.done(target),
                        (_, _, _) -> {
                            throw new IllegalStateException("no meeting runs");
                        },
                        sample.changes),
                topic);
    }

    private void shot(String name, Lang lang, SampleFile sample, Function<Kit, View> view) {
        assertTrue(Files.isRegularFile(Shots.take(name, 1366, 768, Look.LIGHT, 100, () -> {
            try (var settings = Settings.in(folder)) {
                settings.change(choices -> choices.withLang(lang));
                var main = new MainView(settings, new FakeDoors(), Shots.machinery(new FakeFiles()));
                main.show(new OpenVillage("溪口村", sample.path(), new OneRoom(view), () -> {}));
                main.to(Place.MATTERS);
                return main.root();
            }
        })));
    }
}
