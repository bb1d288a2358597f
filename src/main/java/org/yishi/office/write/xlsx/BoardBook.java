package org.yishi.office.write.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yishi.office.write.About;
import org.yishi.office.write.WholeFile;

/**
 * An Excel file of tables and charts, to be read and printed rather than filled in.
 *
 * <pre>{@code
 * new BoardBook(List.of(new Board.Page("落实", boards)), print).write(path, about);
 * }</pre>
 *
 * @param print what stands above and below each page on paper
 */
public record BoardBook(List<Board.Page> pages, Sheet.Print print) {
    public BoardBook {
        pages = List.copyOf(pages);
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws org.yishi.office.write.WriteFailure with the reason; the old file still stands
     */
    public void write(Path target, About about) {
        WholeFile.write(target, out -> {
            var charts = new HashMap<String, byte[]>();
            var whole = new ByteArrayOutputStream();
            try (var workbook = new XSSFWorkbook()) {
                var looks = new Looks(workbook, workbook.getFontAt(0));
                for (var page : pages) {
                    new BoardWriter(workbook, looks, print).write(page, charts);
                }
                about.putInto(workbook);
                workbook.write(whole);
            }
            withCharts(whole.toByteArray(), charts, out);
        });
    }

    /** Puts our charts where empty ones were made; the office library knows no order of elements to rely on. */
    private static void withCharts(byte[] file, Map<String, byte[]> charts, OutputStream out) throws IOException {
        var from = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8);
        var to = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
            to.putNextEntry(new ZipEntry(entry.getName()));
            var chart = charts.get(entry.getName());
            if (chart == null) {
                from.transferTo(to);
            } else {
                to.write(chart);
            }
            to.closeEntry();
        }
        to.finish();
    }
}
