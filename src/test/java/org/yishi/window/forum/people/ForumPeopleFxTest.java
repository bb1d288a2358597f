package org.yishi.window.forum.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
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
import org.yishi.desk.lot.KeptLots;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.meeting.MeetingPlan;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.desk.team.Teams;
import org.yishi.model.id.MeetingId;
import org.yishi.model.lot.Lot;
import org.yishi.model.lot.LotAnswer;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.SampleFile;
import org.yishi.window.forum.OnWall;
import org.yishi.window.forum.groups.GroupIds;
import org.yishi.window.forum.groups.GroupsView;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.projector.Projection;

/** A draw, its answers and its groups, by keys alone. */
@ExtendWith(ApplicationExtension.class)
final class ForumPeopleFxTest {
    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();
    private SampleFile sample = later();
    private Hands hands = later();
    private Settings settings = later();
    private MeetingId meeting = new MeetingId(0);

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void prepare(FxRobot robot) {
        sample = new SampleFile(folder, 60);
        settings = Settings.in(folder);
        hands = new Hands(robot, stage);
        meeting = sample.planning
                .plan(new MeetingPlan(
                        "deliberation", "恳谈", "礼堂", OffsetDateTime.parse("2026-03-12T19:00:00+08:00"), "", ""))
                .orThrow();
    }

    @AfterEach
    void close() {
        settings.close();
        sample.close();
    }

    private OnWall wall(Kit kit) {
        var theme = new Theme(Fonts.family(), Look.LIGHT, 100);
        return new OnWall(
                kit, new Projection(theme, settings, id -> new Hall(sample.work, id), sample.work::now), meeting);
    }

    private Lot lot() {
        return new KeptLots(sample.work, Text.in(Lang.EN))
                .standing(meeting)
                .orElseThrow()
                .lot();
    }

    @Test
    void tenAreDrawnOneDeclinesAnotherMovesUpAndTheySitInTwoGroups() {
        hands.look(
                Lang.EN, new FakeFiles(), kit -> new PeopleView(kit, sample.work, sample.planning, meeting, wall(kit)));
        hands.keys(KeyCode.DIGIT1);
        hands.keys(KeyCode.DIGIT0);
        hands.write(PeopleIds.SEED, "71523");
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(71523, lot().seed());
        assertEquals(8, lot().seats());
        // the first declines with a reason; a substitute of the stratum stands for them
        hands.keys(KeyCode.DIGIT2);
        hands.keys(KeyCode.A);
        hands.keys(KeyCode.ENTER);
        assertEquals(1, lot().answered(LotAnswer.DECLINES));
        assertTrue(lot().people().stream().anyMatch(p -> p.standsFor().isPresent()));
        hands.keys(KeyCode.DOWN);
        hands.keys(KeyCode.DIGIT1);
        assertEquals(1, lot().answered(LotAnswer.COMES));
        hands.press(PeopleIds.ALL_COME);
        assertEquals(8, lot().answered(LotAnswer.COMES));
        groups();
    }

    private void groups() {
        var teams = new Teams(sample.work);
        hands.look(Lang.EN, new FakeFiles(), kit -> new GroupsView(kit, sample.work, meeting, wall(kit)));
        hands.keys(KeyCode.DIGIT2);
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(2, teams.show(meeting).teams().size());
        // into the members, the first goes to group 2 by its number, then leaves
        hands.keys(KeyCode.ENTER);
        hands.keys(KeyCode.DIGIT2);
        hands.keys(KeyCode.ENTER);
        assertEquals(3, teams.show(meeting).teams().getFirst().seats().size());
        hands.keys(KeyCode.DELETE);
        assertEquals(1, teams.show(meeting).unseated().size());
        hands.press(GroupIds.PLACE);
        assertEquals(0, teams.show(meeting).unseated().size());
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
