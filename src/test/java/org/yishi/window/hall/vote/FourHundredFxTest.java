package org.yishi.window.hall.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.model.body.Measure;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.Contest;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.hall.vote.paper.PaperIds;

/** Four hundred papers by one key each, faster than any hand, with papers taken back in between; none is lost. */
@ExtendWith(ApplicationExtension.class)
final class FourHundredFxTest {
    private static final int PAPERS = 400;

    /** In the hall; {@code -Dpeople=400} shows what a full one costs. */
    private static final int PEOPLE = Integer.getInteger("people", 100);

    /** So many papers between two pictures. */
    private static final int HANDFUL = 20;

    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void fourHundredPapersByOneKeyEach(FxRobot robot) {
        try (var booth = new Booth(folder, PEOPLE, Lang.ZH)) {
            var poll = booth.paper("同意吗？", Contest.YES_NO, PAPERS);
            var hands = new Hands(robot, stage);
            hands.look(Lang.ZH, new FakeFiles(), booth::console);
            hands.press(VoteIds.UNSEAL);
            long began = System.nanoTime();
            for (int paper = 0; paper < PAPERS; paper += HANDFUL) {
                int first = paper;
                robot.interact(() -> IntStream.range(first, first + HANDFUL).forEach(this::read));
            }
            assertTrue(hands.shows(PaperIds.PROGRESS));
            long millis = (System.nanoTime() - began) / 1_000_000;
            System.out.printf("%d papers in %d ms: %.1f ms a paper%n", PAPERS, millis, millis / (double) PAPERS);
            assertEquals(
                    new Count(Measure.HEADS, 240, 80, 40, 40),
                    booth.poll(poll).tally().heads());
            assertTrue(hands.words(PaperIds.PROGRESS).contains("全部唱完"));
        }
    }

    /** Reads a paper; every fortieth is misread first. */
    private void read(int paper) {
        if (paper % 40 == 7) {
            press(KeyCode.DIGIT1);
            press(KeyCode.BACK_SPACE);
        }
        press(key(paper));
    }

    /** The key as the window gets it; a robot would wait each time until the whole picture is drawn. */
    private void press(KeyCode code) {
        var focused = stage.getScene().getFocusOwner();
        Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        Event.fireEvent(focused, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    /** Of ten papers six say yes, two no, one abstains, one is spoiled. */
    private static KeyCode key(int paper) {
        return switch (paper % 10) {
            case 3, 8 -> KeyCode.DIGIT2;
            case 5 -> KeyCode.DIGIT3;
            case 9 -> KeyCode.DIGIT5;
            default -> KeyCode.DIGIT1;
        };
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T later() {
        return null;
    }
}
