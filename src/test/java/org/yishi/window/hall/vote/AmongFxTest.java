package org.yishi.window.hall.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Spinner;
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
            hands.write(AmongIds.CANDIDATES, "张伟\n李芳\n\n王强\n张伟");
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

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T later() {
        return null;
    }
}
