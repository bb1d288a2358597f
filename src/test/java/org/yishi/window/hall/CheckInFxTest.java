package org.yishi.window.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
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
import org.yishi.desk.body.Bodies;
import org.yishi.desk.body.BodyDraft;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.meeting.MeetingPlan;
import org.yishi.desk.meeting.Register;
import org.yishi.desk.settings.Look;
import org.yishi.model.body.ProxyRule;
import org.yishi.model.id.MeetingId;
import org.yishi.model.people.Resident;
import org.yishi.model.presence.RollLine;
import org.yishi.model.presence.Status;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.FakeFiles;
import org.yishi.window.NoWay;
import org.yishi.window.SampleFile;
import org.yishi.window.hall.roll.CheckInPane;
import org.yishi.window.hall.roll.RollIds;
import org.yishi.window.hall.seat.HallDesks;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.InTurn;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.Notices;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.kit.sound.Chime;
import org.yishi.window.kit.work.FxBackground;

/** The door of a meeting where each household has one voice, by the keyboard, on a real file. */
@ExtendWith(ApplicationExtension.class)
final class CheckInFxTest {
    private static final String BODY = "villagers-assembly-households";

    @TempDir
    private static Path folder = Path.of("");

    private final SampleFile sample = new SampleFile(fresh(), 15);
    private final MeetingId meeting = planned();
    private final Hall hall = new Hall(sample.work, meeting);

    @Start
    void start(Stage stage) {
        var text = Text.in(Lang.ZH);
        var notices = new Notices(text, Path.of("yishi.log"));
        var kit = new Kit(
                text, new FxBackground(notices::trouble), notices, new FakeFiles(), new NoWay(), Chime.silent());
        hall.refresh();
        var seat = new Seat(kit, HallDesks.of(sample.work, Text.in(Lang.ZH)), new InTurn(kit), hall.live(), hall::show);
        var pane = new CheckInPane(seat);
        hall.live().follow(kit.background().screen(), pane::show);
        stage.setScene(new Scene(kit.notices().over(pane.root()), 376, 680));
        new Theme(Fonts.family(), Look.LIGHT, 100).dress(stage.getScene());
        stage.show();
        pane.focus();
    }

    @AfterEach
    void close() {
        hall.close();
        sample.close();
    }

    @Test
    void anotherOfTheHouseholdIsPickedByAKey(FxRobot robot) {
        robot.write("1");
        robot.push(KeyCode.ALT, KeyCode.H);
        await(() -> robot.lookup("#" + RollIds.SPEAKER).query().isFocused());
        robot.write("2").type(KeyCode.ENTER);
        await(() -> line(1).status() == Status.PRESENT);
        assertEquals(home().get(1).name(), line(1).attendee().name());
        assertTrue(line(1).reason().contains(home().getFirst().name()));
        await(() -> told(robot).contains("今天代表H1001户"));
        assertTrue(robot.lookup("#" + RollIds.FIELD).query().isFocused());
    }

    @Test
    void whoIsNotOnTheListIsFoundByTheHousehold(FxRobot robot) {
        var wife = home().get(1);
        robot.interact(
                () -> robot.lookup("#" + RollIds.FIELD).queryAs(TextField.class).setText(wife.name()));
        robot.type(KeyCode.ENTER);
        await(() -> robot.lookup("#" + RollIds.SPEAKER).query().isFocused());
        robot.type(KeyCode.ENTER);
        await(() -> line(1).status() == Status.PRESENT);
        assertEquals(wife.name(), line(1).attendee().name());
    }

    @Test
    void aProxyWaitsForItsPaperAndEndsWhenThePrincipalWalksIn(FxRobot robot) {
        robot.write("1").type(KeyCode.ENTER);
        await(() -> line(1).status() == Status.PRESENT);
        robot.write("5");
        robot.push(KeyCode.ALT, KeyCode.P);
        await(() -> robot.lookup("#" + RollIds.PAPER).query().isVisible());
        robot.write("1").type(KeyCode.ENTER);
        await(() -> told(robot).contains("还没有收到"));
        assertEquals(Status.ABSENT, line(5).status());
        robot.push(KeyCode.ALT, KeyCode.W);
        robot.type(KeyCode.ENTER);
        await(() -> line(5).status() == Status.REPRESENTED);
        assertEquals(
                "书面委托书",
                sample.planning.show(meeting).orElseThrow().proxies().getFirst().authority());
        await(() -> told(robot).contains("已委托"));
        robot.write("5").type(KeyCode.ENTER);
        await(() -> line(5).status() == Status.PRESENT);
        await(() -> told(robot).contains("委托到此为止"));
    }

    @Test
    void escapeThinksBetterOfAProxy(FxRobot robot) {
        robot.write("5");
        robot.push(KeyCode.ALT, KeyCode.P);
        robot.type(KeyCode.ESCAPE);
        robot.write("1").type(KeyCode.ENTER);
        await(() -> line(1).status() == Status.PRESENT);
        assertEquals(List.of(), sample.planning.show(meeting).orElseThrow().proxies());
        assertFalse(told(robot).isEmpty());
    }

    private static Path fresh() {
        try {
            return Files.createTempDirectory(folder, "door");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MeetingId planned() {
        var bodies = new Bodies(sample.work);
        var body = bodies.find(BODY, SampleFile.TODAY).orElseThrow();
        BodyDraft.of(body)
                .proxy(new ProxyRule(1, false, "本村章程"))
                .checked()
                .then(bodies::put)
                .orThrow();
        return sample.planning
                .plan(new MeetingPlan(BODY, "", "", OffsetDateTime.parse("2026-03-05T19:00:00+08:00"), "", ""))
                .orThrow();
    }

    private List<Resident> home() {
        return sample.work.read(tx -> tx.people().residents()).stream().limit(3).toList();
    }

    private RollLine line(int number) {
        return Register.of(sample.planning.show(meeting).orElseThrow()).roll().get(number - 1);
    }

    private static String told(FxRobot robot) {
        return robot.lookup("#" + RollIds.TOLD).queryAs(Labeled.class).getText();
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
