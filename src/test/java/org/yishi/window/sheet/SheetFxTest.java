package org.yishi.window.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.model.task.TaskState;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.SampleFile;
import org.yishi.window.kit.KitIds;

/** Sheets out and back by the keys alone, on a real file. */
@ExtendWith(ApplicationExtension.class)
final class SheetFxTest {
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
    void open(FxRobot robot) {
        sample = new SampleFile(folder, 20).busy();
        hands = new Hands(robot, stage);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void whatIsTickedIsTakenAndNothingElse() {
        var file = Filled.sheet(sample, folder);
        files.answer(file);
        hands.look(Lang.ZH, files, kit -> new SheetView(kit, Filled.round(sample, Lang.ZH), List.of()));
        hands.press(SheetIds.CHOOSE);
        // Two refused (a day that is none, a closed task), one new, four changes of which one is in conflict.
        assertEquals(7, hands.rows(SheetIds.TABLE));
        assertEquals(4, ticked());
        assertTrue(line(0).said().contains("2026年2月30日"), line(0).said());
        assertEquals(file.getFileName() + "·O3", line(0).where());
        hands.press(SheetIds.filter(LineFilter.DOUBTS));
        assertEquals(1, hands.rows(SheetIds.TABLE));
        assertTrue(line(0).now().contains("2026-05-01"), line(0).now());
        assertEquals("王建国", line(0).where().substring(line(0).where().length() - 3));
        hands.focus(SheetIds.TABLE);
        hands.keys(KeyCode.SPACE);
        assertEquals("采用勾选的5处", hands.words(SheetIds.TAKE));
        hands.keys(KeyCode.SPACE);
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("已采用3处改动（2项任务），新增1项任务", hands.words(SheetIds.TAKEN));
        var tasks = sample.followUp.tasks();
        assertEquals(TaskState.IN_PROGRESS, tasks.getFirst().state());
        assertEquals("陈立", tasks.get(2).owner());
        assertEquals(LocalDate.of(2026, 5, 1), tasks.get(7).due().orElseThrow());
        assertEquals("给桥头装护栏", tasks.getLast().title());
        assertEquals(LocalDate.of(2026, 6, 1), tasks.getLast().due().orElseThrow());
        hands.press(SheetIds.LEAVE);
        assertEquals("FOLLOWUP", hands.went());
        var again = Filled.round(sample, Lang.ZH).read(List.of(file));
        assertEquals(1, again.changes().size());
        assertEquals(List.of(), again.added());
    }

    @Test
    void sheetsGoOutForEachOwnerIntoAFolder() {
        files.answer(folder);
        look();
        fire(SheetIds.SEND_OWNERS);
        assertTrue(hands.shows(SheetIds.SENT));
        hands.press(SheetIds.SENT_CLOSE);
        assertEquals(List.of("落实台账 2026-03-05 王建国.xlsx", "落实台账 2026-03-05 陈秀英.xlsx"), written());
        files.answer(folder.resolve("全村.xlsx"));
        fire(SheetIds.SEND_ALL);
        assertTrue(hands.words(KitIds.NOTICE_TEXT).contains("全村.xlsx"));
    }

    @Test
    void theMenuLeadsToTheReadingOfSheets() {
        look();
        fire(SheetIds.READ);
        assertEquals("FOLLOWUP SheetView", hands.went());
    }

    private void look() {
        hands.look(
                Lang.ZH,
                files,
                kit -> () -> new StackPane(new SheetMenu(kit, Filled.round(sample, Lang.ZH), List::of).root()));
    }

    private void fire(String item) {
        hands.meanwhile(() -> hands.find(SheetIds.MENU, MenuButton.class).getItems().stream()
                .filter(i -> item.equals(i.getId()))
                .forEach(i -> i.fire()));
    }

    private List<String> written() {
        try (var all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xlsx"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long ticked() {
        return lines().stream().filter(line -> line.ticked().get()).count();
    }

    private SheetLine line(int at) {
        return lines().get(at);
    }

    private List<SheetLine> lines() {
        return hands.find(SheetIds.TABLE, TableView.class).getItems().stream()
                .filter(SheetLine.class::isInstance)
                .map(SheetLine.class::cast)
                .toList();
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
