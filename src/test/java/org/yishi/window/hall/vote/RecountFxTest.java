package org.yishi.window.hall.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.desk.meeting.PollDraft;
import org.yishi.model.body.Measure;
import org.yishi.model.id.PollId;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PollState;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.hall.HallIds;

/** Between the count and the hall: the scrutineer's check, and objections before and after the result was shown. */
@ExtendWith(ApplicationExtension.class)
final class RecountFxTest {
    private static final String OBJECTION = "第三排有人说数少了一只手";

    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void theScrutineerChecksTheFiguresBeforeTheHallSeesThem(FxRobot robot) {
        try (var booth = new Booth(folder, 9, Lang.ZH)) {
            var poll = booth.paper("修路？", Contest.YES_NO, 3);
            booth.village()
                    .desks()
                    .polls()
                    .officers(poll, new Officers("甲", "乙", "陈国强"))
                    .orThrow();
            var hands = look(robot, booth);
            hands.press(VoteIds.UNSEAL);
            hands.keys(KeyCode.DIGIT1);
            hands.keys(KeyCode.DIGIT1);
            hands.keys(KeyCode.DIGIT4);
            hands.press(VoteIds.CLOSE);
            assertEquals("监票人 陈国强 核对无误", hands.words(VoteIds.CHECK));
            assertFalse(isVisible(hands, VoteIds.PUBLISH));
            var figures = robot.lookup("#" + VoteIds.FIGURES + " .label").queryAllAs(Label.class).stream()
                    .map(Label::getText)
                    .toList();
            assertEquals(
                    List.of("发出", "3张", "收回", "3张", "有效票", "2张", "空白", "1张", "赞成", "2人", "反对", "0人", "弃权", "0人"),
                    figures.subList(0, 14));
            hands.press(VoteIds.CHECK);
            assertEquals("陈国强", booth.poll(poll).checkedBy());
            assertEquals("监票人陈国强已核对无误，可以公布。", hands.words(VoteIds.CHECKED));
            hands.press(VoteIds.PUBLISH);
            assertEquals(PollState.PUBLISHED, booth.poll(poll).state());
        }
    }

    @Test
    void withoutAScrutineerTheResultIsShownAtOnce(FxRobot robot) {
        try (var booth = new Booth(folder, 9, Lang.EN)) {
            var poll = booth.paper("The road?", Contest.YES_NO, 1);
            var hands = look(robot, booth);
            hands.press(VoteIds.UNSEAL);
            hands.keys(KeyCode.DIGIT1);
            hands.press(VoteIds.CLOSE);
            assertFalse(isVisible(hands, VoteIds.CHECK));
            hands.press(VoteIds.PUBLISH);
            assertEquals(PollState.PUBLISHED, booth.poll(poll).state());
        }
    }

    @Test
    void anObjectionBeforeTheResultIsShownHasTheHandsCountedAgain(FxRobot robot) {
        try (var booth = new Booth(folder, 9, Lang.ZH)) {
            var poll = hands(booth, 5, 4);
            var hands = look(robot, booth);
            hands.press(VoteIds.CLOSE);
            object(hands);
            assertTrue(hands.words(VoteIds.HEAD).contains("重新计票"));
            assertTrue(first(hands).contains("赞成5人") && first(hands).contains(OBJECTION));
            hands.write(VoteIds.count(Measure.HEADS, Choice.YES), "4");
            hands.keys(KeyCode.ENTER);
            hands.write(VoteIds.count(Measure.HEADS, Choice.NO), "5");
            hands.keys(KeyCode.ENTER);
            hands.press(VoteIds.CLOSE);
            assertTrue(first(hands).contains("第1次计票（未公布）"));
            hands.press(VoteIds.PUBLISH);
            var after = booth.poll(poll);
            assertEquals(Optional.of(Result.REJECTED), after.verdict().map(v -> v.result()));
            assertEquals(Result.PASSED, after.earlier().getFirst().verdict().result());
        }
    }

    @Test
    void anObjectionAfterTheResultWasShownHasARollCallGoneThroughAgain(FxRobot robot) {
        try (var booth = new Booth(folder, 3, Lang.ZH)) {
            var polls = booth.village().desks().polls();
            var item = booth.village().item(booth.meeting(), 2);
            var poll = polls.open(item, PollDraft.of("", PollForm.ROLL_CALL)).orThrow();
            var hands = look(robot, booth);
            hands.keys(KeyCode.DIGIT1);
            hands.keys(KeyCode.DIGIT1);
            hands.keys(KeyCode.DIGIT2);
            hands.press(VoteIds.CLOSE);
            hands.press(VoteIds.PUBLISH);
            hands.press(HallIds.TAB_VOTE);
            object(hands);
            assertEquals(3, booth.poll(poll).voices().size());
            hands.meanwhile(() -> polls.voice(poll, booth.village().person(booth.meeting(), 1), Choice.NO)
                    .orThrow());
            hands.press(VoteIds.CLOSE);
            hands.press(VoteIds.PUBLISH);
            var after = booth.poll(poll);
            assertEquals(1, after.tally().heads().yes());
            assertEquals(2, after.earlier().getFirst().tally().heads().yes());
            assertTrue(after.earlier().getFirst().wasPublished());
        }
    }

    @Test
    void papersAreReadOutAnewInARecount(FxRobot robot) {
        try (var booth = new Booth(folder, 9, Lang.ZH)) {
            var poll = booth.paper("修路？", Contest.YES_NO, 2);
            var hands = look(robot, booth);
            hands.press(VoteIds.UNSEAL);
            hands.keys(KeyCode.DIGIT1);
            hands.keys(KeyCode.DIGIT1);
            hands.press(VoteIds.CLOSE);
            hands.press(VoteIds.PUBLISH);
            hands.press(HallIds.TAB_VOTE);
            object(hands);
            hands.keys(KeyCode.DIGIT1);
            hands.keys(KeyCode.DIGIT2);
            hands.press(VoteIds.CLOSE);
            hands.press(VoteIds.PUBLISH);
            assertEquals(
                    new Count(Measure.HEADS, 1, 1, 0, 0),
                    booth.poll(poll).tally().heads());
        }
    }

    private static PollId hands(Booth booth, long yes, long no) {
        var polls = booth.village().desks().polls();
        var item = booth.village().item(booth.meeting(), 2);
        var poll = polls.open(item, PollDraft.of("", PollForm.HANDS)).orThrow();
        polls.count(poll, new Count(Measure.HEADS, yes, no, 0, 0)).orThrow();
        return poll;
    }

    private static void object(Hands hands) {
        hands.press(VoteIds.RECOUNT);
        hands.write(VoteIds.VOID_REASON, OBJECTION);
        hands.press(VoteIds.VOID_REASON + "-done");
    }

    private static String first(Hands hands) {
        return hands.find(VoteIds.FIRST_COUNT, Node.class).lookup(".label") instanceof Label label
                ? label.getText()
                : "";
    }

    private static boolean isVisible(Hands hands, String id) {
        return hands.find(id, Node.class).isVisible();
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
