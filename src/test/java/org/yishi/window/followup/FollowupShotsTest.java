package org.yishi.window.followup;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.settings.Look;
import org.yishi.store.matter.ManyTasks;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.NoWay;
import org.yishi.window.SampleFile;
import org.yishi.window.Shots;
import org.yishi.window.followup.legend.LegendView;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;

/** Pictures of the follow-up's list, board, calendar and legend, as large as they are beside the navigation. */
@EnabledIfSystemProperty(named = "pictures", matches = "true")
final class FollowupShotsTest {
    private static final int WIDTH = 1166;
    private static final int HEIGHT = 768;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"ZH,10,LIGHT,100", "EN,10,LIGHT,100", "ZH,2000,LIGHT,100", "EN,2000,DARK,100", "EN,2000,CONTRAST,150"})
    void eachWayToLookIsDrawn(Lang lang, int tasks, Look look, int percent) {
        try (var sample = new SampleFile(folder, 20)) {
            ManyTasks.into(sample.path(), tasks, tasks == 10 ? 2 : 10);
            for (var turn : Turn.values()) {
                var name = "followup-%s-%s-%d-%d".formatted(turn.name().toLowerCase(Locale.ROOT), lang, tasks, percent);
                take(name, lang, look, percent, kit -> view(kit, sample), root -> {
                    press(root, FollowupIds.turn(turn));
                    if (tasks == 10) {
                        press(root, FollowupIds.MORE);
                    }
                    choose(root);
                });
            }
            take(
                    "followup-legend-" + lang + "-" + tasks + "-" + percent,
                    lang,
                    look,
                    percent,
                    kit -> new LegendView(kit, sample.followUp, sample.followUp.outlook(kit.text())),
                    root -> {});
        }
    }

    @ParameterizedTest
    @CsvSource({"ZH", "EN"})
    void nothingYetIsDrawn(Lang lang) {
        try (var sample = new SampleFile(folder, 20)) {
            take("followup-empty-" + lang, lang, Look.LIGHT, 100, kit -> view(kit, sample), _ -> {});
        }
    }

    private static View view(Kit kit, SampleFile sample) {
        return new FollowupView(kit, sample.followUp, _ -> new Button("Excel"), sample.changes);
    }

    private static void choose(Parent root) {
        if (root.lookup("#" + FollowupIds.TABLE) instanceof TableView<?> table) {
            table.getSelectionModel().select(0);
        }
        if (root.lookup("#" + FollowupIds.COLUMN + "in-progress") instanceof ListView<?> list) {
            list.getSelectionModel().select(1);
        }
        if (root.lookup("#" + FollowupIds.DAY) instanceof ListView<?> list) {
            list.getSelectionModel().select(0);
        }
    }

    private static void press(Parent root, String id) {
        if (root.lookup("#" + id) instanceof ButtonBase button) {
            button.fire();
        }
    }

    private interface Hand {
        void on(Parent root);
    }

    private static void take(String name, Lang lang, Look look, int percent, Function<Kit, View> view, Hand hand) {
        assertTrue(Files.isRegularFile(Shots.take(name, WIDTH, HEIGHT, look, percent, () -> {
            var kit = Shots.kit(lang, new FakeFiles(), new NoWay());
            var root = view.apply(kit).root();
            hand.on(root);
            return kit.notices().over(root);
        })));
    }
}
