package org.yishi.window.compact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
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
import org.yishi.desk.compact.Adopting;
import org.yishi.desk.compact.CompactPage;
import org.yishi.desk.compact.Compacts;
import org.yishi.model.compact.Article;
import org.yishi.model.compact.CompactText;
import org.yishi.rule.compact.Samples;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.SampleFile;
import org.yishi.window.compact.part.CompactDesks;
import org.yishi.window.compact.part.CompactIds;
import org.yishi.window.kit.Goal;

/** The village's rules from the first line to the next text in force, on a real file. */
@ExtendWith(ApplicationExtension.class)
final class CompactFxTest {
    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();
    private SampleFile sample = later();
    private Hands hands = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void prepare(FxRobot robot) {
        sample = new SampleFile(folder, 20);
        hands = new Hands(robot, stage);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private CompactPage page() {
        return new Compacts(sample.work).page(1).orElseThrow();
    }

    private CompactText text() {
        return page().current().text();
    }

    @Test
    void aTextIsTakenOverWrittenAndAdopted(FxRobot robot) {
        hands.look(Lang.EN, new FakeFiles(), kit -> new CompactsView(kit, CompactDesks.of(sample.work, kit.text())));
        hands.keys(KeyCode.CONTROL, KeyCode.N);
        assertEquals("溪口村 village rules", hands.words(CompactIds.NEW_TITLE));
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(new Goal.Compact(1).toString(), hands.went());
        hands.look(Lang.EN, new FakeFiles(), kit -> new CompactView(kit, CompactDesks.of(sample.work, kit.text()), 1));
        hands.press(CompactIds.TAKE);
        hands.write(CompactIds.PASTED, Samples.file("rules-48.txt"));
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(48, text().articles().size());
        write(robot);
        revise();
        assertTrue(hands.shows(CompactIds.DIFFERENCES));
    }

    /** Each step is on disk at once; the last ones are taken back again. */
    private void write(FxRobot robot) {
        var outline = hands.find(CompactIds.OUTLINE, ListView.class);
        robot.interact(() -> outline.getSelectionModel().select(1));
        hands.write(CompactIds.WORDS, "为推进村民自治，制定本村规民约。");
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("为推进村民自治，制定本村规民约。", text().articles().getFirst().words());
        assertEquals(text().articles().get(1).words(), hands.words(CompactIds.WORDS));
        var area = hands.find(CompactIds.WORDS, TextArea.class);
        robot.interact(() -> area.positionCaret(5));
        hands.press(CompactIds.SPLIT);
        assertEquals(49, text().articles().size());
        hands.press(CompactIds.UNDO);
        assertEquals(48, text().articles().size());
        hands.press(CompactIds.INSERT);
        assertEquals(49, text().articles().size());
        hands.write(CompactIds.WORDS, "新的一条。");
        hands.press(CompactIds.DOWN);
        assertEquals("新的一条。", text().articles().get(4).words());
        hands.press(CompactIds.REMOVE);
        assertEquals(48, text().articles().size());
        assertEquals(
                List.of(),
                text().articles().stream()
                        .map(Article::words)
                        .filter("新的一条。"::equals)
                        .toList());
    }

    /** What held already is laid down; a revision of one article is decided on and adopted. */
    private void revise() {
        hands.keys(KeyCode.CONTROL, KeyCode.DIGIT5);
        hands.press(CompactIds.HELD);
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(page().draft().isEmpty());
        hands.press(CompactIds.REVISE);
        hands.focus(CompactIds.TABS);
        hands.keys(KeyCode.CONTROL, KeyCode.DIGIT1);
        hands.write(CompactIds.WORDS, "另一种写法。");
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(1, page().change().decided().size());
        hands.press(CompactIds.COUNT);
        hands.write(CompactIds.COUNT + "-entitled", "300");
        hands.write(CompactIds.COUNT + "-present", "200");
        hands.write(CompactIds.COUNT + "-yes", "150");
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(1, page().decisions().size());
        hands.press(CompactIds.ADOPT);
        hands.keys(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 5)),
                page().basis().orElseThrow().inForce());
        assertEquals(2, page().basis().orElseThrow().number());
        assertEquals(1, Adopting.carried(page()).size());
        assertEquals(
                Text.in(Lang.EN).of("compact.held-already"),
                page().versions().getFirst().adoption());
    }

    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
