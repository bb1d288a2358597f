package org.yishi.window.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.image.WritableImage;
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
import org.yishi.desk.followup.TaskReading;
import org.yishi.desk.meeting.TaskDraft;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskPlan;
import org.yishi.model.task.TaskState;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.SampleFile;
import org.yishi.window.kit.KitIds;
import org.yishi.window.kit.look.Picture;
import org.yishi.window.photo.FileChip;
import org.yishi.window.task.part.TaskIds;

/** One task from its plan to its end, by keys, on a real file. */
@ExtendWith(ApplicationExtension.class)
final class TaskFxTest {
    @TempDir
    private Path folder = Path.of("");

    private final FakeFiles files = new FakeFiles();
    private Stage stage = later();
    private SampleFile sample = later();
    private Hands hands = later();
    private TaskId id = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void look(FxRobot robot) {
        sample = new SampleFile(folder, 20);
        id = sample.followUp
                .add(new TaskDraft("修路", "张大伟", "", Optional.of(SampleFile.TODAY), ListKind.PROJECT), TaskPlan.NONE)
                .orThrow();
        hands = new Hands(robot, stage);
        open();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void aReportIsWrittenByKeysAlone(FxRobot robot) {
        robot.write("halfway");
        hands.keys(KeyCode.TAB);
        hands.keys(KeyCode.TAB);
        robot.write("60");
        hands.keys(KeyCode.TAB);
        robot.write("1234.5");
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        var note = task().notes().getLast();
        assertEquals("halfway", note.text());
        assertEquals(TaskState.IN_PROGRESS, note.state());
        assertEquals(Optional.of(60), note.percent());
        assertEquals(123_450, note.spent());
        assertEquals("Progress 60%", hands.words(TaskIds.PROGRESS));
        assertTrue(hands.words(TaskIds.MONEY).contains("1,234.50"));
        assertEquals("", hands.words(TaskIds.WORDS));
    }

    @Test
    void whatIsRefusedIsSaidInTheFormAndStaysThere() {
        hands.write(TaskIds.WORDS, "half");
        hands.write(TaskIds.PERCENT, "160");
        hands.press(TaskIds.SAVE);
        assertTrue(hands.words(TaskIds.WRONG).contains("100"));
        assertEquals("half", hands.words(TaskIds.WORDS));
        assertTrue(task().notes().isEmpty());
    }

    @Test
    void givingUpAsksForTheDecision() {
        hands.write(TaskIds.WORDS, "not needed");
        hands.choose(TaskIds.REPORT_STATE, 4);
        hands.press(TaskIds.SAVE);
        assertTrue(hands.words(TaskIds.WRONG).contains("decision"));
        hands.meanwhile(
                () -> hands.find(TaskIds.DECISION, ComboBox.class).getEditor().setText("assembly"));
        hands.focus(TaskIds.WORDS);
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(TaskState.GIVEN_UP, task().state());
        assertTrue(task().notes().getLast().text().endsWith("Decided by: assembly"));
        assertFalse(hands.find(TaskIds.WORDS, Node.class).getParent().isVisible());
        assertTrue(hands.isDisabled(TaskIds.EDIT));
        assertTrue(hands.find(TaskIds.REPORTS, Node.class).isFocused());
    }

    @Test
    void milestonesAreAddedDoneAndTakenOffAndPutBack(FxRobot robot) {
        hands.keys(KeyCode.CONTROL, KeyCode.M);
        robot.write("base");
        hands.keys(KeyCode.ENTER);
        robot.write("top");
        hands.keys(KeyCode.ENTER);
        var steps = task().plan().milestones();
        assertEquals(2, steps.size());
        hands.focus(TaskIds.step(steps.getFirst().id()));
        hands.keys(KeyCode.SPACE);
        assertEquals(50, task().progress());
        hands.keys(KeyCode.SPACE);
        assertEquals(0, task().progress());
        hands.keys(KeyCode.DELETE);
        assertEquals(1, task().plan().milestones().size());
        hands.press(KitIds.NOTICE_UNDO);
        assertEquals(2, task().plan().milestones().size());
    }

    @Test
    void theDateMovesWithItsReasonAndTheOldOneIsShown(FxRobot robot) {
        hands.keys(KeyCode.CONTROL, KeyCode.D);
        robot.write("2026-04-01");
        hands.press(TaskIds.DUE_SAVE);
        assertTrue(hands.words("task-page-due-wrong").contains("why"));
        hands.write(TaskIds.DUE_REASON, "rain");
        hands.focus(TaskIds.DUE_REASON);
        hands.keys(KeyCode.ENTER);
        assertEquals(Optional.of(LocalDate.of(2026, 4, 1)), task().due());
        assertEquals(Optional.of(SampleFile.TODAY), task().firstDue());
        hands.keys(KeyCode.CONTROL, KeyCode.D);
        hands.meanwhile(
                () -> hands.find(TaskIds.DUE, DatePicker.class).getEditor().setText("2026-02-30"));
        hands.press(TaskIds.DUE_SAVE);
        assertTrue(hands.words("task-page-due-wrong").contains("2026-02-30"));
    }

    @Test
    void photosAreKeptWithTheReportAndOpenedAndWrittenElsewhere() throws IOException {
        var photo = folder.resolve("road.png");
        Picture.write(new WritableImage(40, 30), photo);
        files.answer(photo);
        hands.press(TaskIds.FILES);
        hands.write(TaskIds.WORDS, "see the picture");
        hands.press(TaskIds.SAVE);
        var file = task().notes().getLast().files().getFirst();
        hands.press(FileChip.id(file.id()));
        assertEquals("road.png", files.shown().orElseThrow().getFileName().toString());
        var copy = folder.resolve("copy.png");
        files.answer(copy);
        hands.press(FileChip.saveId(file.id()));
        assertEquals(-1, Files.mismatch(photo, copy));
    }

    @Test
    void thePlanIsChanged(FxRobot robot) {
        hands.keys(KeyCode.CONTROL, KeyCode.E);
        robot.write("Mend the road");
        hands.write(TaskIds.PLANNED, "50000");
        hands.choose(TaskIds.GRID, 1);
        hands.keys(KeyCode.CONTROL, KeyCode.S);
        assertEquals(5_000_000, task().plan().planned());
        assertTrue(task().plan().unit().isPresent());
        assertEquals("修路Mend the road", task().title());
        assertTrue(hands.words(TaskIds.MONEY).contains("50,000"));
    }

    @Test
    void whatIsBeingTypedSurvivesAChangeElsewhere() {
        hands.write(TaskIds.WORDS, "half a sentence");
        hands.meanwhile(() -> sample.followUp.report(id, "x", TaskState.DONE).orThrow());
        assertEquals("half a sentence", hands.words(TaskIds.WORDS));
        assertEquals("Done", hands.words(TaskIds.STATE));
    }

    @Test
    void aNewTaskIsMadeAndItsPageIsShown(FxRobot robot) {
        hands.look(Lang.EN, files, kit -> new NewTaskView(kit, sample.followUp, new TaskReading(sample.work)));
        robot.write("Sweep the lane");
        hands.keys(KeyCode.CONTROL, KeyCode.S);
        assertTrue(hands.words(TaskIds.FORM_WRONG).contains("who"));
        hands.keys(KeyCode.TAB);
        robot.write("Chen");
        hands.keys(KeyCode.CONTROL, KeyCode.S);
        var made = sample.followUp.tasks().getLast();
        assertEquals("Chen", made.owner());
        assertEquals("2026-0-02", made.number());
        assertTrue(hands.went().contains("Task"));
    }

    private void open() {
        hands.look(
                Lang.EN,
                files,
                kit -> new TaskView(kit, sample.followUp, new TaskReading(sample.work), sample.changes, id));
    }

    private ActionItem task() {
        return new TaskReading(sample.work).show(id).orElseThrow().task();
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
