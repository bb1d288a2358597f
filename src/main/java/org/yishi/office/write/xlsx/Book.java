package org.yishi.office.write.xlsx;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yishi.office.write.About;
import org.yishi.office.write.WholeFile;

/**
 * An Excel file.
 *
 * <pre>{@code
 * new Book(List.of(sheet)).write(path, about);
 * }</pre>
 */
public record Book(List<Sheet> sheets) {
    /** Rows kept in memory; the rest is already on its way to the disk. */
    private static final int WINDOW = 200;

    public Book {
        sheets = List.copyOf(sheets);
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws org.yishi.office.write.WriteFailure with the reason; the old file still stands
     */
    public void write(Path target, About about) {
        WholeFile.write(target, out -> {
            var whole = new XSSFWorkbook();
            try (var workbook = new SXSSFWorkbook(whole, WINDOW, false, true)) {
                var looks = new Looks(workbook, whole.getFontAt(0));
                for (var sheet : sheets) {
                    new SheetWriter(workbook, looks, sheet).write();
                }
                about.putInto(whole);
                workbook.write(out);
            }
        });
    }
}
