package org.yishi.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
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
import org.yishi.desk.settings.Look;
import org.yishi.desk.settings.Settings;
import org.yishi.text.Lang;
import org.yishi.window.kit.KitIds;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.look.Fonts;
import org.yishi.window.kit.look.Theme;
import org.yishi.window.welcome.WelcomeIds;

/** The main window, driven by keys as a person would. */
@ExtendWith(ApplicationExtension.class)
final class MainFxTest {
    @TempDir
    private static Path folder = Path.of("");

    private final FakeDoors doors = new FakeDoors();
    private final FakeFiles files = new FakeFiles();
    private final Settings settings = Settings.in(folder);
    private MainView main;

    @Start
    void start(Stage stage) {
        main = new MainView(settings, doors, Shots.machinery(files));
        var scene = new Scene(main.root(), 1000, 700);
        new Theme(Fonts.family(), Look.LIGHT, 100).dress(scene);
        stage.setScene(scene);
        stage.show();
        main.shown();
    }

    /** What is written half a second later would meet a folder that is being cleared away. */
    @AfterEach
    void keep() {
        settings.close();
    }

    @Test
    void aVillageIsMadeByTheKeyboardAlone(FxRobot robot) {
        files.answer(Path.of("xikou.yishi"));
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        robot.write("Xikou");
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("create Xikou VILLAGE xikou.yishi"), doors.asked());
        assertTrue(main.title().get().startsWith("Xikou — xikou.yishi"));
        assertTrue(shows(robot, "room-HOME"));
    }

    @Test
    void aVillageWithoutANameCannotBeMade(FxRobot robot) {
        robot.type(KeyCode.TAB, KeyCode.SPACE);
        assertTrue(robot.lookup("#" + WelcomeIds.CREATE).query().isDisabled());
        robot.type(KeyCode.ESCAPE);
        assertTrue(shows(robot, WelcomeIds.SAMPLE));
    }

    @Test
    void aFileGivenAtTheStartIsOpenedAndARefusalLeavesTheWelcome(FxRobot robot) {
        robot.interact(() -> main.open(Path.of("shitang.yishi")));
        assertEquals(List.of("open shitang.yishi"), doors.asked());
        assertTrue(shows(robot, WelcomeIds.SAMPLE));
    }

    @Test
    void eachPlaceHasItsKey(FxRobot robot) {
        press(robot, WelcomeIds.SAMPLE);
        var keys = List.of(
                KeyCode.DIGIT1,
                KeyCode.DIGIT2,
                KeyCode.DIGIT3,
                KeyCode.DIGIT4,
                KeyCode.DIGIT5,
                KeyCode.DIGIT6,
                KeyCode.DIGIT7,
                KeyCode.DIGIT8);
        for (var place : Place.values()) {
            robot.push(KeyCode.CONTROL, keys.get(place.ordinal()));
            assertTrue(shows(robot, "room-" + place), place.name());
        }
    }

    @Test
    void onePageBackIsOneKey(FxRobot robot) {
        press(robot, WelcomeIds.SAMPLE);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        press(robot, "room-matter");
        assertTrue(shows(robot, "room-Matter"));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertTrue(shows(robot, "room-FOLLOWUP"));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertTrue(shows(robot, "room-HOME"));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertTrue(shows(robot, "room-HOME"));
    }

    @Test
    void theNewestDeedIsUndoneByItsKeyOnce(FxRobot robot) {
        press(robot, WelcomeIds.SAMPLE);
        press(robot, "room-undo");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("sample", "undone in HOME"), doors.asked());
    }

    @Test
    void escapeTakesANoticeAway(FxRobot robot) {
        press(robot, WelcomeIds.SAMPLE);
        press(robot, "room-undo");
        assertTrue(shows(robot, KitIds.NOTICE_UNDO));
        robot.type(KeyCode.ESCAPE);
        assertEquals(0, robot.lookup("#" + KitIds.NOTICE_UNDO).queryAll().size());
    }

    @Test
    void theHelpComesAndGoes(FxRobot robot) {
        robot.type(KeyCode.F1);
        assertTrue(shows(robot, MainIds.HELP_PANEL));
        robot.type(KeyCode.ESCAPE);
        assertEquals(0, robot.lookup("#" + MainIds.HELP_PANEL).queryAll().size());
    }

    @Test
    void aRefusalIsToldAndTheWelcomeStays(FxRobot robot) {
        files.answer(Path.of("/tmp/not-ours.yishi"));
        press(robot, WelcomeIds.OPEN);
        assertTrue(shows(robot, KitIds.NOTICE_TEXT));
        assertTrue(shows(robot, WelcomeIds.NEW));
    }

    @Test
    void aNewLanguageIsSpokenAtOnceInTheSamePlace(FxRobot robot) {
        press(robot, WelcomeIds.SAMPLE);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        settings.change(choices -> choices.withLang(Lang.EN));
        press(robot, "room-anew");
        assertTrue(main.title().get().endsWith("— Yishi"));
        assertTrue(shows(robot, "room-FOLLOWUP"));
        settings.change(choices -> choices.withLang(Lang.ZH));
    }

    @Test
    void closingTheVillageClosesItsFileAndShowsTheWelcome(FxRobot robot) {
        press(robot, WelcomeIds.SAMPLE);
        press(robot, MainIds.CLOSE_VILLAGE);
        assertEquals(List.of("sample", "close 石塘村"), doors.asked());
        assertTrue(shows(robot, WelcomeIds.OPEN));
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#" + id).queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean shows(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#" + id).queryAll().size() == 1;
    }
}
