package org.yishi.office.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class XlsTest {
    @TempDir
    private Path folder;

    @Test
    void anOldWorkbookShowsTheSame() throws Exception {
        var file = folder.resolve("名册.xls");
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            XlsxTest.fill(book);
            book.write(out);
        }
        var read = Tables.read(file);
        assertEquals(new Book.Form.Xls(), read.form());
        XlsxTest.check(read);
    }

    @Test
    void chineseDateFormatsWithoutTextAreDates() throws Exception {
        var file = folder.resolve("a.xls");
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var row = book.createSheet().createRow(0);
            for (int i = 0; i < 2; i++) {
                var style = book.createCellStyle();
                style.setDataFormat((short) (i == 0 ? 31 : 57));
                var cell = row.createCell(i);
                cell.setCellValue(20526);
                cell.setCellStyle(style);
            }
            book.write(out);
        }
        var row = Tables.read(file).sheets().getFirst().rows().getFirst();
        assertEquals("1956-03-12", row.text(0));
        assertEquals("1956-03-12", row.text(1));
    }

    @Test
    void formulasAreReadByTheirStoredResults() throws Exception {
        var file = folder.resolve("a.xls");
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var row = book.createSheet().createRow(0);
            row.createCell(0).setCellFormula("\"王\"&\"芳\"");
            row.createCell(1).setCellFormula("1=1");
            row.createCell(2).setCellFormula("1/0");
            row.createCell(3).setCellFormula("2*3");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
        }
        var row = Tables.read(file).sheets().getFirst().rows().getFirst();
        assertEquals(
                List.of("王芳", "TRUE", "#DIV/0!", "6"),
                row.cells().stream().map(Cell::text).toList());
    }

    @Test
    void millionsOfEmptyFormattedCellsCostNothing() throws Exception {
        var file = folder.resolve("a.xls");
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet();
            var style = book.createCellStyle();
            for (int i = 0; i < 20_000; i++) {
                var row = sheet.createRow(i);
                for (int column = 0; column < 20; column++) {
                    row.createCell(column).setCellStyle(style);
                }
            }
            sheet.getRow(0).getCell(0).setCellValue("姓名");
            book.write(out);
        }
        assertEquals(1, Tables.read(file).sheets().getFirst().rows().size());
    }

    @Test
    void sheetsKeepTheOrderOfTheirTabs() throws Exception {
        var file = folder.resolve("a.xls");
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            for (var name : List.of("甲", "乙", "丙")) {
                book.createSheet(name).createRow(0).createCell(0).setCellValue(name);
            }
            book.setSheetOrder("丙", 0);
            book.write(out);
        }
        var sheets = Tables.read(file).sheets();
        assertEquals(List.of("丙", "甲", "乙"), sheets.stream().map(Sheet::name).toList());
        assertEquals(
                List.of("丙", "甲", "乙"),
                sheets.stream().map(s -> s.rows().getFirst().text(0)).toList());
    }
}
