package org.yishi.window.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.topics.EmptySheet;
import org.yishi.desk.topics.ListRow;
import org.yishi.desk.topics.Lists;
import org.yishi.desk.topics.TopicLists;
import org.yishi.model.topic.Topic;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.NoWay;
import org.yishi.window.SampleFile;
import org.yishi.window.Shots;
import org.yishi.window.kit.Kit;

/** A list of matters brought in through the window, on a real file. */
@ExtendWith(ApplicationExtension.class)
final class TopicListFxTest {
    @TempDir
    private Path folder = Path.of("");

    private final FakeFiles files = new FakeFiles();
    private Stage stage = later();
    private SampleFile sample = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void open() {
        sample = new SampleFile(folder, 12);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private TopicListView view(Kit kit) {
        return new TopicListView(
                kit, new TopicLists(sample.work), sample.residents, new EmptySheet(sample.work, kit.text())::write);
    }

    @Test
    void aListIsSeenCorrectedAndTaken(FxRobot robot) {
        var hands = new Hands(robot, stage);
        hands.look(Lang.ZH, files, this::view);
        files.answer(folder.resolve("空表.xlsx"));
        hands.press(ListIds.TEMPLATE);
        assertTrue(Files.exists(folder.resolve("空表.xlsx")));
        files.answer(Lists.usual(folder.resolve("list.xlsx")));
        hands.press(ListIds.CHOOSE);
        assertEquals(7, hands.rows(ListIds.TABLE));
        assertTrue(hands.words(ListIds.TAKE).contains("4"));
        hands.press(ListIds.state(ListRow.State.SAME));
        assertEquals(1, hands.rows(ListIds.TABLE));
        hands.press(ListIds.ALL);
        hands.row(ListIds.TABLE, 1);
        hands.focus(ListIds.TABLE);
        hands.keys(KeyCode.SPACE);
        assertTrue(hands.words(ListIds.TAKE).contains("3"));
        hands.press(ListIds.TAKE);
        assertEquals("MATTERS", hands.went());
        assertEquals(
                List.of("村口路灯不亮", "垃圾房离学校太近，夏天味道大", "停车位划线"),
                new Matters(sample.work).all().stream().map(Topic::title).toList());
    }

    @Test
    @EnabledIfSystemProperty(named = "pictures", matches = "true")
    void thePageIsDrawn() {
        shots("start", Path.of(""));
        shots("few", Lists.usual(folder.resolve("list.xlsx")));
        var many = Lists.book(folder.resolve("many.xlsx"), "议题", sheet -> {
            Lists.row(sheet, 0, "议题", "内容", "提出人", "网格");
            IntStream.range(1, 400)
                    .forEach(i -> Lists.row(
                            sheet,
                            i,
                            "第" + i + "号事项" + (char) ('一' + i * 7),
                            "内容" + i,
                            "村民" + i,
                            i % 5 == 0 ? "老街" : "1"));
        });
        shots("many", many);
        assertTrue(Files.exists(many));
    }

    private void shots(String name, Path file) {
        for (var lang : Lang.values()) {
            Shots.take("topiclist-" + name + "-" + lang.code(), 1186, 768, () -> {
                var view = view(Shots.kit(lang, files, new NoWay()));
                if (!file.toString().isEmpty()) {
                    view.open(file);
                }
                return view.root();
            });
        }
    }

    /** Set before each test. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T later() {
        return null;
    }
}
