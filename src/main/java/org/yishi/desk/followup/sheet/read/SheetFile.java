package org.yishi.desk.followup.sheet.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.desk.roster.Unreadable;
import org.yishi.model.Refusal;
import org.yishi.office.read.Cell;
import org.yishi.office.read.Row;
import org.yishi.office.read.Sheet;
import org.yishi.office.read.Tables;
import org.yishi.office.read.UnreadableException;
import org.yishi.text.Text;

/**
 * Reads follow-up sheets that came back. Columns are found by their headings, rows by the hidden key, however they were
 * sorted or filtered; where one row lost its key, its printed number names the task.
 */
public final class SheetFile {
    private final Text text;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<Wrong> wrongs = new ArrayList<>();

    public SheetFile(Text text) {
        this.text = text;
    }

    public List<SheetRow> rows() {
        return rows;
    }

    public List<Wrong> wrongs() {
        return wrongs;
    }

    /** Reads all sheets of a file; what cannot be read is told among what is wrong. */
    public void read(Path file) {
        var name = String.valueOf(file.getFileName());
        var whole = new Where(name, "", "");
        try {
            var book = Tables.read(file);
            boolean found = false;
            for (var sheet : book.sheets()) {
                var heads = Heads.of(sheet);
                found |= heads.isPresent();
                heads.ifPresent(h -> read(name, book.author(), sheet, h));
            }
            if (!found) {
                wrong(whole, Refusal.of("followup.sheet-no-headings", name));
            }
        } catch (UnreadableException e) {
            wrong(whole, Unreadable.sentence(name, e));
        }
    }

    private void read(String file, String author, Sheet sheet, Heads heads) {
        if (heads.key() < 0) {
            wrong(new Where(file, sheet.name(), ""), Refusal.of("sheet.no-key", sheet.name()));
            return;
        }
        if (!heads.missing().isEmpty()) {
            var names = heads.missing().stream().map(f -> text.of(f.heading())).toList();
            wrong(
                    new Where(file, sheet.name(), String.valueOf(heads.row())),
                    Refusal.of("sheet.column-missing", String.join(" / ", names)));
        }
        var byNumber = new HashMap<Integer, Row>();
        sheet.rows().forEach(row -> byNumber.put(row.number(), row));
        sheet.rows().stream().filter(row -> row.number() > heads.row()).forEach(row -> {
            var cells = new EnumMap<Field, Cell>(Field.class);
            heads.columns()
                    .forEach((field, column) ->
                            cell(sheet, row, column, byNumber).ifPresent(cell -> cells.put(field, cell)));
            var key = SheetKey.of(row.text(heads.key()));
            boolean isEmpty = cells.values().stream().allMatch(c -> c.text().isEmpty());
            if (key.isPresent() || !isEmpty) {
                rows.add(new SheetRow(
                        key,
                        row.text(heads.number()),
                        author,
                        file,
                        sheet.name(),
                        row.number(),
                        heads.columns(),
                        cells));
            }
        });
    }

    /** A cell merged with those above says what they say; one merged with those beside it says nothing of its own. */
    private static Optional<Cell> cell(Sheet sheet, Row row, int column, Map<Integer, Row> byNumber) {
        var cell = row.cell(column);
        if (!cell.isBlank()) {
            return Optional.of(cell);
        }
        var over = sheet.merged().stream()
                .filter(m -> m.holds(row.number(), column))
                .findFirst();
        if (over.isEmpty()) {
            return Optional.of(cell);
        }
        return over.filter(m -> m.firstColumn() == column)
                .flatMap(m -> Optional.ofNullable(byNumber.get(m.firstRow())))
                .map(first -> first.cell(column));
    }

    private void wrong(Where where, Refusal why) {
        wrongs.add(new Wrong(where, why));
    }
}
