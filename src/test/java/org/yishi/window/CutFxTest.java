package org.yishi.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Scene;
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
import org.yishi.window.disclosure.DisclosuresView;
import org.yishi.window.disclosure.NoticeDesks;
import org.yishi.window.followup.FollowupView;
import org.yishi.window.home.HomeView;
import org.yishi.window.intake.IntakeView;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.residents.ResidentsView;
import org.yishi.window.settings.SettingsView;
import org.yishi.window.welcome.OpenVillage;

/** No place cuts its words at the size of the usual laptop, in neither language. */
final class CutFxTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "ZH,home",
        "EN,home",
        "ZH,residents",
        "EN,residents",
        "ZH,followup",
        "EN,followup",
        "ZH,disclosures",
        "EN,disclosures",
        "ZH,settings",
        "EN,settings",
        "ZH,intake",
        "EN,intake"
    })
    void nothingIsCut(Lang lang, String place) {
        try (var sample = new SampleFile(folder, 30).busy()) {
            assertEquals(List.of(), cut(lang, kit -> view(place, kit, sample), sample));
        }
    }

    private List<String> cut(Lang lang, Function<Kit, View> view, SampleFile sample) {
        Shots.startToolkit();
        var found = new CompletableFuture<List<String>>();
        var shown = new CompletableFuture<Scene>();
        Platform.runLater(() -> {
            try {
                shown.complete(scene(lang, view, sample));
            } catch (Throwable failure) {
                shown.completeExceptionally(failure);
            }
        });
        var scene = shown.join();
        Platform.runLater(() -> {
            scene.snapshot(null);
            found.complete(Cut.words(scene.getRoot()));
        });
        return found.join();
    }

    private Scene scene(Lang lang, Function<Kit, View> view, SampleFile sample) {
        var settings = Settings.in(folder);
        settings.change(choices -> choices.withLang(lang));
        var main = new MainView(settings, new FakeDoors(), Shots.machinery(new FakeFiles()));
        main.show(new OpenVillage("溪口村", sample.path(), new OneRoom(view), () -> {}));
        // What is written half a second later would meet a folder that is being cleared away.
        settings.close();
        var scene = new Scene(main.root(), 1366, 720);
        new Theme(Fonts.family(), Look.LIGHT, 100).dress(scene);
        scene.snapshot(null);
        if (scene.lookup(".table-view") instanceof TableView<?> table) {
            table.getSelectionModel().select(0);
        }
        if (scene.lookup(".tab-pane") instanceof TabPane tabs) {
            tabs.getSelectionModel().select(1);
        }
        return scene;
    }

    private static View view(String place, Kit kit, SampleFile sample) {
        return switch (place) {
            case "home" ->
                new HomeView(
                        kit,
                        new Home(sample.work, sample.planning, new Agendas(sample.work)),
                        new org.yishi.desk.year.Years(sample.work, kit.text()),
                        sample.changes,
                        () -> {});
            case "residents" -> new ResidentsView(kit, sample.residents, sample.changes, _ -> {});
            case "followup" -> new FollowupView(kit, sample.followUp, _ -> new Region(), sample.changes);
            case "disclosures" -> new DisclosuresView(kit, NoticeDesks.of(sample.work, kit.text()), Optional.empty());
            case "intake" ->
                new IntakeView(
                        kit, sample.rosterImport, Optional.of(Path.of("src/test/resources/rosters/merged.xlsx")));
            case "settings" ->
                new SettingsView(
                        kit,
                        new SettingsView.Desks(
                                sample.village,
                                new Bodies(sample.work),
                                Settings.in(Path.of("none")),
                                new About(sample.work, Path.of("none"))),
                        new Theme("Noto Sans CJK SC", Look.LIGHT, 100));
            default -> throw new AssertionError(place);
        };
    }
}
