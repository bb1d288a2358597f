package org.yishi.window.hall.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.desk.meeting.PollDraft;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.Voice;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.hall.HallIds;
import org.yishi.window.hall.vote.call.CallIds;

/** A roll call by the keys of the console on a real file. */
@ExtendWith(ApplicationExtension.class)
final class RollCallFxTest {
    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void theSilentAreCalledASecondTime(FxRobot robot) {
        try (var booth = new Booth(folder, 3, Lang.ZH)) {
            var poll = booth.open(PollDraft.of("同意吗？", PollForm.ROLL_CALL));
            var hands = look(robot, booth);
            assertEquals("请答 · 按名册次序点名", hands.words(CallIds.ROUND));
            hands.keys(KeyCode.DIGIT4);
            assertEquals("2  李建国", hands.words(CallIds.NEXT_NAME));
            hands.keys(KeyCode.DIGIT1);
            hands.keys(KeyCode.SPACE);
            assertEquals("第2次点名，请答 · 按名册次序点名", hands.words(CallIds.ROUND));
            assertEquals("1  王建国", hands.words(CallIds.NEXT_NAME));
            hands.keys(KeyCode.DIGIT2);
            assertEquals("3  张建国", hands.words(CallIds.NEXT_NAME));
            hands.keys(KeyCode.DIGIT3);
            assertEquals("全部点到", hands.words(CallIds.NEXT_NAME));
            assertEquals(
                    List.of(Choice.YES, Choice.NO, Choice.ABSTAIN),
                    booth.poll(poll).voices().stream().map(Voice::choice).toList());
        }
    }

    @Test
    void backspaceTakesAPassAndAnAnswerBack(FxRobot robot) {
        try (var booth = new Booth(folder, 3, Lang.ZH)) {
            var poll = booth.open(PollDraft.of("同意吗？", PollForm.ROLL_CALL));
            var hands = look(robot, booth);
            hands.keys(KeyCode.DIGIT1);
            hands.keys(KeyCode.DIGIT4);
            hands.keys(KeyCode.BACK_SPACE);
            assertEquals("2  李建国", hands.words(CallIds.NEXT_NAME));
            assertEquals(1, booth.poll(poll).voices().size());
            hands.keys(KeyCode.BACK_SPACE);
            assertEquals("1  王建国", hands.words(CallIds.NEXT_NAME));
            assertEquals(List.of(), booth.poll(poll).voices());
        }
    }

    @Test
    void threeVotesInOneHandAreAnsweredNameByNameOrAllAlike(FxRobot robot) {
        try (var booth = Booth.withProxies(folder, 8, 2, Lang.ZH)) {
            var poll = booth.open(PollDraft.of("同意吗？", PollForm.ROLL_CALL));
            var hands = look(robot, booth);
            assertEquals("1  王建国", hands.words(CallIds.NEXT_NAME));
            assertTrue(hands.words(CallIds.HAND).startsWith("手中3票：本人、陈建国、杨建国"), hands.words(CallIds.HAND));
            hands.keys(KeyCode.DIGIT1);
            assertEquals("5  陈建国", hands.words(CallIds.NEXT_NAME));
            assertEquals("王建国代答", hands.words(CallIds.HAND));
            hands.keys(KeyCode.DIGIT1);
            hands.keys(KeyCode.DIGIT2);
            assertEquals("2  李建国", hands.words(CallIds.NEXT_NAME));
            hands.keys(KeyCode.SHIFT, KeyCode.DIGIT3);
            assertEquals("3  张建国", hands.words(CallIds.NEXT_NAME));
            assertEquals(
                    List.of(Choice.YES, Choice.YES, Choice.NO, Choice.ABSTAIN, Choice.ABSTAIN, Choice.ABSTAIN),
                    booth.poll(poll).voices().stream().map(Voice::choice).toList());
        }
    }

    @Test
    void aLateComerIsCalledAfterTheOthers(FxRobot robot) {
        try (var booth = Booth.under(body -> body, folder, 4, 3, Lang.ZH)) {
            booth.open(PollDraft.of("同意吗？", PollForm.ROLL_CALL));
            var hands = look(robot, booth);
            hands.keys(KeyCode.DIGIT1);
            hands.meanwhile(() -> booth.village()
                    .desks()
                    .checkIn()
                    .in(booth.village().person(booth.meeting(), 4))
                    .orThrow());
            hands.keys(KeyCode.DIGIT1);
            hands.keys(KeyCode.DIGIT1);
            assertEquals("4  刘建国", hands.words(CallIds.NEXT_NAME));
        }
    }

    @Test
    void aRandomOrderIsTheSameForWhoeverDrawsItAgain(FxRobot robot) {
        try (var booth = new Booth(folder, 9, Lang.ZH)) {
            var hands = look(robot, booth);
            hands.press(VoteIds.RANDOM);
            hands.press(VoteIds.open(PollForm.ROLL_CALL));
            var poll = booth.village().show(booth.meeting()).openPoll().orElseThrow();
            assertEquals(20260305190000L, poll.callSeed().orElseThrow());
            assertEquals(callOrder(hands), callOrder(look(robot, booth)));
            assertTrue(hands.shows(CallIds.ROUND));
        }
    }

    private static List<String> callOrder(Hands hands) {
        return hands.find(CallIds.ROLL, ListView.class).getItems().stream()
                .map(Object::toString)
                .toList();
    }

    private Hands look(FxRobot robot, Booth booth) {
        var hands = new Hands(robot, stage);
        hands.look(booth.village().text().lang(), new FakeFiles(), booth::console);
        hands.press(HallIds.TAB_VOTE);
        return hands;
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T later() {
        return null;
    }
}
