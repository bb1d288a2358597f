package org.yishi.window.hall.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.yishi.model.count.PostBox;
import org.yishi.model.id.PollId;
import org.yishi.model.verdict.Papers;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Pile;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.hall.HallIds;
import org.yishi.window.hall.vote.among.AmongIds;
import org.yishi.window.hall.vote.paper.PaperIds;
import org.yishi.window.kit.look.Picture;

/** Several posts on one paper, by the keys of the console on a real file. */
@ExtendWith(ApplicationExtension.class)
final class PostsFxTest {
    private static final List<PostBox.Post> POSTS =
            List.of(new PostBox.Post("主任", 1), new PostBox.Post("副主任", 1), new PostBox.Post("委员", 2));

    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void aPaperIsReadFromTheHighestPostDown(FxRobot robot) {
        try (var booth = new Booth(folder, 35, Lang.ZH)) {
            var poll = booth.paper("换届选举", posts(false), 5);
            var hands = look(robot, booth);
            hands.press(VoteIds.UNSEAL);
            press(hands, KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.DIGIT4, KeyCode.DIGIT3);
            press(hands, KeyCode.ENTER);
            assertEquals(List.of("0|1|2,3"), marks(booth, poll));
            // Nobody for the first, the second cannot be read, one for the third.
            press(hands, KeyCode.ENTER, KeyCode.X, KeyCode.ENTER, KeyCode.DIGIT3, KeyCode.ENTER);
            assertEquals(List.of("0|1|2,3", "|?|2"), marks(booth, poll));
            // A blank paper, and one that nobody can read.
            press(hands, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            press(hands, KeyCode.X, KeyCode.ENTER, KeyCode.X, KeyCode.ENTER, KeyCode.X, KeyCode.ENTER);
            assertEquals(List.of("BLANK", "UNCLEAR"), flaws(booth, poll));
            hands.keys(KeyCode.ALT, KeyCode.DIGIT5);
            assertEquals(List.of("BLANK", "SIGNED", "UNCLEAR"), flaws(booth, poll));
            assertTrue(hands.words(PaperIds.PROGRESS).contains("全部唱完"));
        }
    }

    @Test
    void whatWasMarkedIsTakenBackMarkByMarkAndPostByPost(FxRobot robot) {
        try (var booth = new Booth(folder, 35, Lang.ZH)) {
            var poll = booth.paper("换届选举", posts(false), 5);
            var hands = look(robot, booth);
            hands.press(VoteIds.UNSEAL);
            press(hands, KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.DIGIT2);
            // The second post's mark, then back to the first post and its mark, then nothing but the paper before.
            press(hands, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE);
            press(hands, KeyCode.DIGIT3, KeyCode.ENTER, KeyCode.ENTER, KeyCode.DIGIT1, KeyCode.ENTER);
            assertEquals(List.of("2||0"), marks(booth, poll));
            press(hands, KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.BACK_SPACE);
            assertEquals(List.of(), marks(booth, poll));
            press(hands, KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
            assertEquals(List.of("1||"), marks(booth, poll));
        }
    }

    @Test
    void moreNamesThanSeatsMakeThePartOrThePaperVoid(FxRobot robot) {
        try (var booth = new Booth(folder, 35, Lang.ZH)) {
            var poll = booth.paper("换届选举", posts(true), 5);
            var hands = look(robot, booth);
            hands.press(VoteIds.UNSEAL);
            press(hands, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.ENTER, KeyCode.ENTER, KeyCode.DIGIT3, KeyCode.ENTER);
            assertEquals(List.of("TOO_MANY"), flaws(booth, poll));
        }
    }

    @Test
    void thePostsAreAskedOnTheConsoleAndASeatLeftOpenHasABallotOfItsOwn(FxRobot robot) {
        try (var booth = new Booth(folder, 9, Lang.ZH)) {
            var hands = look(robot, booth);
            hands.press(HallIds.TAB_VOTE);
            hands.press(AmongIds.TOGGLE);
            hands.press(AmongIds.ASK_POSTS);
            hands.write(AmongIds.POST_CANDIDATES, "张伟\n李芳\n王强\n陈国强");
            hands.press(AmongIds.postRemove(1));
            hands.press(AmongIds.POST_ADD);
            hands.write(AmongIds.postName(2), "委员");
            hands.press(AmongIds.POST_OPEN);
            assertTrue(booth.village().show(booth.meeting()).openPoll().isEmpty(), "two posts of one name");
            hands.write(AmongIds.postName(2), "监督员");
            assertTrue(hands.words(AmongIds.POST_CONVENTIONS).contains("各职务的票分别计算"));
            hands.press(AmongIds.STEP_DOWN);
            assertTrue(hands.words(AmongIds.POST_CONVENTIONS).contains("计入低一级"));
            var file = Path.of("target", "shots", "vote-zh-posts-0-form.png");
            robot.interact(() -> Picture.take(stage.getScene(), file));
            hands.press(AmongIds.POST_OPEN);
            var poll = booth.village().show(booth.meeting()).openPoll().orElseThrow();
            var posts = List.of(new PostBox.Post("主任", 1), new PostBox.Post("委员", 3), new PostBox.Post("监督员", 1));
            assertEquals(new Contest.Posts(posts, List.of("张伟", "李芳", "王强", "陈国强"), true, false), poll.contest());
            hands.meanwhile(() -> {
                var polls = booth.village().desks().polls();
                polls.papers(poll.id(), new Papers(9, 9)).orThrow();
                booth.counting().unseal(poll.id()).orThrow();
                for (int i = 0; i < 9; i++) {
                    booth.counting()
                            .paper(poll.id(), i < 6 ? "0|1|" : i < 8 ? "1|2|3" : "1|0|2")
                            .orThrow();
                }
                polls.close(poll.id()).orThrow();
                polls.publish(poll.id(), "").orThrow();
            });
            hands.press(HallIds.TAB_VOTE);
            assertFalse(hands.shows(AmongIds.runoff(0)));
            assertTrue(hands.shows(AmongIds.runoff(2)) || hands.shows(AmongIds.runoff(1)));
        }
    }

    private static Contest.Posts posts(boolean voidsPaper) {
        return new Contest.Posts(POSTS, List.of("张伟", "李芳", "王强", "陈国强"), false, voidsPaper);
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

    private static List<String> marks(Booth booth, PollId poll) {
        return booth.poll(poll).piles().stream()
                .filter(p -> p.flaw().isEmpty())
                .map(Pile::marks)
                .toList();
    }

    private static List<String> flaws(Booth booth, PollId poll) {
        return booth.poll(poll).piles().stream()
                .flatMap(p -> p.flaw().stream())
                .map(Enum::name)
                .sorted()
                .toList();
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T later() {
        return null;
    }
}
