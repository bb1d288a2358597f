package org.yishi.window.hall.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.PollForm;
import org.yishi.text.Lang;
import org.yishi.window.FakeFiles;
import org.yishi.window.Hands;
import org.yishi.window.hall.HallIds;
import org.yishi.window.kit.KitIds;
import org.yishi.window.paper.SheetIds;

/** The papers of a vote, asked for at the console. */
@ExtendWith(ApplicationExtension.class)
final class SheetsFxTest {
    @TempDir
    private Path folder = Path.of("");

    private Stage stage = later();
    private final FakeFiles files = new FakeFiles();

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void ballotsArePrintedByKeyboardBeforeTheVoteAndOpened(FxRobot robot) throws IOException {
        try (var booth = new Booth(folder, 30, Lang.ZH)) {
            var hands = hands(robot, booth, "票.docx");
            hands.focus(VoteIds.QUESTION);
            hands.keys(KeyCode.CONTROL, KeyCode.P);
            assertTrue(hands.words(SheetIds.SUM).contains("共33张，约9页"), hands.words(SheetIds.SUM));
            hands.choose(SheetIds.PER_PAGE, 1);
            hands.press(SheetIds.WRITE);
            assertEquals("票.docx已写好：共33张，每页2张。", hands.words(KitIds.NOTICE_TEXT));
            assertEquals(33, slips("票.docx"));
            assertEquals(Optional.empty(), files.shown());
            hands.press(KitIds.NOTICE_DEED);
            assertEquals(Optional.of(folder.resolve("票.docx")), files.shown());
        }
    }

    @Test
    void aLongQuestionTellsThatFewerStandOnAPage(FxRobot robot) {
        try (var booth = new Booth(folder, 30, Lang.ZH)) {
            var hands = hands(robot, booth, "票.docx");
            hands.write(VoteIds.QUESTION, "是否同意桥头至祠堂村道拓宽工程实施方案".repeat(12) + "？");
            hands.press(SheetIds.ballots(""));
            hands.choose(SheetIds.PER_PAGE, 4);
            hands.press(SheetIds.WRITE);
            assertTrue(hands.words(KitIds.NOTICE_TEXT).contains("每页8张（文字较长，改为每页"), hands.words(KitIds.NOTICE_TEXT));
        }
    }

    @Test
    void tallySheetAndResultAreWrittenWhereTheVoteIs(FxRobot robot) {
        try (var booth = new Booth(folder, 9, Lang.ZH)) {
            var hands = hands(robot, booth, "单.docx");
            hands.meanwhile(() -> booth.paper("同意修渠吗？", Contest.YES_NO, 9));
            var id = booth.village()
                    .show(booth.meeting())
                    .openPoll()
                    .orElseThrow()
                    .id();
            hands.press(SheetIds.tally("1"));
            assertTrue(Files.isRegularFile(folder.resolve("单.docx")));
            files.answer(folder.resolve("果.docx"));
            hands.meanwhile(() -> {
                booth.counting().unseal(id).orThrow();
                for (int i = 0; i < 9; i++) {
                    booth.counting().paper(id, Choice.YES).orThrow();
                }
                booth.village().desks().polls().close(id).orThrow();
            });
            hands.press(SheetIds.result(""));
            assertTrue(Files.isRegularFile(folder.resolve("果.docx")));
            files.answer(folder.resolve("后.docx"));
            hands.meanwhile(
                    () -> booth.village().desks().polls().publish(id, "").orThrow());
            hands.press(HallIds.TAB_VOTE);
            hands.press(SheetIds.result("1"));
            assertTrue(Files.isRegularFile(folder.resolve("后.docx")));
        }
    }

    @Test
    void aVoteByHandsHasNoBallots(FxRobot robot) {
        try (var booth = new Booth(folder, 9, Lang.ZH)) {
            var hands = hands(robot, booth, "票.docx");
            hands.press(VoteIds.open(PollForm.HANDS));
            hands.keys(KeyCode.CONTROL, KeyCode.P);
            assertFalse(hands.shows(SheetIds.WRITE));
        }
    }

    private Hands hands(FxRobot robot, Booth booth, String file) {
        files.answer(folder.resolve(file));
        var hands = new Hands(robot, stage);
        hands.look(Lang.ZH, files, booth::console);
        hands.press(HallIds.TAB_VOTE);
        return hands;
    }

    private long slips(String file) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(folder.resolve(file)))) {
            return document.getTables().getFirst().getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .filter(cell -> !Optional.ofNullable(cell.getTextRecursively())
                            .orElse("")
                            .isBlank())
                    .count();
        }
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T later() {
        return null;
    }
}
