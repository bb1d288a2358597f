package org.yishi.window.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.meeting.MeetingPlan;
import org.yishi.desk.meeting.TaskDraft;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskPlan;
import org.yishi.model.task.TaskState;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.NoWay;
import org.yishi.window.hall.promise.PromiseIds;
import org.yishi.window.hall.vote.VoteIds;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Notices;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Picture;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.kit.sound.Chime;
import org.yishi.window.kit.work.FxBackground;
import org.yishi.window.projector.Projection;

/** What was promised before, at the console, by the keyboard alone, on a real file. */
@ExtendWith(ApplicationExtension.class)
final class PromisesFxTest {
    @TempDir
    private static Path folder = Path.of("");

    private final Lang lang = Boolean.getBoolean("pictures.en") ? Lang.EN : Lang.ZH;
    private final TestVillage village = new TestVillage(folder.resolve(Long.toString(System.nanoTime())), 12, lang);
    private final FollowUp followUp = new FollowUp(village.work(), () -> "李敏");
    private final TaskId road = promised("修缮村北灌溉渠并更换损坏的闸门", LocalDate.of(2026, 2, 20));
    private final TaskId lamps = promised("安装路灯十二盏", LocalDate.of(2026, 6, 1));
    private final MeetingId meeting = planned();
    private Stage stage;
    private ConsoleView console;

    @Start
    void start(Stage first) {
        stage = first;
        var theme = new Theme(Fonts.family(), Look.LIGHT, 100);
        var notices = new Notices(village.text(), Path.of("yishi.log"));
        var kit = new Kit(
                village.text(),
                new FxBackground(notices::trouble),
                notices,
                new FakeFiles(),
                new NoWay(),
                Chime.silent());
        var projection =
                new Projection(theme, Settings.in(folder), id -> new Hall(village.work(), id), village.work()::now);
        console = new ConsoleView(kit, village.desks(), projection, meeting, new ConsoleView.Ways(() -> {}, () -> {}));
        var scene = new Scene(notices.over(console.root()), 1366, 720);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        console.shown();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> console.close());
        WaitForAsyncUtils.waitForFxEvents();
        village.close();
    }

    @Test
    void aPromiseIsReportedOnAndSignedOffByAVote(FxRobot robot) {
        begin(robot);
        assertEquals(village.text().of("task.board.counts", 2, 0, 1), label(robot, PromiseIds.COUNTS));
        robot.push(KeyCode.F12);
        robot.push(KeyCode.ENTER);
        robot.write("water runs");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.type(KeyCode.DOWN, 2);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> task(road).state() == TaskState.DONE);
        assertEquals("王建国", task(road).notes().getLast().author());
        await(() -> focused(PromiseIds.LIST));
        picture(robot, "promises");
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        await(() -> village.show(meeting).openPoll().isPresent());
        await(() -> focused("vote-heads-yes"));
        robot.write("12").type(KeyCode.ENTER, 3);
        robot.type(KeyCode.SPACE);
        await(() -> focused(VoteIds.PUBLISH));
        robot.type(KeyCode.SPACE);
        await(() -> task(road).state() == TaskState.SIGNED_OFF);
        await(() -> label(robot, PromiseIds.COUNTS).equals(village.text().of("task.board.counts", 2, 1, 0)));
    }

    @Test
    void whatIsRefusedIsSaidAndStays(FxRobot robot) {
        begin(robot);
        robot.push(KeyCode.F12);
        robot.type(KeyCode.DOWN);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> !label(robot, PromiseIds.WRONG).isEmpty());
        assertTrue(task(lamps).notes().isEmpty());
    }

    private void begin(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.A);
        robot.push(KeyCode.F10);
        robot.push(KeyCode.F5);
        await(() -> village.show(meeting).running().isPresent());
        await(() -> robot.lookup("#" + PromiseIds.LIST).query().getParent().isVisible());
    }

    private MeetingId planned() {
        village.pass(60);
        var at = village.work().now().plusMinutes(1);
        return village.planning()
                .plan(new MeetingPlan("villagers-representatives", "", "村部", at, "王建国", "李敏", true))
                .orThrow();
    }

    private TaskId promised(String title, LocalDate due) {
        return followUp.add(new TaskDraft(title, "王建国", "", Optional.of(due), ListKind.PROJECT), TaskPlan.NONE)
                .orThrow();
    }

    private ActionItem task(TaskId id) {
        return followUp.task(id).orElseThrow();
    }

    private boolean focused(String id) {
        Node owner = stage.getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Labeled.class).getText();
    }

    private void picture(FxRobot robot, String name) {
        if (Boolean.getBoolean("pictures")) {
            robot.interact(() ->
                    Picture.take(stage.getScene(), Path.of("target", "shots", name + "-" + lang.code() + ".png")));
        }
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
