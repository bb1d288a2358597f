package org.yishi.window.hall.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.model.body.Measure;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Totals;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.hall.HallIds;
import org.yishi.window.hall.vote.total.TotalIds;

/** Totals typed by two people who do not see each other's figures. */
@ExtendWith(ApplicationExtension.class)
final class TotalsFxTest {
    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void whatTwoPeopleTypeAlikeIsTheCount(FxRobot robot) {
        try (var booth = new Booth(folder, 9, Lang.ZH)) {
            var poll = booth.paper("修路？", Contest.YES_NO, 9);
            var hands = unsealed(robot, booth);
            hands.press(TotalIds.TOTALS);
            type(hands, "李芳", 5, 2, 1, 8, 1, 0);
            assertEquals(1, booth.poll(poll).typed().size());
            assertTrue(hands.words(TotalIds.STEP).contains("李芳已录入"));
            assertEquals("", hands.words(TotalIds.vote(0)));
            assertEquals("", hands.words(TotalIds.TELLER));
            type(hands, "李芳", 5, 2, 1, 8, 1, 0);
            assertTrue(hands.words(TotalIds.WRONG).contains("另一个人"));
            type(hands, "陈国强", 5, 2, 1, 8, 1, 0);
            assertTrue(hands.words(TotalIds.STEP).startsWith("两人分别计票，一致（李芳、陈国强）"));
            hands.press(VoteIds.CLOSE);
            assertEquals(
                    new Count(Measure.HEADS, 5, 2, 1, 1),
                    booth.poll(poll).tally().heads());
        }
    }

    @Test
    void whereTheyDifferTheDifferencesAreListedAndEitherTypesAgain(FxRobot robot) {
        try (var booth = new Booth(folder, 9, Lang.ZH)) {
            var contest = new Contest.Among(CountingMethod.LIMITED, List.of("张伟", "李秀英", "王强"), 2, false);
            var poll = booth.paper("选两名", contest, 9);
            var hands = unsealed(robot, booth);
            hands.press(TotalIds.TOTALS);
            type(hands, "李芳", 6, 5, 3, 8, 1, 0);
            type(hands, "陈国强", 6, 4, 3, 8, 1, 0);
            assertEquals(
                    List.of("李芳", "陈国强", "李秀英", "5", "4"),
                    robot.lookup("#" + TotalIds.DIFFERENCES + " .label").queryAllAs(Label.class).stream()
                            .map(Label::getText)
                            .toList());
            hands.press(VoteIds.CLOSE);
            assertTrue(booth.poll(poll).isOpen());
            hands.press(TotalIds.again(1));
            assertTrue(hands.isDisabled(TotalIds.TELLER));
            type(hands, "", 6, 9, 3, 8, 1, 0);
            assertTrue(hands.words(TotalIds.WRONG).contains("李秀英得9票"));
            type(hands, "", 6, 5, 3, 8, 1, 0);
            assertEquals(
                    Optional.of(new Totals(List.of(6L, 5L, 3L), 8, 1, 0)),
                    booth.poll(poll).totals());
            hands.press(VoteIds.CLOSE);
            assertEquals(
                    List.of(0, 1), booth.poll(poll).choosing().orElseThrow().elected());
        }
    }

    @Test
    void oncePapersAreEnteredThereIsNoOtherWayAndUndoneTotalsLeaveBothWaysOpen(FxRobot robot) {
        try (var booth = new Booth(folder, 9, Lang.ZH)) {
            var poll = booth.paper("修路？", Contest.YES_NO, 2);
            var hands = unsealed(robot, booth);
            hands.press(TotalIds.TOTALS);
            type(hands, "李芳", 2, 0, 0, 2, 0, 0);
            assertTrue(hands.isDisabled(TotalIds.PAPERS));
            hands.press(VoteIds.UNDO);
            assertEquals(List.of(), booth.poll(poll).typed());
            hands.press(TotalIds.PAPERS);
            hands.keys(KeyCode.DIGIT1);
            assertEquals(1, booth.poll(poll).tally().heads().yes());
            assertFalse(hands.find(TotalIds.TOTALS, javafx.scene.Node.class)
                    .getParent()
                    .isVisible());
        }
    }

    @Test
    void ranksSayInOneSentenceWhyTotalsAreNotEnough(FxRobot robot) {
        try (var booth = new Booth(folder, 9, Lang.ZH)) {
            booth.paper("选一名", new Contest.Among(CountingMethod.IRV, List.of("甲", "乙"), 1, false), 2);
            var hands = unsealed(robot, booth);
            assertTrue(hands.isDisabled(TotalIds.TOTALS));
            assertTrue(hands.words(TotalIds.WHY_NOT).contains("排序要看每张票的先后"));
        }
    }

    private static void type(Hands hands, String teller, long... figures) {
        if (!teller.isEmpty()) {
            hands.write(TotalIds.TELLER, teller);
        }
        int answers = figures.length - 3;
        for (int i = 0; i < answers; i++) {
            hands.write(TotalIds.vote(i), Long.toString(figures[i]));
        }
        hands.write(TotalIds.VALID, Long.toString(figures[answers]));
        hands.write(TotalIds.INVALID, Long.toString(figures[answers + 1]));
        hands.write(TotalIds.BLANK, Long.toString(figures[answers + 2]));
        hands.keys(KeyCode.ENTER);
    }

    private Hands unsealed(FxRobot robot, Booth booth) {
        var hands = new Hands(robot, stage);
        hands.look(booth.village().text().lang(), new FakeFiles(), booth::console);
        hands.press(HallIds.TAB_VOTE);
        hands.press(VoteIds.UNSEAL);
        return hands;
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T later() {
        return null;
    }
}
