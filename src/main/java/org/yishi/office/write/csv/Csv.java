package org.yishi.office.write.csv;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yishi.office.write.WholeFile;
import org.yishi.office.write.Words;

/**
 * A table as comma-separated text (RFC 4180), in UTF-8 with a byte order mark, without which Excel takes Chinese for
 * something else.
 *
 * @param rows the head first
 */
public record Csv(List<List<String>> rows) {
    private static final String MARK = "\uFEFF";
    private static final Pattern TO_QUOTE = Pattern.compile("[\",\\r\\n]|^\\s|\\s$");

    /** What begins like a formula and is none. */
    private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");

    public Csv {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason; the old file still stands
     */
    public void write(Path target) {
        var text = rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
        WholeFile.write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isLikeFormula(String text) {
        var bare = text.replace(MARK, "").strip();
        return text.startsWith("\t")
                || text.startsWith("\n")
                || (Words.isLikeFormula(bare) && !NUMBER.matcher(text).matches());
    }

    private static String cell(String raw) {
        var clean = Words.clean(raw);
        var safe = isLikeFormula(clean) ? "'" + clean : clean;
        return TO_QUOTE.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
