package org.yishi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Every cell of the first sheet as text, by POI's own model of a workbook: what anybody would write first. */
final class PlainRead {
    private PlainRead() {}

    public static void main(String[] args) throws IOException {
        System.out.println(characters(Path.of(args[0])));
    }

    /** Reads the file and says how much text it found. */
    static long characters(Path file) throws IOException {
        long characters = 0;
        try (InputStream in = Files.newInputStream(file);
                var book = WorkbookFactory.create(in)) {
            var formatter = new DataFormatter();
            for (var row : book.getSheetAt(0)) {
                for (var cell : row) {
                    characters += formatter.formatCellValue(cell).length();
                }
            }
        }
        return characters;
    }
}
