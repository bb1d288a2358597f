package org.yishi.office.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yishi.office.read.UnreadableException.Kind;
import org.yishi.office.read.text.Encoding;
import org.yishi.office.read.text.Separated;
import org.yishi.office.read.text.Separator;

/** Reads text with separators as a book of one sheet. */
final class TextBook {
    private TextBook() {}

    static Book read(Path file) throws IOException, UnreadableException {
        if (Files.size(file) > Limits.WHOLE) {
            throw new UnreadableException(Kind.TOO_LARGE, Limits.WHOLE / Limits.MEGABYTE);
        }
        var decoded = Encoding.decode(Files.readAllBytes(file));
        if (decoded.isEmpty()) {
            throw new UnreadableException(Kind.UNKNOWN_ENCODING);
        }
        var text = decoded.get().text();
        if (isBinary(text)) {
            throw new UnreadableException(Kind.NOT_A_TABLE, "");
        }
        if (text.isBlank()) {
            throw new UnreadableException(Kind.EMPTY);
        }
        var told = Separator.told(text);
        char separator = told.isPresent() ? told.get() : Separator.of(text);
        var name = String.valueOf(file.getFileName());
        var rows = rows(text, separator, told.isPresent(), name);
        return new Book(
                new Book.Form.PlainText(decoded.get().charset(), separator),
                List.of(new Sheet(name, false, rows, List.of())));
    }

    private static List<Row> rows(String text, char separator, boolean skipFirst, String name)
            throws UnreadableException {
        var limits = new Limits();
        var rows = new ArrayList<Row>();
        for (var reader = Separated.of(text, separator); reader.hasNext(); ) {
            var line = reader.next();
            if (skipFirst && line.line() == 1) {
                continue;
            }
            var row = new RowCells(name, limits);
            for (int i = 0; i < line.fields().size(); i++) {
                row.put(i, Cell.ofText(unwrap(line.fields().get(i))));
            }
            row.addTo(rows, line.line(), false);
        }
        return rows;
    }

    /** {@code ="0571"} is how text is kept as text on its way through a spreadsheet. */
    private static String unwrap(String field) {
        var text = field.strip();
        if (text.length() >= 3 && text.startsWith("=\"") && text.endsWith("\"")) {
            return text.substring(2, text.length() - 1).replace("\"\"", "\"");
        }
        return field;
    }

    /** Control characters that no text has: some other kind of file. */
    private static boolean isBinary(String text) {
        int odd = 0;
        for (int i = 0; i < Math.min(text.length(), 1 << 16); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A) {
                odd++;
            }
        }
        return odd * 100 > Math.min(text.length(), 1 << 16);
    }
}
