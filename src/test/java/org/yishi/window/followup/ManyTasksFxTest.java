package org.yishi.window.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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
import org.yishi.model.task.TaskState;
import org.yishi.store.matter.ManyTasks;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.SampleFile;
import org.yishi.window.followup.row.TaskRow;

/** The follow-up by its keys, with 2,000 tasks. */
@ExtendWith(ApplicationExtension.class)
final class ManyTasksFxTest {
    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();
    private SampleFile sample = later();
    private Hands hands = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void look(FxRobot robot) {
        sample = new SampleFile(folder, 20);
        ManyTasks.into(sample.path(), 2_000, 2);
        hands = new Hands(robot, stage);
        hands.look(
                Lang.ZH,
                new FakeFiles(),
                kit -> new FollowupView(kit, sample.followUp, _ -> new Region(), sample.changes));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void onlyWhatIsSeenIsDrawn() {
        hands.press(FollowupIds.part(Part.ALL));
        assertEquals(2_000, hands.rows(FollowupIds.TABLE));
        assertTrue(stage.getScene().getRoot().lookupAll(".table-row-cell").size() < 60);
        hands.keys(KeyCode.DIGIT2);
        assertTrue(stage.getScene().getRoot().lookupAll(".task-card").size() < 120);
    }

    @Test
    void theChosenTaskStaysChosenFromListToBoardToCalendar() {
        hands.row(FollowupIds.TABLE, 1);
        var task = inTable().task();
        hands.keys(KeyCode.DIGIT2);
        assertEquals(task, inList("followup-column-in-progress").task());
        hands.keys(KeyCode.DIGIT3);
        var day = task.due().orElseThrow();
        assertTrue(hands.words(FollowupIds.MONTH_NAME).contains(Integer.toString(day.getYear())));
        hands.keys(KeyCode.DIGIT1);
        assertEquals(task, inTable().task());
    }

    @Test
    void onTheBoardACardIsMovedByTheReportThatSaysSo() {
        hands.press(FollowupIds.part(Part.LATE));
        hands.row(FollowupIds.TABLE, 0);
        assertEquals(TaskState.IN_PROGRESS, inTable().task().state());
        var id = inTable().task().id();
        hands.keys(KeyCode.DIGIT2);
        hands.keys(KeyCode.SHIFT, KeyCode.RIGHT);
        hands.write(FollowupIds.REPORT_TEXT, "等材料");
        hands.press(FollowupIds.REPORT_SAVE);
        var moved = sample.followUp.task(id).orElseThrow();
        assertEquals(TaskState.WAITING, moved.state());
        assertEquals("等材料", moved.notes().getLast().text());
    }

    @Test
    void enterLeadsToThePage() {
        hands.row(FollowupIds.TABLE, 0);
        hands.focus(FollowupIds.TABLE);
        hands.keys(KeyCode.ENTER);
        assertTrue(hands.went().startsWith("Task"));
    }

    @Test
    void theCalendarGoesFromMonthToMonth() {
        hands.keys(KeyCode.DIGIT3);
        assertEquals("2026年3月", hands.words(FollowupIds.MONTH_NAME));
        hands.keys(KeyCode.PAGE_DOWN);
        assertEquals("2026年4月", hands.words(FollowupIds.MONTH_NAME));
        hands.keys(KeyCode.HOME);
        assertEquals("2026年3月", hands.words(FollowupIds.MONTH_NAME));
        hands.press(FollowupIds.MONTH_LATE);
        assertEquals("2025年3月", hands.words(FollowupIds.MONTH_NAME));
    }

    @Test
    void mineIsOneKeyAwayAndALetterInTheSearchIsALetter() {
        int all = hands.rows(FollowupIds.TABLE);
        hands.keys(KeyCode.M);
        int mine = hands.rows(FollowupIds.TABLE);
        assertTrue(mine > 0 && mine < all);
        hands.keys(KeyCode.M);
        hands.focus(FollowupIds.SEARCH);
        hands.keys(KeyCode.M);
        assertFalse(hands.shows(FollowupIds.BOARD));
        hands.write(FollowupIds.SEARCH, "qlhd");
        assertEquals("清理河道淤泥", first().task().title());
    }

    @Test
    void aFilterIsKeptUnderItsNameAndChosenAgain() {
        hands.press(FollowupIds.part(Part.LATE));
        hands.choose(FollowupIds.OWNER, 1);
        int narrowed = hands.rows(FollowupIds.TABLE);
        hands.meanwhile(() -> item(FollowupIds.KEEP).fire());
        hands.write(FollowupIds.KEEP_NAME, "逾期的");
        hands.press(FollowupIds.KEEP_SAVE);
        assertEquals("逾期的", sample.followUp.filters().all().getFirst().name());
        hands.press(FollowupIds.part(Part.ALL));
        hands.choose(FollowupIds.OWNER, 0);
        assertEquals(2_000, hands.rows(FollowupIds.TABLE));
        hands.meanwhile(() -> saved().getItems().getFirst().fire());
        assertEquals(narrowed, hands.rows(FollowupIds.TABLE));
    }

    private MenuButton saved() {
        return hands.find(FollowupIds.SAVED, MenuButton.class);
    }

    private MenuItem item(String id) {
        return saved().getItems().stream()
                .filter(one -> id.equals(one.getId()))
                .findFirst()
                .orElseThrow();
    }

    private TaskRow inTable() {
        return row(hands.find(FollowupIds.TABLE, TableView.class)
                .getSelectionModel()
                .getSelectedItem());
    }

    private TaskRow first() {
        return row(hands.find(FollowupIds.TABLE, TableView.class).getItems().getFirst());
    }

    private TaskRow inList(String id) {
        return row(hands.find(id, ListView.class).getSelectionModel().getSelectedItem());
    }

    private static TaskRow row(Object shown) {
        return shown instanceof TaskRow row ? row : later();
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
