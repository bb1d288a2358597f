package org.yishi.window.figures;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.figure.FigurePapers;
import org.yishi.desk.figure.Figures;
import org.yishi.desk.figure.RandomVillage;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.text.Lang;
import org.yishi.window.FakeDoors;
import org.yishi.window.FakeFiles;
import org.yishi.window.MainView;
import org.yishi.window.OneRoom;
import org.yishi.window.Shots;
import org.yishi.window.kit.Place;
import org.yishi.window.welcome.OpenVillage;

/** Pictures of the reports. */
@EnabledIfSystemProperty(named = "pictures", matches = "true")
final class ReportsShotsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "ZH,LIGHT,100,month,all",
        "EN,LIGHT,100,quarter,all",
        "ZH,LIGHT,100,year,tasks",
        "EN,DARK,100,year,tasks",
        "ZH,CONTRAST,100,year,attendance",
        "EN,LIGHT,100,year,people",
        "ZH,DARK,100,year,topics",
        "EN,CONTRAST,125,quarter,decisions",
        "ZH,LIGHT,100,year,surveys"
    })
    void everyPageIsDrawn(Lang lang, Look look, int percent, String span, String page) {
        try (var village = new RandomVillage(folder, 7, 60)) {
            var name = "reports-%s-%s-%s-%s".formatted(span, page, lang.code(), look);
            assertTrue(Files.isRegularFile(Shots.take(name, 1366, 768, look, percent, () -> {
                var settings = Settings.in(folder);
                settings.change(choices -> choices.withLang(lang));
                var main = new MainView(settings, new FakeDoors(), Shots.machinery(new FakeFiles()));
                var room = new OneRoom(kit -> new ReportsView(
                        kit, new Figures(village.work), new FigurePapers(village.work, kit.text()), village.changes));
                main.show(new OpenVillage("溪口村", folder.resolve("random-7.yishi"), room, () -> {}));
                main.to(Place.REPORTS);
                press(main.root(), "#figures-span-" + span);
                press(main.root(), "#figures-page-" + page);
                return main.root();
            })));
        }
    }

    private static void press(Node root, String id) {
        if (root.lookup(id) instanceof ButtonBase button) {
            button.fire();
        }
    }
}
