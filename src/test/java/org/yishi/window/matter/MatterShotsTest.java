package org.yishi.window.matter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.model.id.TopicId;
import org.yishi.text.Lang;
import org.yishi.window.FakeDoors;
import org.yishi.window.FakeFiles;
import org.yishi.window.MainView;
import org.yishi.window.OneRoom;
import org.yishi.window.SampleFile;
import org.yishi.window.Shots;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.welcome.OpenVillage;

/** Matters in the whole main window, with nothing, little and very much in it, in both languages. */
@EnabledIfSystemProperty(named = "pictures", matches = "true")
final class MatterShotsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"ZH,0,LIGHT,100", "ZH,4,LIGHT,100", "EN,4,LIGHT,100", "EN,400,DARK,100", "ZH,400,CONTRAST,150"})
    void theListIsDrawn(Lang lang, int many, Look look, int percent) {
        try (var sample = new SampleFile(folder, many == 0 ? 0 : 40)) {
            if (many > 0) {
                new Threads(sample).canal(3);
                new Threads(sample).many(many);
            }
            var name = "matters-%s-%d-%s-%d".formatted(lang.code(), many, look, percent);
            shot(name, lang, sample, look, percent, kit -> new MattersView(kit, MatterPages.desks(sample)));
        }
    }

    @ParameterizedTest
    @CsvSource({"ZH,0,LIGHT,100", "ZH,3,LIGHT,100", "EN,3,LIGHT,100", "EN,120,DARK,100", "ZH,120,CONTRAST,150"})
    void theThreadIsDrawn(Lang lang, int reports, Look look, int percent) {
        try (var sample = new SampleFile(folder, 40)) {
            var threads = new Threads(sample);
            if (reports > 0) {
                threads.canal(reports);
            } else {
                threads.many(1);
            }
            var name = "matter-%s-%d-%s-%d".formatted(lang.code(), reports, look, percent);
            shot(name, lang, sample, look, percent, kit -> MatterPages.page(kit, sample, new TopicId(1)));
            var long1 = name + "-tall";
            shot(long1, lang, sample, look, percent, kit -> MatterPages.page(kit, sample, new TopicId(1)), 2600);
        }
    }

    @ParameterizedTest
    @CsvSource({"ZH", "EN"})
    void theFormsAreDrawn(Lang lang) {
        try (var sample = new SampleFile(folder, 40)) {
            new Threads(sample).canal(2);
            shot("matter-raise-" + lang.code(), lang, sample, Look.LIGHT, 100, kit -> {
                var view = new MattersView(kit, MatterPages.desks(sample));
                press(view, MatterIds.RAISE);
                return view;
            });
            shot("matter-close-" + lang.code(), lang, sample, Look.LIGHT, 100, kit -> {
                var view = MatterPages.page(kit, sample, new TopicId(1));
                press(view, MatterIds.CLOSE);
                press(view, MatterIds.ASK_DONE);
                return view;
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"ZH", "EN"})
    void aMatterOnItsWayIsDrawn(Lang lang) {
        try (var sample = new SampleFile(folder, 40)) {
            new Threads(sample).canal(3);
            new org.yishi.desk.procedure.Routes(sample.work)
                    .begin(new TopicId(1), "five-deliberations")
                    .orThrow();
            shot(
                    "matter-way-" + lang.code(),
                    lang,
                    sample,
                    Look.LIGHT,
                    100,
                    kit -> MatterPages.page(kit, sample, new TopicId(1)));
        }
    }

    private static void press(View view, String id) {
        if (view.root().lookup("#" + id) instanceof javafx.scene.control.Button button) {
            button.fire();
        }
    }

    private void shot(String name, Lang lang, SampleFile sample, Look look, int percent, Function<Kit, View> view) {
        shot(name, lang, sample, look, percent, view, 768);
    }

    private void shot(
            String name, Lang lang, SampleFile sample, Look look, int percent, Function<Kit, View> view, int height) {
        assertTrue(Files.isRegularFile(Shots.take(name, 1366, height, look, percent, () -> {
            var settings = Settings.in(folder);
            settings.change(choices -> choices.withLang(lang));
            var main = new MainView(settings, new FakeDoors(), Shots.machinery(new FakeFiles()));
            main.show(new OpenVillage("溪口村", sample.path(), new OneRoom(view), () -> {}));
            main.to(Place.MATTERS);
            return main.root();
        })));
    }
}
