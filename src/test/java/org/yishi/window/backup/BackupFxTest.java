package org.yishi.window.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.desk.backup.Safekeeping;
import org.yishi.desk.settings.Settings;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.SampleFile;
import org.yishi.window.Shots;
import org.yishi.window.kit.look.Looks;

/** The list of backups of a real file. */
@ExtendWith(ApplicationExtension.class)
final class BackupFxTest {
    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void aBackupIsMadeCopiedToTheStickAndAskedBack(FxRobot robot) throws java.io.IOException {
        var hands = new Hands(robot, stage);
        var files = new FakeFiles();
        var stick = Files.createDirectory(folder.resolve("stick"));
        try (var settings = Settings.in(folder.resolve("yishi"));
                var sample = new SampleFile(folder, 20).busy()) {
            var safe = new Safekeeping(
                    sample.work, folder.resolve("backups"), () -> settings.now().secondPlace());
            hands.look(Lang.ZH, files, kit -> new org.yishi.window.kit.View() {
                private final BackupSection section = new BackupSection(kit, safe, settings);

                @Override
                public javafx.scene.Parent root() {
                    section.root().getStyleClass().add(Looks.PLACE);
                    return section.root();
                }
            });
            assertEquals(0, hands.rows(BackupIds.TABLE));
            assertTrue(hands.isDisabled(BackupIds.RESTORE));
            files.answer(stick);
            hands.press(BackupIds.CHOOSE);
            assertEquals(1, hands.rows(BackupIds.TABLE));
            assertTrue(hands.words(BackupIds.PLACE).endsWith(stick.toString()));
            try (var copies = Files.walk(stick)) {
                assertEquals(
                        1,
                        copies.filter(file -> file.toString().endsWith(".yishi"))
                                .count());
            }
            hands.row(BackupIds.TABLE, 0);
            hands.press(BackupIds.RESTORE);
            hands.press(BackupIds.CONFIRM);
            assertTrue(hands.went().contains("app.file-in-use"), "the open file is not replaced: " + hands.went());
            if (Boolean.getBoolean("pictures")) {
                for (var lang : Lang.values()) {
                    Shots.take("backup-" + lang.code(), 1150, 700, () -> {
                        var root = new BackupSection(Shots.kit(lang, files, hands), safe, settings).root();
                        root.getStyleClass().add(Looks.PLACE);
                        return root;
                    });
                }
            }
        }
    }

    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return null;
    }
}
