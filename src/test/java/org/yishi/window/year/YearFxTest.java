package org.yishi.window.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.desk.year.Years;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.FakeDoors;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.MainView;
import org.yishi.window.OneRoom;
import org.yishi.window.SampleFile;
import org.yishi.window.Shots;
import org.yishi.window.kit.Place;
import org.yishi.window.welcome.OpenVillage;

/** The calendar of the year in the window, on a real file. */
@ExtendWith(ApplicationExtension.class)
final class YearFxTest {
    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void aDateIsWrittenDownDoneAndTakenAwayByTheKeyboard(FxRobot robot) {
        try (var sample = new SampleFile(folder, 20).busy()) {
            var years = new Years(sample.work, Text.in(Lang.ZH));
            var hands = new Hands(robot, stage);
            hands.look(Lang.ZH, new FakeFiles(), kit -> new YearView(kit, years, sample.changes));
            hands.press(YearIds.ADD);
            hands.write(YearIds.TITLE, "村民委员会届满");
            hands.press(YearIds.SAVE);
            assertTrue(
                    years.sheet(2026).entries().stream().anyMatch(e -> e.title().equals("村民委员会届满")));
            assertFalse(hands.shows(YearIds.SAVE));
            hands.keys(KeyCode.PAGE_DOWN);
            assertEquals(
                    "2027年日历",
                    hands.find(YearIds.BEFORE, javafx.scene.Node.class).getParent().getChildrenUnmodifiable().stream()
                            .filter(javafx.scene.control.Label.class::isInstance)
                            .map(node -> ((javafx.scene.control.Label) node).getText())
                            .findFirst()
                            .orElseThrow());
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "pictures", matches = "true")
    void theYearIsDrawn() {
        try (var sample = new SampleFile(folder, 40).busy()) {
            var dates = new Years(sample.work, Text.in(Lang.ZH));
            dates.put(LocalDate.of(2026, 12, 20), "第十二届村民委员会届满，换届选举", true, "", Optional.empty());
            dates.put(LocalDate.of(2026, 2, 10), "春节前走访困难户", false, "", Optional.empty());
            for (var lang : Lang.values()) {
                var years = new Years(sample.work, Text.in(lang));
                shot("year-" + lang.code(), lang, sample.path(), kit -> new YearView(kit, years, sample.changes));
                years.write(2026, Path.of("target", "shots", "year-" + lang.code() + ".docx"));
            }
        }
    }

    private void shot(
            String name,
            Lang lang,
            Path file,
            java.util.function.Function<org.yishi.window.kit.Kit, org.yishi.window.kit.View> view) {
        assertTrue(Files.isRegularFile(Shots.take(name, 1366, 768, Look.LIGHT, 100, () -> {
            try (var settings = Settings.in(folder)) {
                settings.change(choices -> choices.withLang(lang));
                var main = new MainView(settings, new FakeDoors(), Shots.machinery(new FakeFiles()));
                main.show(new OpenVillage("溪口村", file, new OneRoom(view), () -> {}));
                main.to(Place.HOME);
                return main.root();
            }
        })));
    }

    /** Set before each test. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T later() {
        return null;
    }
}
