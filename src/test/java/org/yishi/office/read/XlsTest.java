package org.yishi.office.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
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
}
