package org.yishi.window.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.model.sight.Part;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.TaskState;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.SampleFile;
import org.yishi.window.followup.row.TaskRow;

/** The promises on a real file, by their ids. */
@ExtendWith(ApplicationExtension.class)
final class FollowupFxTest {
    @TempDir
    private Path folder = Path.of("");

    private final FakeFiles files = new FakeFiles();
    private Stage stage = later();
    private SampleFile sample = later();
    private Hands hands = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void look(FxRobot robot) {
        sample = new SampleFile(folder, 20).busy();
        hands = new Hands(robot, stage);
        hands.look(Lang.EN, files, kit -> new FollowupView(kit, sample.followUp, _ -> new Region(), sample.changes));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void theLongestLateStandsFirst() {
        hands.row(FollowupIds.TABLE, 0);
        assertEquals(LocalDate.of(2026, 2, 9), chosen().due().orElseThrow());
    }

    @Test
    void aReportIsAddedAndTheFirstOneStartsTheWork() {
        hands.row(FollowupIds.TABLE, 0);
        var before = chosen();
        assertEquals(TaskState.NOT_STARTED, before.state());
        assertTrue(hands.isDisabled(FollowupIds.REPORT_SAVE));
        hands.write(FollowupIds.REPORT_TEXT, "施工队已进场");
        hands.press(FollowupIds.REPORT_SAVE);
        var after = chosen();
        assertEquals(TaskState.IN_PROGRESS, after.state());
        assertEquals("施工队已进场", after.notes().getLast().text());
        assertEquals("李敏", after.notes().getLast().author());
    }

    @Test
    void aTaskIsDoneThenCheckedThenSignedOffAndLeavesTheList() {
        int before = hands.rows(FollowupIds.TABLE);
        hands.row(FollowupIds.TABLE, 0);
        report("完工", 3);
        assertEquals(TaskState.DONE, chosen().state());
        assertEquals(before, hands.rows(FollowupIds.TABLE));
        hands.write(FollowupIds.REPORT_TEXT, "监委会看过");
        hands.press(FollowupIds.REPORT_SAVE);
        assertEquals(TaskState.CHECKED, chosen().state());
        hands.write(FollowupIds.REPORT_TEXT, "验收合格");
        hands.press(FollowupIds.REPORT_SAVE);
        assertEquals(before - 1, hands.rows(FollowupIds.TABLE));
        hands.press(FollowupIds.part(Part.CLOSED));
        assertEquals(7, hands.rows(FollowupIds.TABLE));
    }

    @Test
    void aTaskThatNoMeetingMadeHasItsKey() {
        hands.keys(KeyCode.CONTROL, KeyCode.N);
        assertTrue(hands.went().startsWith("NewTask"), hands.went());
    }

    @Test
    void whatIsClosedTakesNoMoreReports() {
        hands.press(FollowupIds.part(Part.CLOSED));
        hands.row(FollowupIds.TABLE, 0);
        assertFalse(hands.shows(FollowupIds.REPORT_TEXT));
    }

    @Test
    void theWordsOfATaskAreChanged() {
        hands.row(FollowupIds.TABLE, 0);
        hands.press(FollowupIds.EDIT);
        hands.write(FollowupIds.OWNER_FIELD, "李雪梅");
        hands.press(FollowupIds.SAVE);
        assertEquals("李雪梅", chosen().owner());
    }

    private void report(String words, int state) {
        hands.write(FollowupIds.REPORT_TEXT, words);
        hands.choose(FollowupIds.REPORT_STATE, state);
        hands.press(FollowupIds.REPORT_SAVE);
    }

    @Test
    void aDateMovesOnlyWithItsReason() {
        hands.row(FollowupIds.TABLE, 0);
        hands.meanwhile(() -> hands.find(FollowupIds.DUE, DatePicker.class).setValue(LocalDate.of(2026, 4, 1)));
        assertTrue(hands.isDisabled(FollowupIds.DUE_SAVE));
        hands.write(FollowupIds.DUE_REASON, "下雨停工");
        hands.press(FollowupIds.DUE_SAVE);
        var moved = sample.followUp.tasks().getFirst();
        assertEquals(LocalDate.of(2026, 4, 1), moved.due().orElseThrow());
        assertEquals(1, moved.timesMoved());
        assertEquals(LocalDate.of(2026, 2, 9), moved.firstDue().orElseThrow());
    }

    @Test
    void lettersAndOwnersNarrowTheList() {
        System.gc();
        hands.press(FollowupIds.part(Part.ALL));
        assertEquals(21, hands.rows(FollowupIds.TABLE));
        hands.choose(FollowupIds.OWNER, 1);
        assertEquals(11, hands.rows(FollowupIds.TABLE));
        hands.write(FollowupIds.SEARCH, "2026-1-0");
        assertFalse(hands.rows(FollowupIds.TABLE) == 11);
    }

    @Test
    void whatIsBeingTypedSurvivesAChangeElsewhere() {
        hands.row(FollowupIds.TABLE, 0);
        hands.write(FollowupIds.REPORT_TEXT, "half a sentence");
        var other = sample.followUp.tasks().get(7).id();
        hands.meanwhile(() -> sample.followUp.report(other, "x", TaskState.DONE).orThrow());
        assertEquals("half a sentence", hands.words(FollowupIds.REPORT_TEXT));
    }

    private ActionItem chosen() {
        return hands.find(FollowupIds.TABLE, TableView.class)
                                .getSelectionModel()
                                .getSelectedItem()
                        instanceof TaskRow row
                ? sample.followUp.tasks().stream()
                        .filter(task -> task.id().equals(row.task().id()))
                        .findFirst()
                        .orElseThrow()
                : later();
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
