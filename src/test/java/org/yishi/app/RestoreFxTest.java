package org.yishi.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.MainView;
import org.yishi.window.Shots;
import org.yishi.window.backup.BackupIds;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.rescue.RescueIds;
import org.yishi.window.settings.SettingIds;

/** The way back to a backup through the whole main window, on a real file. */
@ExtendWith(ApplicationExtension.class)
final class RestoreFxTest {
    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void theRestoredFileIsOpenedAndTheOneBeforeIsKeptBesideIt(FxRobot robot) throws IOException {
        var hands = new Hands(robot, stage);
        var theme = new Theme(Fonts.family(), Look.LIGHT, 100);
        try (var settings = Settings.in(folder.resolve("yishi"))) {
            var clock = Clock.fixed(Instant.parse("2026-11-24T02:30:00Z"), ZoneId.of("Asia/Shanghai"));
            var doors = new Wiring(settings, clock, theme, folder.resolve("yishi"));
            var village = new Village("溪口村", VillageKind.VILLAGE, "宁海县", "");
            var main = new MainView[1];
            robot.interact(() -> {
                main[0] = new MainView(settings, doors, Shots.machinery(new FakeFiles()));
                stage.setScene(new Scene(main[0].root(), 1366, 768));
                stage.show();
                main[0].show(doors.create(village, folder.resolve("溪口村.yishi")).orThrow());
            });
            toBackups(robot, hands, main[0]);
            hands.press(BackupIds.NOW);
            robot.interact(() -> hands.find(SettingIds.TABS, TabPane.class)
                    .getSelectionModel()
                    .selectFirst());
            hands.write(SettingIds.VILLAGE_NAME, "溪口新村");
            hands.press(SettingIds.VILLAGE_SAVE);
            toBackups(robot, hands, main[0]);
            assertTrue(main[0].title().get().contains("溪口"));
            hands.row(BackupIds.TABLE, hands.rows(BackupIds.TABLE) - 1);
            hands.press(BackupIds.RESTORE);
            hands.press(BackupIds.CONFIRM);
            robot.interact(() -> main[0].to(Place.SETTINGS));
            assertEquals("溪口村", hands.words(SettingIds.VILLAGE_NAME));
            assertTrue(Files.exists(folder.resolve("溪口村.2026-11-24T103000.yishi")));
            robot.interact(main[0]::close);
        }
    }

    @Test
    void aDamagedFileIsRescuedOrOpenedFromItsBackup(FxRobot robot) throws IOException {
        var hands = new Hands(robot, stage);
        var file = folder.resolve("溪口村.yishi");
        try (var settings = Settings.in(folder.resolve("yishi"))) {
            var clock = Clock.fixed(Instant.parse("2026-11-24T02:30:00Z"), ZoneId.of("Asia/Shanghai"));
            var doors =
                    new Wiring(settings, clock, new Theme(Fonts.family(), Look.LIGHT, 100), folder.resolve("yishi"));
            var village = new Village("溪口村", VillageKind.VILLAGE, "宁海县", "");
            var files = new FakeFiles();
            var main = new MainView[1];
            robot.interact(() -> {
                main[0] = new MainView(settings, doors, Shots.machinery(files));
                stage.setScene(new Scene(main[0].root(), 1366, 768));
                stage.show();
                main[0].show(doors.create(village, file).orThrow());
            });
            toBackups(robot, hands, main[0]);
            hands.press(BackupIds.NOW);
            robot.interact(main[0]::leave);
            try (var raf = new RandomAccessFile(file.toFile(), "rw")) {
                raf.seek(5 * 4096);
                raf.write(new byte[4096]);
            }
            files.answer(folder.resolve("新.yishi"));
            robot.interact(() -> main[0].open(file));
            hands.press(RescueIds.RESCUE);
            hands.press(RescueIds.OPEN);
            assertTrue(
                    main[0].title().get().contains("新.yishi"), main[0].title().get());
            robot.interact(main[0]::leave);
            robot.interact(() -> main[0].open(file));
            robot.interact(() -> hands.find(RescueIds.BACKUPS, ListView.class)
                    .getSelectionModel()
                    .selectFirst());
            hands.press(RescueIds.RESTORE);
            assertTrue(
                    main[0].title().get().contains("溪口村.yishi"), main[0].title().get());
            assertTrue(Files.exists(folder.resolve("溪口村.2026-11-24T103000.yishi")));
            robot.interact(main[0]::close);
        }
    }

    private static void toBackups(FxRobot robot, Hands hands, MainView main) {
        robot.interact(() -> {
            main.to(Place.SETTINGS);
            hands.find(SettingIds.TABS, TabPane.class).getSelectionModel().selectLast();
        });
        robot.interact(() -> {});
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
