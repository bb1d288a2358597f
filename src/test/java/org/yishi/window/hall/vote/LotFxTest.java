package org.yishi.window.hall.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.live.Screen;
import org.yishi.live.Screens;
import org.yishi.model.body.Customs;
import org.yishi.model.body.Customs.Ties;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.verdict.Finding;
import org.yishi.model.vote.Contest;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.hall.HallIds;
import org.yishi.window.hall.vote.among.AmongIds;

/** A lot is drawn while the hall looks on. */
@ExtendWith(ApplicationExtension.class)
final class LotFxTest {
    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void theHallSeesWhoTiesAndEachNameAsItIsDrawn(FxRobot robot) {
        try (var booth = Booth.of(folder, 9, Lang.ZH, new Customs(false, Ties.LOT));
                var projection = booth.projection()) {
            var among = new Contest.Among(CountingMethod.APPROVAL, List.of("张伟", "王芳", "李娜"), 1, false);
            var poll = booth.paper("选监督员", among, 9);
            booth.counting().unseal(poll).orThrow();
            List.of("0,2", "0,2", "0,2", "0,2", "0,2", "1", "1", "1", "1")
                    .forEach(marks -> booth.counting().paper(poll, marks).orThrow());
            booth.village().desks().polls().close(poll).orThrow();
            var hands = new Hands(robot, stage);
            hands.look(Lang.ZH, new FakeFiles(), kit -> booth.console(kit, projection));
            var live = projection.hall(booth.meeting()).live();
            hands.press(HallIds.TAB_VOTE);
            hands.press(AmongIds.LOT_BEGIN);
            var begun = assertInstanceOf(
                    Screen.LotDrawing.class, Screens.of(live.now().orElseThrow()));
            assertEquals(List.of(0, 2), begun.choosing().tied());
            assertEquals(List.of(), begun.drawn());
            hands.press(AmongIds.lot(2));
            var first = assertInstanceOf(
                    Screen.LotDrawing.class, Screens.of(live.now().orElseThrow()));
            assertEquals(List.of(2), first.drawn());
            hands.press(AmongIds.lot(0));
            var all = assertInstanceOf(
                    Screen.LotDrawing.class, Screens.of(live.now().orElseThrow()));
            assertEquals(List.of(2, 0), all.drawn());
            assertEquals(List.of(2), booth.poll(poll).choosing().orElseThrow().elected());
            hands.press(VoteIds.PUBLISH);
            var shown = assertInstanceOf(
                    Screen.VoteResult.class, Screens.of(live.now().orElseThrow()));
            assertEquals(
                    List.of(new Finding.LotDrawn(List.of(2, 0))),
                    shown.verdict().findings().stream()
                            .filter(Finding.LotDrawn.class::isInstance)
                            .toList());
        }
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T later() {
        return null;
    }
}
