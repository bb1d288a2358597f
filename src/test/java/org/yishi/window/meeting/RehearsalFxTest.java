package org.yishi.window.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.desk.meeting.Hall;
import org.yishi.desk.meeting.Rehearsal;
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.model.meeting.MeetingState;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.hall.HallIds;
import org.yishi.window.hall.TestVillage;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.projector.Projection;

/** A rehearsal on a real file. */
@ExtendWith(ApplicationExtension.class)
final class RehearsalFxTest {
    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void whatIsRehearsedIsNotInTheRecord(FxRobot robot) {
        try (var village = new TestVillage(folder, 9, Lang.ZH)) {
            var meeting = village.planned();
            var rehearsal = Rehearsal.of(village.work()).orThrow();
            var real = new Projection(
                    new Theme(Fonts.family(), Look.LIGHT, 100),
                    Settings.in(folder),
                    id -> new Hall(village.work(), id),
                    village.work()::now);
            var hands = new Hands(robot, stage);
            var view = new AtomicReference<RehearsalView>();
            hands.look(Lang.ZH, new FakeFiles(), kit -> {
                view.set(new RehearsalView(kit, rehearsal, real, meeting, () -> {}));
                return view.get();
            });
            assertTrue(hands.shows(MeetingIds.REHEARSE_END));
            hands.press(HallIds.END);
            assertTrue(hands.words(HallIds.END).contains("结束会议"));
            var copy = rehearsal.work().file().path();
            hands.meanwhile(() -> view.get().close());
            assertEquals(MeetingState.PLANNED, village.show(meeting).meeting().state());
            assertTrue(!copy.toFile().exists() && !copy.getParent().toFile().exists());
        }
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T later() {
        return null;
    }
}
