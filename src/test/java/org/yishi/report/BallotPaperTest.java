package org.yishi.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.vote.Contest;
import org.yishi.report.ballot.BallotPaper;
import org.yishi.report.ballot.Printing;
import org.yishi.text.Lang;
import org.yishi.text.Text;

@Execution(ExecutionMode.CONCURRENT)
class BallotPaperTest {
    private static final String QUESTION = "是否同意桥头至祠堂村道拓宽工程实施方案（全长420米，预算28.6万元）？";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"83, 92", "10, 13", "0, 3", "31, 35", "2000, 2200"})
    void thereIsAPaperForEachVoterAndATenthMoreThreeAtLeast(long voters, int papers) {
        assertEquals(papers, Printing.of(voters, 4).papers());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 6, 8})
    void asManyPapersAsAskedForStandOnPagesOfSoMany(int perPage) throws IOException {
        var printing = Printing.of(20, perPage);
        assertEquals(perPage, write(Lang.ZH, Contest.YES_NO, printing));
        var cells = slips();
        var written = cells.stream().filter(c -> !words(c).isBlank()).toList();
        assertEquals(23, written.size());
        assertEquals(Math.ceilDiv(23, perPage > 2 ? 2 : 1) * (perPage > 2 ? 2 : 1), cells.size());
        assertEquals(1, written.stream().map(BallotPaperTest::words).distinct().count());
        var words = words(written.getFirst());
        for (var said : List.of("选票", QUESTION, "赞成 ○", "反对 ×", "弃权", "填票说明", "上塘村村民委员会（盖章处）", "2026年3月5日")) {
            assertTrue(words.contains(said), said + " in " + words);
        }
    }

    @Test
    void aPaperHasNoNumberOfItsOwnNotEvenThatOfThePage() throws IOException {
        write(Lang.ZH, Contest.YES_NO, Printing.of(20, 1));
        try (var document = open()) {
            var section = document.getDocument().getBody().getSectPr();
            assertEquals(0, section.sizeOfFooterReferenceArray());
            assertEquals(0, section.sizeOfHeaderReferenceArray());
        }
    }

    @Test
    void aLongListOfLongNamesGetsAPageOfItsOwnAndKeepsEveryName() throws IOException {
        var names = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> "第" + i + "号" + "阿卜杜热合曼江买买提艾力古丽巴哈尔迪丽努尔木合塔".substring(0, 24))
                .toList();
        var contest = new Contest.Among(CountingMethod.LIMITED, names, 7, false);
        assertEquals(1, write(Lang.ZH, contest, Printing.of(2, 8)));
        var words = words(slips().getFirst());
        names.forEach(name -> assertTrue(words.contains(name), name));
        assertTrue(words.contains("从40个中选7个"));
        assertTrue(words.contains("最多选7个，少选有效，多选作废"));
    }

    @Test
    void thirtyFourNamesStandOnOnePageInTwoColumnsSoThatNoneIsBroken() throws IOException {
        var names = IntStream.rangeClosed(1, 34)
                .mapToObj(i -> "欧阳海" + "燕丽芳敏".charAt(i % 4) + "（" + i + "组）")
                .toList();
        write(Lang.ZH, new Contest.Among(CountingMethod.LIMITED, names, 5, true), Printing.of(2, 1));
        try (var document = open()) {
            var boxes = document.getTables()
                    .getFirst()
                    .getRow(0)
                    .getCell(0)
                    .getTables()
                    .getFirst();
            assertEquals(6, boxes.getRow(0).getTableCells().size());
            assertEquals(18, boxes.getRows().size());
        }
    }

    @ParameterizedTest
    @EnumSource(CountingMethod.class)
    void everyMethodHasItsColumnInBothLanguages(CountingMethod method) throws IOException {
        var contest = new Contest.Among(method, List.of("张伟", "𬍛明", "李娜"), 2, false);
        for (var lang : Lang.values()) {
            write(lang, contest, Printing.of(8, 4));
            var words = words(slips().getFirst());
            assertFalse(words.contains("⟦") || words.contains("{"), words);
            assertTrue(words.contains("𬍛明"), words);
        }
    }

    @Test
    void papersForAWholeVillageAreAllThere() throws IOException {
        var names = IntStream.rangeClosed(1, 12).mapToObj(i -> "候选人" + i).toList();
        var contest = new Contest.Among(CountingMethod.LIMITED, names, 5, false);
        write(Lang.ZH, contest, Printing.of(100, 2));
        assertEquals(110, slips().size());
    }

    private int write(Lang lang, Contest contest, Printing printing) {
        var press = Press.standard(Text.in(lang), Evenings.VILLAGE, Evenings.START);
        var meeting = Evenings.of(10, 2).meeting();
        return new BallotPaper(press)
                .write(folder.resolve("b.docx"), meeting, ItemKind.ELECTION, QUESTION, contest, printing);
    }

    private List<XWPFTableCell> slips() throws IOException {
        try (var document = open()) {
            return document.getTables().getFirst().getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .toList();
        }
    }

    private XWPFDocument open() throws IOException {
        return new XWPFDocument(Files.newInputStream(folder.resolve("b.docx")));
    }

    private static String words(XWPFTableCell cell) {
        return Optional.ofNullable(cell.getTextRecursively()).orElse("");
    }
}
