package org.yishi.window.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.desk.reminder.Reminders;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.SampleFile;

/** The reminders by keys, on a real file. */
@ExtendWith(ApplicationExtension.class)
final class ReminderFxTest {
    @TempDir
    private Path folder = Path.of("");

    private final FakeFiles files = new FakeFiles();
    private Stage stage = later();
    private SampleFile sample = later();
    private Reminders desk = later();
    private Hands hands = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void look(FxRobot robot) {
        sample = new SampleFile(folder, 20).busy();
        desk = new Reminders(sample.work, Text.in(Lang.ZH));
        hands = new Hands(robot, stage);
        hands.look(
                Lang.ZH,
                files,
                kit -> new ReminderView(
                        kit, desk, sample.changes, () -> kit.go().back()));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void enterCopiesTheTextOfWhoIsChosen(FxRobot robot) {
        assertEquals(desk.text(Optional.empty()), hands.words(ReminderIds.WORDS));
        hands.keys(KeyCode.DOWN);
        var owner = desk.owners().getFirst().name();
        assertEquals(desk.text(Optional.of(owner)), hands.words(ReminderIds.WORDS));
        hands.keys(KeyCode.ENTER);
        robot.interact(() -> assertEquals(
                desk.text(Optional.of(owner)), Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void controlAndSWritesTheCalendarAndEscapeGoesBack() {
        var file = folder.resolve("a.ics");
        files.answer(file);
        hands.keys(KeyCode.CONTROL, KeyCode.S);
        assertTrue(Files.isRegularFile(file));
        hands.keys(KeyCode.ESCAPE);
        assertEquals("back", hands.went());
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
