package org.yishi.office.write.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.yishi.office.write.About;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.office.write.docx.Table.Row;

class PaperTest {
    private static final About ABOUT = new About("上塘村会议记录", "上塘村村民委员会", Instant.parse("2026-03-05T12:00:00Z"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyPartFollowsTheSchema(boolean official) {
        var file = write(sample(official ? Layout.official() : new Layout.Plain()));
        assertEquals(List.of(), new DocxParts(file).againstSchema());
    }

    @Test
    void thePageIsThatOfTheStandard() {
        var section = body(sample(Layout.official())).getPList().stream()
                .filter(p -> p.isSetPPr() && p.getPPr().isSetSectPr())
                .findFirst()
                .orElseThrow()
                .getPPr()
                .getSectPr();
        var margins = section.getPgMar();
        assertEquals(
                List.of(2098L, 1984L, 1587L, 1474L),
                List.of(
                        number(margins.getTop()),
                        number(margins.getBottom()),
                        number(margins.getLeft()),
                        number(margins.getRight())));
        assertEquals("linesAndChars", section.getDocGrid().xgetType().getStringValue());
        assertTrue(22 * section.getDocGrid().getLinePitch().longValue() <= 16838 - 2098 - 1984);
        assertEquals(2, section.sizeOfFooterReferenceArray());
    }

    @Test
    void theLastSectionIsTheTurnedSheet() {
        var size = body(sample(Layout.official())).getSectPr().getPgSz();
        assertEquals(16838L, number(size.getW()));
        assertEquals("landscape", size.getOrient().toString());
    }

    @Test
    void everyRunOfAnOfficialPaperNamesItsEastAsianFace() {
        var runs = body(sample(Layout.official())).getPList().stream()
                .flatMap(p -> p.getRList().stream())
                .toList();
        assertFalse(runs.isEmpty());
        for (var run : runs) {
            var fonts = run.getRPr().getRFontsArray(0);
            assertEquals("eastAsia", fonts.getHint().toString());
            assertFalse(fonts.getEastAsia().isEmpty());
        }
    }

    @Test
    void namesWithRareCharactersSurviveInAFaceThatHasThem() throws IOException {
        var file = write(sample(Layout.official()));
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            var present = document.getParagraphs().stream()
                    .filter(p -> p.getText().startsWith("出席："))
                    .findFirst()
                    .orElseThrow();
            assertEquals("出席：陈立、𬍛明、䶮小宝", present.getText());
            var rare = present.getRuns().stream()
                    .filter(r -> r.text().equals("𬍛"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("SimSun-ExtB", rare.getCTR().getRPr().getRFontsArray(0).getEastAsia());
        }
    }

    @Test
    void aTableHasItsWidthItsGridARepeatedHeadAndWholeRows() {
        var table = body(sample(Layout.official())).getTblArray(0);
        assertEquals(8845L, number(table.getTblPr().getTblW().getW()));
        assertEquals(8845L, gridWidth(table));
        assertEquals("fixed", table.getTblPr().getTblLayout().getType().toString());
        assertEquals(1, table.getTrArray(0).getTrPr().sizeOfTblHeaderArray());
        assertTrue(table.getTrList().stream().allMatch(row -> row.getTrPr().sizeOfCantSplitArray() == 1));
        assertEquals(
                BigInteger.valueOf(3),
                table.getTrArray(2).getTcArray(0).getTcPr().getGridSpan().getVal());
        assertTrue(table.getTrList().stream()
                .flatMap(row -> row.getTcList().stream())
                .allMatch(cell -> number(cell.getTcPr().getTcW().getW()) > 0));
    }

    @Test
    void placesToSignStayTogetherWithWhatStandsBeforeAndAfter() {
        var signatures = body(sample(Layout.official())).getTblArray(1);
        assertTrue(signatures.getTrList().stream()
                .flatMap(row -> row.getTcList().stream())
                .allMatch(cell -> cell.getPArray(0).getPPr().isSetKeepNext()));
    }

    @Test
    void theListHangsFromItsColon() {
        var present = body(sample(Layout.official())).getPList().stream()
                .filter(p -> p.sizeOfRArray() > 0
                        && p.getRArray(0).getTArray(0).getStringValue().equals("出席："))
                .findFirst()
                .orElseThrow()
                .getPPr()
                .getInd();
        assertEquals(5 * 314L, number(present.getLeft()));
        assertEquals(3 * 314L, number(present.getHanging()));
    }

    @Test
    void pageNumbersStandOutside() {
        var parts = new DocxParts(write(sample(Layout.official())));
        assertTrue(parts.text("word/settings.xml").contains("evenAndOddHeaders"));
        assertTrue(parts.text("word/footer1.xml").contains("w:val=\"right\""));
        assertTrue(parts.text("word/footer2.xml").contains("w:val=\"left\""));
    }

    @Test
    void theFileSaysWhoWroteItAndNothingOfTheMachine() throws IOException {
        var file = write(sample(Layout.official()));
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            var core = document.getProperties().getCoreProperties();
            assertEquals("上塘村会议记录", core.getTitle());
            assertEquals("上塘村村民委员会", core.getCreator());
            assertEquals(Date.from(ABOUT.written()), core.getCreated());
            assertEquals(
                    "Yishi", document.getProperties().getExtendedProperties().getApplication());
        }
        assertFalse(new DocxParts(file).text("docProps/core.xml").contains("POI"));
    }

    @Test
    void theSamePaperIsTheSameFile() throws IOException {
        var once = Files.readAllBytes(write(sample(Layout.official())));
        assertArrayEquals(once, Files.readAllBytes(write(sample(Layout.official()))));
    }

    @Test
    void noPageBearsSignaturesAlone() {
        var body = body(Paper.on(Layout.official()).body("甲").signatures(List.of("主持人签字：")));
        assertTrue(body.getPArray(0).getPPr().isSetKeepNext());
    }

    @Test
    void aTitleWithSignsOfXmlIsKept() throws IOException {
        var file = folder.resolve("a.docx");
        Paper.on(Layout.official()).body("甲").write(file, new About("A & B <1>", "村委会", Instant.EPOCH));
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            assertEquals(
                    "A & B <1>", document.getProperties().getCoreProperties().getTitle());
        }
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() throws IOException {
        var file = write(Paper.on(Layout.official()).body("甲\u0001乙\uD800丙<&>"));
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            assertEquals("甲乙\uFFFD丙<&>", document.getParagraphArray(0).getText());
        }
    }

    @Test
    void theColumnsFillTheWidthToTheLastTwip() {
        assertEquals(
                8845, IntStream.of(Tables.widths(new int[] {1, 3, 3}, 8845)).sum());
    }

    private static Paper sample(Layout layout) {
        return Paper.on(layout)
                .title("上塘村村民代表会议", "2026年第3次会议记录")
                .blank()
                .heading(1, "一、基本情况")
                .heading(2, "（一）时间")
                .heading(3, "1. 地点")
                .body("会议于“礼堂”召开。\n第二段。")
                .body(Span.strong("结果："), Span.plain("通过。"))
                .labelled("出席：", "陈立、𬍛明、䶮小宝")
                .labelled("Absent: ", "王伟")
                .table(new Table(
                        List.of(Column.centred("赞成", 1), Column.right("反对", 1), Column.left("说明", 3)),
                        List.of(Row.of("42", "30", "两行\n文字"), Row.band("小计"), Row.of("42")),
                        Table.LINE))
                .signatures(List.of("主持人（签字）：", "记录人（签字）：", "监票人（签字）："))
                .closing("上塘村村民委员会", "2026年3月5日")
                .page(Page.FORM)
                .table(new Table(List.of(Column.left("姓名", 1)), List.of(Row.of("陈立")), Table.SIGNED));
    }

    private CTBody body(Paper paper) {
        return new DocxParts(write(paper)).document().getDocument().getBody();
    }

    private Path write(Paper paper) {
        var file = folder.resolve("会议记录.docx");
        paper.write(file, ABOUT);
        return file;
    }

    private static long gridWidth(CTTbl table) {
        return table.getTblGrid().getGridColList().stream()
                .mapToLong(c -> number(c.getW()))
                .sum();
    }

    private static long number(Object twips) {
        return ((BigInteger) twips).longValue();
    }
}
