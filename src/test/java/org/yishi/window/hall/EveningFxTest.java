package org.yishi.window.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
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
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.meeting.Stance;
import org.yishi.model.presence.Status;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.PollForm;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.FakeFiles;
import org.yishi.window.NoWay;
import org.yishi.window.hall.floor.FloorIds;
import org.yishi.window.hall.roll.RollIds;
import org.yishi.window.hall.vote.VoteIds;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Notices;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.kit.sound.Chime;
import org.yishi.window.kit.work.FxBackground;
import org.yishi.window.projector.Projection;

/** An evening at the console, by the keyboard alone, on a real file. */
@ExtendWith(ApplicationExtension.class)
final class EveningFxTest {
    @TempDir
    private static Path folder = Path.of("");

    private TestVillage village = new TestVillage(folder.resolve(Long.toString(System.nanoTime())), 12, Lang.ZH);
    private final MeetingId meeting = village.planned();
    private final Theme[] theme = new Theme[1];
    private ConsoleView console;
    private Stage stage;

    @Start
    void start(Stage first) {
        stage = first;
        theme[0] = new Theme(Fonts.family(), Look.LIGHT, 100);
        show();
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
    void aSecondEnterTogglesNothing(FxRobot robot) {
        robot.write("wjg").type(KeyCode.ENTER);
        await(() -> status(1) == Status.PRESENT);
        robot.type(KeyCode.ENTER);
        robot.write("1").type(KeyCode.ENTER);
        await(() -> label(robot, RollIds.TOLD).contains("19:00"));
        assertEquals(Status.PRESENT, status(1));
    }

    @Test
    void aVoteGoesFromTheQuestionToAPromise(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.A);
        robot.push(KeyCode.F10);
        robot.push(KeyCode.F5);
        robot.push(KeyCode.F5);
        await(() ->
                village.show(meeting).running().filter(i -> i.position() == 2).isPresent());
        robot.push(KeyCode.F6);
        robot.push(KeyCode.DIGIT1);
        await(() -> village.show(meeting).openPoll().isPresent());
        await(() -> focused("vote-heads-yes"));
        robot.write("7").type(KeyCode.ENTER);
        robot.type(KeyCode.UP, KeyCode.UP, KeyCode.ENTER);
        robot.write("3").type(KeyCode.ENTER);
        await(() -> village.show(meeting).polls().getFirst().tally().heads().abstain() == 3);
        assertEquals(2, village.show(meeting).polls().getFirst().tally().heads().no());
        robot.type(KeyCode.SPACE);
        await(() -> focused(VoteIds.PUBLISH));
        assertEquals(
                Result.PASSED,
                village.show(meeting).polls().getFirst().verdict().orElseThrow().result());
        robot.type(KeyCode.SPACE);
        await(() -> focused("resolution-keep"));
        robot.type(KeyCode.SPACE);
        await(() -> village.show(meeting).resolutions().size() == 1);
        await(() -> focused("task-who"));
        robot.write("zjg").type(KeyCode.ENTER);
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> village.show(meeting).tasks().size() == 1);
        var task = village.show(meeting).tasks().getFirst();
        assertEquals("张建国", task.owner());
        assertEquals("2026-04-04", task.due().orElseThrow().toString());
        assertEquals(Optional.of(village.show(meeting).resolutions().getFirst().id()), task.resolution());
    }

    @Test
    void aRollCallTakesOneKeyForEachName(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.A);
        robot.push(KeyCode.F10);
        robot.push(KeyCode.F5);
        await(() -> village.show(meeting).running().isPresent());
        robot.push(KeyCode.F6);
        robot.push(KeyCode.DIGIT2);
        await(() -> focused("roll-stage"));
        for (int i = 0; i < 8; i++) {
            robot.push(KeyCode.DIGIT1);
        }
        robot.push(KeyCode.DIGIT2);
        robot.push(KeyCode.BACK_SPACE);
        robot.push(KeyCode.DIGIT3);
        await(() -> village.show(meeting).polls().getFirst().voices().size() == 9);
        var poll = village.show(meeting).polls().getFirst();
        assertEquals(PollForm.ROLL_CALL, poll.form());
        assertEquals(village.person(meeting, 9), poll.voices().getLast().attendee());
    }

    @Test
    void whatIsTypedWhileSomeoneSpeaksIsKeptWithoutAKey(FxRobot robot) {
        speaking(robot);
        robot.write("no water since May");
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        await(() -> village.show(meeting).speeches().getFirst().text().equals("no water since May"));
        assertEquals(Stance.AGAINST, village.show(meeting).speeches().getFirst().stance());
    }

    @Test
    void theLossOfTheQuorumIsSeenAtOnceAndStopsNobody(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.A);
        robot.push(KeyCode.F10);
        await(() -> village.show(meeting).meeting().isRunning());
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup("#" + HallIds.ALARM).query().isVisible());
        for (int i = 1; i <= 6; i++) {
            village.desks().checkIn().out(village.person(meeting, i), "").orThrow();
        }
        await(() -> robot.lookup("#" + HallIds.ALARM).query().isVisible());
        robot.push(KeyCode.F5);
        await(() -> village.show(meeting).running().isPresent());
    }

    @Test
    void afterAPowerCutTheSameSpeakerSpeaksAndTheLostTimeIsTold(FxRobot robot) {
        speaking(robot);
        robot.interact(console::close);
        village.pass(95);
        village = village.again();
        robot.interact(this::show);
        await(() -> robot.lookup("#" + HallIds.LOST).query().isVisible());
        assertTrue(label(robot, HallIds.LOST).contains("1:35"));
        await(() -> label(robot, FloorIds.CLOCK).equals("1:25"));
    }

    @Test
    void theMeetingEndsAfterWhatIsOpenWasNamed(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.A);
        robot.push(KeyCode.F10);
        await(() -> village.show(meeting).meeting().isRunning());
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.F10);
        await(() -> focused(HallIds.END_ANYWAY));
        robot.type(KeyCode.SPACE);
        await(() -> village.show(meeting).meeting().state() == MeetingState.ENDED);
    }

    private void speaking(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.A);
        robot.push(KeyCode.F10);
        robot.push(KeyCode.F5);
        await(() -> village.show(meeting).running().isPresent());
        robot.push(KeyCode.F4);
        robot.write("3").type(KeyCode.ENTER);
        await(() -> village.show(meeting).speeches().size() == 1);
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.F8);
        await(() -> focused(FloorIds.NOTE));
    }

    private void show() {
        var text = Text.in(Lang.ZH);
        var notices = new Notices(text, Path.of("yishi.log"));
        var kit = new Kit(
                text, new FxBackground(notices::trouble), notices, new FakeFiles(), new NoWay(), Chime.silent());
        var projection =
                new Projection(theme[0], Settings.in(folder), id -> new Hall(village.work(), id), village.work()::now);
        console = new ConsoleView(kit, village.desks(), projection, meeting, new ConsoleView.Ways(() -> {}, () -> {}));
        var scene = new Scene(notices.over(console.root()), 1366, 720);
        theme[0].dress(scene);
        stage.setScene(scene);
    }

    private Status status(int number) {
        try (var hall = new Hall(village.work(), meeting)) {
            hall.refresh();
            return hall.live().now().orElseThrow().roll().get(number - 1).status();
        }
    }

    private boolean focused(String id) {
        Node owner = stage.getScene().getFocusOwner();
        return owner != null
                && (id.equals(owner.getId()) || owner.getStyleClass().contains(id));
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Labeled.class).getText();
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
