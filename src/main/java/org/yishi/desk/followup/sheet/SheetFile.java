package org.yishi.desk.followup.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yishi.model.Refusal;
import org.yishi.model.id.TaskId;
import org.yishi.office.read.Cell;
import org.yishi.office.read.Row;
import org.yishi.office.read.Sheet;
import org.yishi.office.read.Tables;
import org.yishi.office.read.UnreadableException;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/**
 * Reads follow-up sheets that came back. Columns are found by their headings, in either language and wherever they were
 * moved to; rows by the hidden key, however they were sorted or filtered.
 */
final class SheetFile {
    private static final Pattern KEY = Pattern.compile("(\\d{1,15})(?:@(\\d{1,15}))?");
    /** A title and a subtitle may stand above the headings. */
    private static final int HEADINGS_WITHIN = 10;

    private final List<SheetRow> rows = new ArrayList<>();
    private final List<SheetPreview.Wrong> wrongs = new ArrayList<>();
    private final List<Map<Field, String>> headings = List.of(headings(Text.in(Lang.ZH)), headings(Text.in(Lang.EN)));
    private final List<String> keys =
            List.of(Text.in(Lang.ZH).of("report.ledger-id"), Text.in(Lang.EN).of("report.ledger-id"));

    List<SheetRow> rows() {
        return rows;
    }

    List<SheetPreview.Wrong> wrongs() {
        return wrongs;
    }

    /** Reads all sheets of a file; what cannot be read is told among what is wrong. */
    void read(Path file) throws UnreadableException {
        var name = String.valueOf(file.getFileName());
        boolean found = false;
        for (var sheet : Tables.read(file).sheets()) {
            found |= read(name, sheet);
        }
        if (!found) {
            wrong(new Where(name, "", ""), Refusal.of("followup.sheet-no-headings", name));
        }
    }

    private boolean read(String file, Sheet sheet) {
        var top = sheet.rows().stream()
                .limit(HEADINGS_WITHIN)
                .filter(r -> key(r) >= 0)
                .findFirst();
        if (top.isEmpty()) {
            return false;
        }
        int key = key(top.get());
        var columns = columns(top.get());
        sheet.rows().stream()
                .filter(row -> row.number() > top.get().number())
                .forEach(row -> row(file, sheet.name(), row, key, columns));
        return true;
    }

    private int key(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (keys.contains(row.text(i))) {
                return i;
            }
        }
        return -1;
    }

    private Map<Field, Integer> columns(Row row) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        for (int i = 0; i < row.cells().size(); i++) {
            for (var known : headings) {
                for (var heading : known.entrySet()) {
                    if (heading.getValue().equals(row.text(i))) {
                        columns.putIfAbsent(heading.getKey(), i);
                    }
                }
            }
        }
        return columns;
    }

    private void row(String file, String tab, Row row, int key, Map<Field, Integer> columns) {
        var parts = KEY.matcher(row.text(key));
        if (!parts.matches()) {
            boolean isEmpty =
                    columns.values().stream().allMatch(c -> row.text(c).isEmpty());
            if (!isEmpty) {
                var first = new Where(file, tab, "A" + row.number());
                wrong(first, Refusal.of("followup.sheet-row-unknown", row.number()));
            }
            return;
        }
        var cells = new EnumMap<Field, Cell>(Field.class);
        columns.forEach((field, column) -> cells.put(field, row.cell(column)));
        long sheet = Optional.ofNullable(parts.group(2)).map(Long::parseLong).orElse(0L);
        rows.add(new SheetRow(
                new TaskId(Long.parseLong(parts.group(1))), sheet, file, tab, row.number(), columns, cells));
    }

    private void wrong(Where where, Refusal why) {
        wrongs.add(new SheetPreview.Wrong(where, why));
    }

    private static Map<Field, String> headings(Text text) {
        return Map.of(
                Field.TITLE, text.of("report.ledger-task"),
                Field.OWNER, text.of("report.ledger-owner"),
                Field.HELPERS, text.of("report.ledger-helpers"),
                Field.LIST, text.of("report.ledger-list"),
                Field.DUE, text.of("report.ledger-due"),
                Field.STATE, text.of("report.ledger-state"),
                Field.PROGRESS, text.of("report.ledger-progress"));
    }
}
