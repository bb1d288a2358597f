package org.yishi.office.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class XlsxTest {
    @TempDir
    private Path folder;

    /** What both kinds of workbook must show of the same content. */
    static void fill(Workbook book) {
        var sheet = book.createSheet("花名册");
        var first = sheet.createRow(0);
        first.createCell(0).setCellValue("\u3000清溪村名册\u00A0");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
        var row = sheet.createRow(2);
        row.createCell(0).setCellValue(13800138000d);
        row.createCell(1).setCellValue("330102195603121234");
        row.createCell(2).setCellValue(330102195603121234d);
        row.createCell(3).setCellValue(0.1 + 0.2);
        row.createCell(4).setCellValue(true);
        styled(book, row, 5, "yyyy-mm-dd").setCellValue(LocalDate.of(1956, 3, 12));
        styled(book, row, 6, "yyyy\"年\"m\"月\"").setCellValue(LocalDate.of(1956, 3, 1));
        styled(book, row, 7, "00000").setCellValue(571);
        styled(book, row, 8, "\"第\"0\"户\"").setCellValue(12);
        row.createCell(9).setCellFormula("1+1");
        row.getCell(9).setCellValue(2);
        row.createCell(10).setCellValue("𬍛䶮\r\n㛃");
        styled(book, row, 11, "0.00").setCellValue(125.456);
        row.createCell(12).setCellErrorValue((byte) 42);
        row.createCell(13).setCellValue(3);
        var hidden = sheet.createRow(4);
        hidden.createCell(2).setCellValue("藏");
        hidden.setZeroHeight(true);
        book.setSheetHidden(book.getSheetIndex(book.createSheet("旧表")), true);
    }

    private static org.apache.poi.ss.usermodel.Cell styled(
            Workbook book, org.apache.poi.ss.usermodel.Row row, int column, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    static void check(Book book) {
        assertEquals(
                List.of("花名册", "旧表"), book.sheets().stream().map(Sheet::name).toList());
        assertEquals(
                List.of(false, true), book.sheets().stream().map(Sheet::hidden).toList());
        var sheet = book.sheets().getFirst();
        assertEquals(List.of(1, 3, 5), sheet.rows().stream().map(Row::number).toList());
        assertEquals(List.of(new Sheet.Region(1, 1, 0, 5)), sheet.merged());
        assertEquals("清溪村名册", sheet.rows().getFirst().text(0));
        var row = sheet.rows().get(1);
        assertEquals(
                List.of(
                        "13800138000",
                        "330102195603121234",
                        "330102195603121000",
                        "0.3",
                        "TRUE",
                        "1956-03-12",
                        "1956-03",
                        "00571",
                        "第12户",
                        "2",
                        "𬍛䶮\n㛃",
                        "125.456",
                        "#N/A",
                        "3"),
                row.cells().stream().map(Cell::text).toList());
        assertEquals(Cell.Kind.ROUNDED, row.cell(2).kind());
        assertEquals(Cell.Kind.TEXT, row.cell(1).kind());
        assertEquals(Cell.Kind.DATE, row.cell(5).kind());
        assertTrue(sheet.rows().get(2).hidden());
        assertEquals("藏", sheet.rows().get(2).text(2));
    }

    @Test
    void aWorkbookShowsWhatAPersonSees() throws Exception {
        var file = folder.resolve("名册.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            fill(book);
            book.write(out);
        }
        var read = Tables.read(file);
        assertEquals(new Book.Form.Xlsx(), read.form());
        check(read);
    }

    @Test
    void theContentDecidesWhateverTheName() throws Exception {
        var file = folder.resolve("名册.xls");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            fill(book);
            book.write(out);
        }
        assertEquals(new Book.Form.Xlsx(), Tables.read(file).form());
    }

    @Test
    void chineseDateFormatsWithoutTextAreDates() throws Exception {
        var parts = Zips.workbook(Zips.sheet("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>20526</v></c>"
                + "<c r=\"B1\" s=\"2\"><v>20515</v></c><c r=\"C1\" s=\"3\"><v>46082.5</v></c></row>"));
        parts.put(
                "xl/styles.xml",
                "<styleSheet><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"31\"/><xf numFmtId=\"57\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>");
        assertEquals(List.of("1956-03-12", "1956-03", "2026-03-01T12:00"), firstRow(parts));
    }

    @Test
    void daysFrom1904AreCountedFromThere() throws Exception {
        var parts = Zips.workbook(Zips.sheet("<row r=\"1\"><c r=\"A1\" s=\"0\"><v>19064</v></c></row>"));
        parts.put("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        parts.compute("xl/workbook.xml", (_, xml) -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
        assertEquals(List.of("1956-03-12"), firstRow(parts));
    }

    @Test
    void textIsReadWithoutItsPronunciationAndWithItsEscapes() throws Exception {
        var parts = Zips.workbook(Zips.sheet(
                "<row><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>甲</t></is></c><c t=\"str\"><f>A1</f><v>"
                        + " 乙 </v></c><c><f>1+1</f></c><c t=\"d\"><v>1956-03-12T00:00:00</v></c></row>"));
        parts.put(
                "xl/sharedStrings.xml",
                "<sst><si><r><t>单_x000D_</t></r><r><t xml:space=\"preserve\"> 小_x4e00_</t></r>"
                        + "<rPh sb=\"0\" eb=\"1\"><t>SHAN</t></rPh></si></sst>");
        assertEquals(List.of("单\n 小一", "甲", "乙", "", "1956-03-12"), firstRow(parts));
    }

    @Test
    void prefixesAndLooseNamesAreNoObstacle() throws Exception {
        var parts = Zips.workbook("<x:worksheet xmlns:x=\"urn:x\"><x:sheetData><x:row r=\"7\"><x:c r=\"B7\">"
                + "<x:v>330102195603121234</x:v></x:c></x:row></x:sheetData></x:worksheet>");
        var loose = new java.util.LinkedHashMap<String, String>();
        parts.forEach((name, xml) -> loose.put(name.replace('/', '\\').replace("xl", "XL"), xml));
        var row = Tables.read(Zips.write(folder.resolve("a.xlsx"), loose))
                .sheets()
                .getFirst()
                .rows()
                .getFirst();
        assertEquals(7, row.number());
        assertEquals(new Cell("330102195603121234", Cell.Kind.NUMBER), row.cell(1));
    }

    @Test
    void aNumberInExponentFormIsKnownAsRounded() throws Exception {
        var parts = Zips.workbook(Zips.sheet("<row r=\"1\"><c r=\"A1\"><v>3.3010219560312102E+17</v></c>"
                + "<c r=\"B1\" t=\"str\"><v>3.30102E+17</v></c><c r=\"C1\"><v>1.3800138E+10</v></c></row>"));
        var row = Tables.read(Zips.write(folder.resolve("a.xlsx"), parts))
                .sheets()
                .getFirst()
                .rows()
                .getFirst();
        assertEquals(new Cell("330102195603121000", Cell.Kind.ROUNDED), row.cell(0));
        assertEquals(Cell.Kind.ROUNDED, row.cell(1).kind());
        assertEquals(new Cell("13800138000", Cell.Kind.NUMBER), row.cell(2));
    }

    private List<String> firstRow(java.util.Map<String, String> parts) throws IOException, UnreadableException {
        var book = Tables.read(Zips.write(folder.resolve("a.xlsx"), parts));
        return book.sheets().getFirst().rows().getFirst().cells().stream()
                .map(Cell::text)
                .toList();
    }
}
