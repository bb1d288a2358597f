package org.yishi.window.hall.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
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
import org.yishi.model.id.PollId;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.Contest;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.hall.vote.paper.PaperIds;

/** Papers read out one by one, by the keys of the console on a real file. */
@ExtendWith(ApplicationExtension.class)
final class UnfoldingFxTest {
    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void oneKeyAPaperAndTheLastIsTakenBack(FxRobot robot) {
        try (var booth = new Booth(folder, 35, Lang.ZH)) {
            var poll = booth.paper("同意吗？", Contest.YES_NO, 8);
            var hands = look(robot, booth);
            hands.press(VoteIds.UNSEAL);
            press(
                    hands,
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT1,
                    KeyCode.NUMPAD2,
                    KeyCode.DIGIT3,
                    KeyCode.DIGIT4,
                    KeyCode.DIGIT8);
            assertEquals(new Count(Measure.HEADS, 2, 1, 1, 2), heads(booth, poll));
            press(hands, KeyCode.BACK_SPACE);
            assertEquals("已唱 5 / 收回 8", hands.words(PaperIds.PROGRESS));
            hands.keys(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(new Count(Measure.HEADS, 2, 1, 1, 0), heads(booth, poll));
            press(hands, KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT1, KeyCode.DIGIT1);
            assertEquals(new Count(Measure.HEADS, 6, 1, 1, 0), heads(booth, poll));
            assertTrue(hands.words(PaperIds.PROGRESS).contains("全部唱完"));
            hands.press(VoteIds.CLOSE);
            assertTrue(hands.shows(VoteIds.VERDICT));
        }
    }

    @Test
    void candidatesAreMarkedByTheirKeysAndTooManyMakeAPaperVoid(FxRobot robot) {
        try (var booth = new Booth(folder, 35, Lang.ZH)) {
            var contest = new Contest.Among(CountingMethod.LIMITED, List.of("张伟", "李芳", "王强"), 2, false);
            var poll = booth.paper("选两名", contest, 4);
            var hands = look(robot, booth);
            hands.press(VoteIds.UNSEAL);
            press(hands, KeyCode.DIGIT1, KeyCode.DIGIT3, KeyCode.ENTER);
            press(hands, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.ENTER);
            press(hands, KeyCode.DIGIT2, KeyCode.BACK_SPACE, KeyCode.DIGIT3, KeyCode.ENTER);
            press(hands, KeyCode.ENTER);
            assertEquals(
                    "[Pile[marks=0,2, flaw=Optional.empty, papers=1], Pile[marks=2, flaw=Optional.empty, papers=1],"
                            + " Pile[marks=, flaw=Optional[BLANK], papers=1], Pile[marks=, flaw=Optional[TOO_MANY],"
                            + " papers=1]]",
                    booth.poll(poll).piles().toString());
        }
    }

    @Test
    void ranksFollowTheOrderOfTheKeysAndScoresGoOnByThemselves(FxRobot robot) {
        try (var booth = new Booth(folder, 35, Lang.EN)) {
            var contest = new Contest.Among(CountingMethod.SCORE, List.of("Road", "Well", "Lamp"), 1, false);
            var poll = booth.paper("What first?", contest, 2);
            var hands = look(robot, booth);
            hands.press(VoteIds.UNSEAL);
            press(hands, KeyCode.DIGIT7, KeyCode.SPACE, KeyCode.X, KeyCode.ENTER);
            assertEquals("0:7,2:10", booth.poll(poll).piles().getFirst().marks());
            hands.meanwhile(() -> booth.village()
                    .desks()
                    .polls()
                    .declareVoid(poll, "ranks instead")
                    .orThrow());
            var irv = new Contest.Among(CountingMethod.IRV, contest.candidates(), 1, false);
            hands.meanwhile(() -> booth.paper("What first?", irv, 1));
            hands.press(VoteIds.UNSEAL);
            press(hands, KeyCode.DIGIT3, KeyCode.DIGIT1, KeyCode.ENTER);
            assertEquals(
                    "2,0",
                    booth.village()
                            .show(booth.meeting())
                            .openPoll()
                            .orElseThrow()
                            .piles()
                            .getFirst()
                            .marks());
        }
    }

    private Hands look(FxRobot robot, Booth booth) {
        var hands = new Hands(robot, stage);
        hands.look(booth.village().text().lang(), new FakeFiles(), booth::console);
        return hands;
    }

    private static void press(Hands hands, KeyCode... keys) {
        for (var key : keys) {
            hands.keys(key);
        }
    }

    private static Count heads(Booth booth, PollId poll) {
        return booth.poll(poll).tally().heads();
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T later() {
        return null;
    }
}
