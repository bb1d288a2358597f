package org.yishi.window.hall.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.desk.meeting.PollDraft;
import org.yishi.model.body.Customs;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.Totals;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.Shots;
import org.yishi.window.hall.HallIds;
import org.yishi.window.hall.vote.among.AmongIds;
import org.yishi.window.hall.vote.hand.HandIds;

/** Hands among several names, and a clear majority seen by eye. */
@ExtendWith(ApplicationExtension.class)
final class NamedHandsFxTest {
    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void handsForEachNameAreCountedOneAfterTheOther(FxRobot robot) {
        try (var booth = new Booth(folder, 12, Lang.ZH)) {
            var hands = look(robot, booth);
            hands.press(AmongIds.TOGGLE);
            hands.meanwhile(() -> booth.village()
                    .desks()
                    .polls()
                    .open(
                            booth.village().item(booth.meeting(), 2),
                            PollDraft.of("选一名监督员", PollForm.HANDS),
                            new Contest.Among(CountingMethod.PLURALITY, List.of("张伟", "李芳", "王强"), 1, false))
                    .orThrow());
            hands.press(HallIds.TAB_VOTE);
            type(hands, robot, "3", "7", "1");
            assertEquals(
                    Optional.of(new Totals(List.of(3L, 7L, 1L), 11, 0, 0)),
                    poll(booth).totals());
            assertEquals("合计11人，在场12人", hands.words(HandIds.CAST));
            hands.keys(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(
                    Optional.of(new Totals(List.of(3L, 7L, 0L), 10, 0, 0)),
                    poll(booth).totals());
            hands.press(VoteIds.CLOSE);
            assertEquals(List.of(1), poll(booth).choosing().orElseThrow().elected());
        }
    }

    @Test
    void whereHandsMayBeRaisedForSeveralThePeopleAreCountedOnce(FxRobot robot) {
        try (var booth = new Booth(folder, 12, Lang.ZH)) {
            var contest = new Contest.Among(CountingMethod.APPROVAL, List.of("修路", "路灯", "水渠"), 1, false);
            booth.village()
                    .desks()
                    .polls()
                    .open(booth.village().item(booth.meeting(), 2), PollDraft.of("先办哪件事", PollForm.HANDS), contest)
                    .orThrow();
            var hands = look(robot, booth);
            type(hands, robot, "9", "7", "4");
            assertEquals(
                    Optional.of(new Totals(List.of(9L, 7L, 4L), 12, 0, 0)),
                    poll(booth).totals());
            type(hands, robot, "10");
            assertEquals(
                    Optional.of(new Totals(List.of(9L, 7L, 4L), 10, 0, 0)),
                    poll(booth).totals());
            Shots.take(
                    "hands-zh-7-named",
                    1366,
                    720,
                    () -> booth.console(Shots.kit(Lang.ZH, new FakeFiles(), hands))
                            .root());
            Shots.take(
                    "hands-en-7-named",
                    1366,
                    720,
                    () -> booth.console(Shots.kit(Lang.EN, new FakeFiles(), hands))
                            .root());
        }
    }

    @Test
    void aVoteAmongSeveralOpensByHandsFromTheForm(FxRobot robot) {
        try (var booth = new Booth(folder, 12, Lang.ZH)) {
            var hands = look(robot, booth);
            hands.press(AmongIds.TOGGLE);
            assertTrue(hands.shows(VoteIds.AMONG_HANDS));
            hands.press(VoteIds.AMONG_HANDS);
            assertTrue(booth.village().show(booth.meeting()).openPoll().isEmpty());
        }
    }

    @Test
    void aClearMajorityIsDeclaredOnlyWhereTheRulesAllowIt(FxRobot robot) {
        try (var booth = new Booth(folder, 12, Lang.ZH)) {
            booth.open(PollDraft.of("同意吗？", PollForm.HANDS));
            assertFalse(look(robot, booth).shows(AmongIds.CLEAR_YES));
        }
    }

    @Test
    void aClearMajoritySeenByEyeIsWrittenAsSuch(FxRobot robot) {
        var customs = new Customs(true, Customs.Ties.STAND);
        try (var booth = Booth.of(folder.resolve("own"), 12, Lang.ZH, customs)) {
            booth.open(PollDraft.of("同意吗？", PollForm.HANDS));
            var hands = look(robot, booth);
            Shots.take(
                    "hands-zh-8-clear",
                    1366,
                    720,
                    () -> booth.console(Shots.kit(Lang.ZH, new FakeFiles(), hands))
                            .root());
            hands.press(AmongIds.CLEAR_YES);
            assertEquals(Result.PASSED, poll(booth).verdict().orElseThrow().result());
            assertTrue(hands.words(VoteIds.VERDICT).contains("目测明显多数赞成，未逐一计数"), hands.words(VoteIds.VERDICT));
        }
    }

    private static Poll poll(Booth booth) {
        return booth.village().show(booth.meeting()).openPoll().orElseThrow();
    }

    private static void type(Hands hands, FxRobot robot, String... numbers) {
        for (var number : numbers) {
            robot.write(number);
            hands.keys(KeyCode.ENTER);
        }
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
