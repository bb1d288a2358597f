package org.yishi.window.hall.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
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
import org.yishi.model.vote.Block;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.PollForm;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.hall.vote.hand.HandIds;
import org.yishi.window.kit.KitIds;

/** Hands counted row by row, and several votes in one hand, by the keys of the console on a real file. */
@ExtendWith(ApplicationExtension.class)
final class HandsFxTest {
    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void rowsAreTypedOneAfterTheOtherAndSummed(FxRobot robot) {
        try (var booth = new Booth(folder, 35, Lang.ZH)) {
            var poll = booth.open(PollDraft.of("同意吗？", PollForm.HANDS));
            var hands = look(robot, booth);
            hands.press(HandIds.BY_ROWS);
            type(hands, robot, "7", "2", "1", "6", "0", "3");
            assertEquals(
                    List.of(row("第一排", 7, 2, 1), row("第二排", 6, 0, 3)),
                    booth.poll(poll).blocks());
            assertEquals("赞成 13", hands.words(HandIds.sum(Choice.YES)));
            assertEquals("合计19人，在场35人", hands.words(HandIds.CAST));
            hands.write(HandIds.row(1, Measure.HEADS, Choice.NO), "3");
            hands.keys(KeyCode.ENTER);
            assertEquals(row("第一排", 7, 3, 1), booth.poll(poll).blocks().getFirst());
            hands.keys(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(row("第一排", 7, 2, 1), booth.poll(poll).blocks().getFirst());
            assertEquals("2", hands.words(HandIds.row(1, Measure.HEADS, Choice.NO)));
            hands.press(VoteIds.CLOSE);
            assertEquals(13, booth.poll(poll).tally().heads().yes());
        }
    }

    @Test
    void anEmptyRowAtTheEndLeadsToTheClose(FxRobot robot) {
        try (var booth = new Booth(folder, 35, Lang.ZH)) {
            booth.open(PollDraft.of("同意吗？", PollForm.HANDS));
            var hands = look(robot, booth);
            hands.press(HandIds.BY_ROWS);
            type(hands, robot, "7", "2", "1", "", "", "");
            assertEquals(VoteIds.CLOSE, focused());
        }
    }

    @Test
    void aRowGetsItsNameAndItsTellerAndIsTakenOutAndBroughtBack(FxRobot robot) {
        try (var booth = new Booth(folder, 35, Lang.ZH)) {
            var poll = booth.open(PollDraft.of("同意吗？", PollForm.HANDS));
            var hands = look(robot, booth);
            hands.press(HandIds.BY_ROWS);
            hands.write(HandIds.rowName(1), "左区");
            hands.keys(KeyCode.ENTER);
            robot.write("lxy");
            hands.keys(KeyCode.ENTER);
            hands.keys(KeyCode.ENTER);
            type(hands, robot, "7", "2", "1");
            assertEquals(
                    List.of(new Block("左区", "李秀英", count(7, 2, 1))),
                    booth.poll(poll).blocks());
            assertEquals(HandIds.rowTeller(2), focused());
            hands.keys(KeyCode.ENTER);
            type(hands, robot, "4", "0", "0");
            hands.write(HandIds.rowName(2), "左区");
            hands.keys(KeyCode.ENTER);
            assertTrue(hands.words(KitIds.NOTICE_TEXT).contains("已经有“左区”"));
            hands.write(HandIds.rowName(2), "右区");
            hands.keys(KeyCode.ENTER);
            assertEquals(row("右区", 4, 0, 0), booth.poll(poll).blocks().getLast());
            hands.press(HandIds.rowOut(1));
            assertEquals(List.of(row("右区", 4, 0, 0)), booth.poll(poll).blocks());
            hands.focus(HandIds.row(2, Measure.HEADS, Choice.YES));
            hands.keys(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(11, booth.poll(poll).tally().heads().yes());
        }
    }

    @Test
    void rowsAndTheWholeHallAreNotMixed(FxRobot robot) {
        try (var booth = new Booth(folder, 35, Lang.ZH)) {
            booth.open(PollDraft.of("同意吗？", PollForm.HANDS));
            var hands = look(robot, booth);
            hands.write(HandIds.count(Measure.HEADS, Choice.YES), "9");
            hands.keys(KeyCode.ENTER);
            assertTrue(hands.isDisabled(HandIds.BY_ROWS));
            hands.keys(KeyCode.CONTROL, KeyCode.Z);
            assertFalse(hands.isDisabled(HandIds.BY_ROWS));
        }
    }

    @Test
    void rowsAreThereAgainAfterAPowerCut(FxRobot robot) {
        try (var booth = new Booth(folder, 35, Lang.ZH)) {
            var poll = booth.open(PollDraft.of("同意吗？", PollForm.HANDS));
            booth.counting().block(poll, row("第一排", 7, 2, 1)).orThrow();
            booth.counting().block(poll, row("第二排", 4, 1, 0)).orThrow();
            booth.counting().block(poll, row("第一排", 8, 2, 1)).orThrow();
            var hands = look(robot, booth);
            assertEquals("第一排", hands.words(HandIds.rowName(1)));
            assertEquals("8", hands.words(HandIds.row(1, Measure.HEADS, Choice.YES)));
            assertEquals("赞成 12", hands.words(HandIds.sum(Choice.YES)));
            hands.press(HandIds.ROW_ADD);
            assertEquals("第三排", hands.words(HandIds.rowName(3)));
        }
    }

    @Test
    void whoHoldsThreeVotesSaysTwoYesOneNo(FxRobot robot) {
        try (var booth = Booth.withProxies(folder, 35, 1, Lang.ZH)) {
            var poll = booth.open(PollDraft.of("同意吗？", PollForm.HANDS));
            var hands = look(robot, booth);
            assertEquals("还没有录", hands.words(HandIds.holder(1)));
            hands.focus(HandIds.held(1, Choice.YES));
            type(hands, robot, "2", "1");
            assertEquals("录齐", hands.words(HandIds.holder(1)));
            assertEquals(Optional.of(count(2, 1, 0)), held(booth, poll));
            type(hands, robot, "1");
            assertTrue(hands.words(KitIds.NOTICE_TEXT).contains("手中有3票"), hands.words(KitIds.NOTICE_TEXT));
            assertEquals("0", hands.words(HandIds.held(1, Choice.ABSTAIN)));
            assertEquals(Optional.of(count(2, 1, 0)), held(booth, poll));
            assertEquals("合计3人（其中手中多票3人），在场35人", hands.words(HandIds.CAST));
        }
    }

    @Test
    void whoComesInTakesTheVoteBackAndTheHandIsToldSo(FxRobot robot) {
        try (var booth = Booth.withProxies(folder, 35, 1, Lang.ZH)) {
            booth.open(PollDraft.of("同意吗？", PollForm.HANDS));
            var hands = look(robot, booth);
            hands.focus(HandIds.held(1, Choice.YES));
            type(hands, robot, "3");
            hands.meanwhile(() -> booth.village()
                    .desks()
                    .checkIn()
                    .in(booth.village().person(booth.meeting(), 35))
                    .orThrow());
            assertEquals("录了3票，手中现在只有2票，请重录", hands.words(HandIds.holder(1)));
        }
    }

    private static Optional<Count> held(Booth booth, PollId poll) {
        return booth.poll(poll).held(booth.village().person(booth.meeting(), 1));
    }

    private static Block row(String name, long yes, long no, long abstain) {
        return new Block(name, "", count(yes, no, abstain));
    }

    private static Count count(long yes, long no, long abstain) {
        return new Count(Measure.HEADS, yes, no, abstain, 0);
    }

    private static void type(Hands hands, FxRobot robot, String... numbers) {
        for (var number : numbers) {
            robot.write(number);
            hands.keys(KeyCode.ENTER);
        }
    }

    private String focused() {
        return Optional.ofNullable(stage.getScene().getFocusOwner())
                .map(Node::getId)
                .orElse("");
    }

    private Hands look(FxRobot robot, Booth booth) {
        var hands = new Hands(robot, stage);
        hands.look(booth.village().text().lang(), new FakeFiles(), booth::console);
        return hands;
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T later() {
        return null;
    }
}
