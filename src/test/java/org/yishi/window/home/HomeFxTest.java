package org.yishi.window.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.model.id.MeetingId;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.SampleFile;

/** The home on a real file, by its ids. */
@ExtendWith(ApplicationExtension.class)
final class HomeFxTest {
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
        hands.look(
                Lang.ZH,
                files,
                kit -> new HomeView(
                        kit,
                        new HomeDesks(sample.planning, sample.followUp, sample.residents),
                        sample.changes,
                        opened::add));
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private final List<MeetingId> opened = new ArrayList<>();

    @Test
    void theNextMeetingIsOpened() {
        hands.press(HomeIds.OPEN_MEETING);
        assertEquals(sample.planning.meetings().getFirst().id(), opened.getFirst());
    }

    @Test
    void theWaysLeadToResidentsAndTasks() {
        hands.press(HomeIds.TO_RESIDENTS);
        assertEquals("RESIDENTS", hands.went());
        hands.press(HomeIds.TO_FOLLOWUP);
        assertEquals("FOLLOWUP", hands.went());
        assertFalse(hands.shows(HomeIds.IMPORT));
    }

    @Test
    void whatChangesElsewhereIsSeenHere() {
        assertTrue(hands.shows(HomeIds.OPEN_MEETING));
        var meeting = sample.planning.meetings().getFirst().id();
        hands.meanwhile(() -> sample.planning.cancel(meeting, "改期").orThrow());
        assertTrue(hands.shows(HomeIds.PLAN_MEETING));
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
