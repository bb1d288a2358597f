package org.yishi.window.hall.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.verdict.Papers;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.PollForm;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.hall.HallIds;
import org.yishi.window.hall.vote.among.AmongIds;

/** A vote among several from its form to the round after it. */
@ExtendWith(ApplicationExtension.class)
final class AmongFxTest {
    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void aVoteOpensFromTheFormAndItsOpenSeatGoesToAnotherRound(FxRobot robot) {
        try (var booth = new Booth(folder, 9, Lang.ZH)) {
            var hands = new Hands(robot, stage);
            hands.look(Lang.ZH, new FakeFiles(), booth::console);
            hands.press(HallIds.TAB_VOTE);
            hands.press(AmongIds.TOGGLE);
            hands.choose(AmongIds.METHOD, 1);
            for (var name : List.of("张伟", "李芳", "王强", "张伟")) {
                add(hands, name);
            }
            assertTrue(hands.words(AmongIds.TOLD).contains("“张伟”已经在名单里"));
            robot.interact(() -> hands.find(AmongIds.SEATS, Spinner.class).increment());
            assertTrue(hands.words(AmongIds.CONVENTIONS).contains("最多选2个"));
            hands.press(AmongIds.OPEN);
            var poll = booth.village().show(booth.meeting()).openPoll().orElseThrow();
            assertEquals(
                    new Contest.Among(CountingMethod.LIMITED, List.of("张伟", "李芳", "王强"), 2, false), poll.contest());
            hands.meanwhile(() -> {
                var polls = booth.village().desks().polls();
                polls.papers(poll.id(), new Papers(9, 9)).orThrow();
                booth.counting().unseal(poll.id()).orThrow();
                List.of("0,1", "0,1", "0,1", "0,2", "0,2", "0,2", "0", "0", "0")
                        .forEach(marks ->
                                booth.counting().paper(poll.id(), marks).orThrow());
                polls.close(poll.id()).orThrow();
                polls.publish(poll.id(), "").orThrow();
            });
            hands.press(HallIds.TAB_VOTE);
            hands.press(AmongIds.RUNOFF);
            var next = booth.village().show(booth.meeting()).openPoll().orElseThrow();
            assertEquals(new Contest.Among(CountingMethod.PLURALITY, List.of("李芳", "王强"), 1, false), next.contest());
        }
    }

    @Test
    void theKeyThatOpensTheFormIsNotWrittenIntoIt(FxRobot robot) {
        try (var booth = new Booth(folder, 9, Lang.ZH)) {
            var hands = new Hands(robot, stage);
            hands.look(Lang.ZH, new FakeFiles(), booth::console);
            hands.press(HallIds.TAB_VOTE);
            hands.focus(VoteIds.open(PollForm.HANDS));
            hands.keys(KeyCode.DIGIT4);
            assertTrue(hands.shows(AmongIds.CANDIDATES));
            assertEquals("", hands.words(AmongIds.CANDIDATES));
            hands.focus(AmongIds.CANDIDATES);
            hands.keys(KeyCode.DIGIT4);
            assertEquals("4", hands.words(AmongIds.CANDIDATES));
        }
    }

    @Test
    void candidatesAreFoundByInitialsAndOrderedByKeyboard(FxRobot robot) {
        try (var booth = new Booth(folder, 9, Lang.ZH)) {
            var hands = new Hands(robot, stage);
            hands.look(Lang.ZH, new FakeFiles(), booth::console);
            hands.press(HallIds.TAB_VOTE);
            hands.press(AmongIds.TOGGLE);
            assertTrue(hands.words(AmongIds.CANDIDATES).isEmpty());
            for (var typed : List.of("LJG", "3", "文化礼堂修缮", "建")) {
                add(hands, typed);
            }
            assertEquals(List.of("李建国", "张建国", "文化礼堂修缮", "建"), names(hands));
            hands.focus(AmongIds.NAMES);
            hands.keys(KeyCode.DELETE);
            hands.keys(KeyCode.ALT, KeyCode.UP);
            assertEquals(List.of("李建国", "文化礼堂修缮", "张建国"), names(hands));
            hands.meanwhile(() -> {
                var pasted = new ClipboardContent();
                pasted.putString("修渠\n\n  路灯 \n修渠\n");
                Clipboard.getSystemClipboard().setContent(pasted);
            });
            hands.press(AmongIds.PASTE);
            assertEquals(List.of("李建国", "文化礼堂修缮", "张建国", "修渠", "路灯"), names(hands));
        }
    }

    @Test
    void projectsScoredBeforeTheTalkAreScoredAgainAfterIt(FxRobot robot) {
        try (var booth = new Booth(folder, 3, Lang.ZH)) {
            var contest = new Contest.Among(CountingMethod.SCORE, List.of("修渠", "路灯"), 1, false);
            var id = booth.paper("讨论前打分", contest, 3);
            booth.counting().unseal(id).orThrow();
            List.of("0:7,1:5", "0:3,1:8", "0:10,1:0")
                    .forEach(marks -> booth.counting().paper(id, marks).orThrow());
            booth.village().desks().polls().close(id).orThrow();
            booth.village().desks().polls().publish(id, "").orThrow();
            var hands = new Hands(robot, stage);
            hands.look(Lang.ZH, new FakeFiles(), booth::console);
            hands.press(HallIds.TAB_VOTE);
            hands.press(AmongIds.TOGGLE);
            hands.press(AmongIds.SCORES_AGAIN);
            hands.press(AmongIds.OPEN);
            var next = booth.village().show(booth.meeting()).openPoll().orElseThrow();
            assertEquals(contest, next.contest());
        }
    }

    @Test
    void thoseWhoStandForSeveralPostsAreFoundByInitialsToo(FxRobot robot) {
        try (var booth = new Booth(folder, 9, Lang.ZH)) {
            var hands = new Hands(robot, stage);
            hands.look(Lang.ZH, new FakeFiles(), booth::console);
            hands.press(HallIds.TAB_VOTE);
            hands.press(AmongIds.TOGGLE);
            hands.press(AmongIds.ASK_POSTS);
            for (var typed : List.of("LJG", "3", "外人", "LJG")) {
                hands.write(AmongIds.POST_ENTRY, typed);
                hands.keys(KeyCode.ENTER);
            }
            assertEquals("李建国\n张建国\n外人\n", hands.words(AmongIds.POST_CANDIDATES));
        }
    }

    private static void add(Hands hands, String typed) {
        hands.write(AmongIds.CANDIDATES, typed);
        hands.keys(KeyCode.ENTER);
    }

    private static List<?> names(Hands hands) {
        return List.copyOf(hands.find(AmongIds.NAMES, ListView.class).getItems());
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T later() {
        return null;
    }
}
