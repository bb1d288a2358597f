package org.yishi.window.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import javafx.scene.Node;
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
import org.yishi.desk.Work;
import org.yishi.desk.home.Home;
import org.yishi.desk.home.WallDuty;
import org.yishi.desk.meeting.Agendas;
import org.yishi.desk.meeting.Chair;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.village.Villages;
import org.yishi.sample.DecadeFile;
import org.yishi.sample.Scale;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.kit.Goal;

/** The home on a busy village, by keys. */
@ExtendWith(ApplicationExtension.class)
final class HomeFxTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)), ZoneOffset.ofHours(8));

    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();
    private Villages.Open open = later();
    private Planning planning = later();
    private Home home = later();
    private Hands hands = later();
    private boolean reminded;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void look(FxRobot robot) {
        var file = DecadeFile.write(folder.resolve("busy.yishi"), Scale.small(), 1, TODAY);
        open = new Villages(CLOCK, () -> "李敏").open(file).orThrow();
        Work work = open.work();
        planning = new Planning(work, Text.in(Lang.ZH));
        home = new Home(work, planning, new Agendas(work));
        hands = new Hands(robot, stage);
        hands.look(
                Lang.ZH,
                new FakeFiles(),
                kit -> new HomeView(
                        kit,
                        home,
                        new org.yishi.desk.year.Years(work, kit.text()),
                        work.changes(),
                        () -> reminded = true));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void enterOpensTheNextMeetingAndWhatItLacksIsTold() {
        var next = home.today().meeting().orElseThrow();
        assertFalse(next.lacks().isEmpty());
        hands.keys(KeyCode.ENTER);
        assertEquals(new Goal.Meeting(next.meeting().id()).toString(), hands.went());
    }

    @Test
    void aMeetingThatIsGoingOnLeadsStraightIntoTheHall() {
        var next = home.today().meeting().orElseThrow().meeting().id();
        hands.meanwhile(() -> new Chair(open.work()).open(next).orThrow());
        hands.press(HomeIds.OPEN_MEETING);
        assertEquals(new Goal.Hall(next).toString(), hands.went());
        assertTrue(home.today().meeting().orElseThrow().lacks().isEmpty());
    }

    @Test
    void eachLineLeadsToItsPageByEnter() {
        var today = home.today();
        enter(
                HomeIds.line(HomeIds.LATE, 0),
                new Goal.Task(today.late().first().getFirst().id()));
        enter(
                HomeIds.line(HomeIds.SOON, 0),
                new Goal.Task(today.soon().first().getFirst().id()));
        var duty = today.wall().first().getFirst();
        hands.focus(HomeIds.line(HomeIds.WALL, 0));
        hands.keys(KeyCode.ENTER);
        assertEquals(duty.notice().map(id -> new Goal.Notice(id).toString()).orElse("DISCLOSURES"), hands.went());
        hands.press(HomeIds.TO_REMINDERS);
        assertTrue(reminded);
    }

    @Test
    void theLongestLateAndTheNeverPutUpStandFirst() {
        var today = home.today();
        var late = today.late().first();
        assertTrue(late.getFirst().daysLate(TODAY) >= late.getLast().daysLate(TODAY));
        var wall = today.wall().first();
        assertTrue(wall.stream()
                .map(WallDuty::what)
                .sorted()
                .toList()
                .equals(wall.stream().map(WallDuty::what).toList()));
    }

    @Test
    void arrowsGoFromLineToLine() {
        hands.focus(HomeIds.line(HomeIds.LATE, 0));
        hands.keys(KeyCode.DOWN);
        hands.keys(KeyCode.ENTER);
        assertEquals(new Goal.Task(home.today().late().first().get(1).id()).toString(), hands.went());
    }

    @Test
    void whoStandsOnALineStandsThereAfterAChange() {
        hands.focus(HomeIds.line(HomeIds.LATE, 1));
        var next = home.today().meeting().orElseThrow().meeting().id();
        hands.meanwhile(() -> planning.noticeSent(next, TODAY).orThrow());
        assertTrue(hands.find(HomeIds.line(HomeIds.LATE, 1), Node.class).isFocused());
    }

    private void enter(String id, Goal goal) {
        hands.focus(id);
        hands.keys(KeyCode.ENTER);
        assertEquals(goal.toString(), hands.went());
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
