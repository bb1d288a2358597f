package org.yishi.window.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.desk.check.Verify;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.procedure.OwnProcedures;
import org.yishi.desk.procedure.Routes;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.NoWay;
import org.yishi.window.SampleFile;
import org.yishi.window.Shots;
import org.yishi.window.procedure.own.OwnIds;
import org.yishi.window.procedure.own.ProceduresView;

/** A shipped procedure is saved, changed, read in with its mistakes told, taken, used and taken away. */
@ExtendWith(ApplicationExtension.class)
final class OwnProceduresFxTest {
    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void aProcedureIsSavedChangedReadInUsedAndTakenAway(FxRobot robot) throws IOException {
        try (var sample = new SampleFile(folder, 20).busy()) {
            var own = new OwnProcedures(sample.work);
            var files = new FakeFiles();
            var hands = new Hands(robot, stage);
            hands.look(Lang.ZH, files, kit -> new ProceduresView(kit, own, sample.changes));
            var file = folder.resolve("我们的四议.toml");
            files.answer(file);
            hands.press(OwnIds.SAVE);
            var text = Files.readString(file);
            Files.writeString(file, text.replaceFirst("code = \"[a-z-]+\"", "code = \"Our Way\""));
            files.answer(file);
            hands.press(OwnIds.OPEN);
            assertTrue(hands.shows(OwnIds.MISTAKES));
            Files.writeString(file, text.replaceFirst("code = \"[a-z-]+\"", "code = \"our-way\""));
            hands.press(OwnIds.AGAIN);
            assertFalse(hands.shows(OwnIds.MISTAKES));
            hands.press(OwnIds.TAKE);
            assertEquals("our-way", own.all().getFirst().procedure().code());
            var routes = new Routes(sample.work);
            hands.meanwhile(() -> routes.begin(
                            new Matters(sample.work).raise(RouteFxTest.voice()).orThrow(), "our-way")
                    .orThrow());
            var used = own.all().getFirst().used();
            assertEquals(1, used.size());
            hands.press(OwnIds.REMOVE);
            assertTrue(
                    own.all().stream().noneMatch(line -> line.procedure().code().equals("our-way")));
            var topic = used.getFirst().id();
            assertEquals(
                    "our-way",
                    routes.map(topic).orElseThrow().route().procedure().code());
            assertTrue(new Verify(sample.work).verify().isSound());
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "pictures", matches = "true")
    void theyAreDrawn() {
        try (var sample = new SampleFile(folder, 20).busy()) {
            var own = new OwnProcedures(sample.work);
            var wrong = Path.of("src/test/resources/org/yishi/desk/procedure/courtyard-wrong.toml");
            for (var lang : Lang.values()) {
                for (boolean isOpen : new boolean[] {false, true}) {
                    Shots.take("procedures-" + (isOpen ? "wrong-" : "") + lang.code(), 1366, 768, () -> {
                        var files = new FakeFiles();
                        files.answer(wrong);
                        var view = new ProceduresView(Shots.kit(lang, files, new NoWay()), own, sample.changes);
                        if (isOpen && view.root().lookup("#" + OwnIds.OPEN) instanceof javafx.scene.control.Button b) {
                            b.fire();
                        }
                        return view.root();
                    });
                }
            }
        }
    }

    /** Set before each test. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T later() {
        return null;
    }
}
