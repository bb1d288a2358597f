package org.yishi.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.about.About;
import org.yishi.desk.body.Bodies;
import org.yishi.desk.home.Home;
import org.yishi.desk.meeting.Agendas;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.text.Lang;
import org.yishi.window.followup.FollowupView;
import org.yishi.window.home.HomeView;
import org.yishi.window.intake.IntakeView;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.residents.ResidentsView;
import org.yishi.window.settings.SettingsView;
import org.yishi.window.welcome.OpenVillage;

/** Each place in the whole main window, with few and many residents, in both languages. */
final class PlacesShotsTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"ZH,0,1366,768", "ZH,10,1366,768", "EN,10,1366,768", "ZH,5000,1366,768", "EN,5000,1920,1080"})
    void eachPlaceIsDrawn(Lang lang, int people, int width, int height) {
        try (var sample = new SampleFile(folder, people)) {
            if (people > 0) {
                sample.busy();
            }
            for (var place : Place.values()) {
                var name = "%s-%d-%s".formatted(place.name().toLowerCase(Locale.ROOT), people, lang.code());
                assertTrue(Files.isRegularFile(Shots.take(
                        name, width, height, () -> main(lang, sample, place).root())));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"ZH,LIGHT,100", "EN,LIGHT,100", "ZH,DARK,100", "EN,CONTRAST,150"})
    void whatIsChosenIsDrawn(Lang lang, Look look, int percent) {
        try (var sample = new SampleFile(folder, 40).busy()) {
            var name = "%s-%s-%d".formatted(lang.code(), look, percent);
            take("chosen-followup-" + name, look, percent, () -> main(lang, sample, Place.FOLLOWUP), "#followup-table");
            take(
                    "chosen-resident-" + name,
                    look,
                    percent,
                    () -> main(lang, sample, Place.RESIDENTS),
                    "#residents-table");
            for (int tab = 1; tab < 3; tab++) {
                int which = tab;
                take(
                        "settings-" + tab + "-" + name,
                        look,
                        percent,
                        () -> {
                            var main = main(lang, sample, Place.SETTINGS);
                            if (main.root().lookup("#settings-tabs") instanceof TabPane tabs) {
                                tabs.getSelectionModel().select(which);
                            }
                            return main;
                        },
                        "#none");
            }
        }
    }

    private static void take(String name, Look look, int percent, Supplier<MainView> view, String table) {
        assertTrue(Files.isRegularFile(Shots.take(name, 1366, 768, look, percent, () -> {
            var root = view.get().root();
            if (root.lookup(table) instanceof TableView<?> rows) {
                rows.getSelectionModel().select(0);
            }
            return root;
        })));
    }

    @ParameterizedTest
    @CsvSource({"ZH,faulty.csv", "EN,merged.xlsx", "ZH,several-sheets.xlsx", "ZH,no-heading.csv"})
    void theImportIsDrawn(Lang lang, String roster) {
        try (var sample = new SampleFile(folder, 10)) {
            var file = Path.of("src/test/resources/rosters", roster);
            var name = "intake-%s-%s".formatted(roster.replace('.', '-'), lang.code());
            assertTrue(Files.isRegularFile(Shots.take(name, 1366, 768, () -> {
                Function<Kit, View> view = kit -> new IntakeView(kit, sample.rosterImport, Optional.of(file));
                return shown(lang, sample, view, Place.RESIDENTS).root();
            })));
        }
    }

    private MainView main(Lang lang, SampleFile sample, Place place) {
        return shown(lang, sample, kit -> room(place, kit, sample), place);
    }

    private MainView shown(Lang lang, SampleFile sample, Function<Kit, View> view, Place place) {
        var settings = Settings.in(folder);
        settings.change(choices -> choices.withLang(lang));
        var main = new MainView(settings, new FakeDoors(), Shots.machinery(new FakeFiles()));
        main.show(new OpenVillage("溪口村", sample.path(), new OneRoom(view), () -> {}));
        main.to(place);
        // What is written half a second later would meet a folder that is being cleared away.
        settings.close();
        return main;
    }

    private static View room(Place place, Kit kit, SampleFile sample) {
        return switch (place) {
            case HOME ->
                new HomeView(
                        kit,
                        new Home(sample.work, sample.planning, new Agendas(sample.work)),
                        new org.yishi.desk.year.Years(sample.work, kit.text()),
                        sample.changes,
                        () -> {});
            case RESIDENTS -> new ResidentsView(kit, sample.residents, sample.changes, _ -> {});
            case SETTINGS ->
                new SettingsView(
                        kit,
                        new SettingsView.Desks(
                                sample.village,
                                new Bodies(sample.work),
                                Settings.in(Path.of("none")),
                                new About(sample.work, Path.of("none"))),
                        new Theme("Noto Sans CJK SC", Look.LIGHT, 100));
            case FOLLOWUP, MEETINGS, MATTERS, DISCLOSURES, REPORTS ->
                new FollowupView(kit, sample.followUp, _ -> new Region(), sample.changes);
        };
    }
}
