package org.yishi.window.hall.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.Poll;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.hall.HallIds;

/** Who calls, counts and watches, named at the console. */
@ExtendWith(ApplicationExtension.class)
final class OfficersFxTest {
    private static final Contest ELECTION =
            new Contest.Among(CountingMethod.LIMITED, List.of("王建国", "李建国", "外人"), 2, false);

    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void severalTellersAreTakenByTheirInitials(FxRobot robot) {
        try (var booth = new Booth(folder, 9, Lang.ZH)) {
            var hands = hands(robot, booth);
            hands.write(VoteIds.TELLER, "ZJG");
            hands.keys(KeyCode.ENTER);
            hands.write(VoteIds.TELLER, hands.words(VoteIds.TELLER) + "、5");
            hands.keys(KeyCode.ENTER);
            hands.focus(VoteIds.ISSUED);
            assertEquals(new Officers("", "张建国、陈建国", ""), officers(booth));
            assertFalse(shown(hands, VoteIds.OFFICERS_LACK));
        }
    }

    @Test
    void aCandidateWhoCountsIsToldAtOnceAndKeptOnlyWithAReason(FxRobot robot) {
        try (var booth = new Booth(folder, 9, Lang.ZH)) {
            var hands = hands(robot, booth);
            hands.write(VoteIds.CALLER, "李建国");
            hands.focus(VoteIds.ISSUED);
            assertTrue(hands.words(VoteIds.OFFICERS_LACK).startsWith("李建国是候选人，不能唱票"));
            assertEquals(Officers.NONE, officers(booth));
            hands.press(VoteIds.UNSEAL);
            assertFalse(open(booth).isCounting());
            hands.write(VoteIds.OFFICERS_REASON, "人手不够，全场同意");
            hands.press(VoteIds.OFFICERS_REASON + "-done");
            assertEquals(new Officers("李建国", "", ""), officers(booth));
            assertFalse(shown(hands, VoteIds.OFFICERS_LACK));
            var deviations = booth.village().show(booth.meeting()).deviations();
            assertEquals("人手不够，全场同意", deviations.getLast().reason());
        }
    }

    private Hands hands(FxRobot robot, Booth booth) {
        booth.paper("选举监督小组成员", ELECTION, 9);
        var hands = new Hands(robot, stage);
        hands.look(Lang.ZH, new FakeFiles(), booth::console);
        hands.press(HallIds.TAB_VOTE);
        return hands;
    }

    private static boolean shown(Hands hands, String id) {
        return hands.find(id, Node.class).getParent().isVisible();
    }

    private static Officers officers(Booth booth) {
        return open(booth).officers();
    }

    private static Poll open(Booth booth) {
        return booth.village().show(booth.meeting()).openPoll().orElseThrow();
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T later() {
        return null;
    }
}
