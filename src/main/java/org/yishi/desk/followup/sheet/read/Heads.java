package org.yishi.desk.followup.sheet.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.office.read.Row;
import org.yishi.office.read.Sheet;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/**
 * The headings of a sheet that came back, in either language and wherever the columns were moved to.
 *
 * @param row where they stand
 * @param key the hidden column, from 0; -1 where it was deleted
 * @param number the column with the task's number, from 0; -1 where it was deleted
 * @param columns where each field stands, from 0
 */
record Heads(int row, int key, int number, Map<Field, Integer> columns) {
    /** A title and a subtitle may stand above the headings. */
    private static final int WITHIN = 10;
    /** Other tables have a column or two of the same name. */
    private static final int ENOUGH = 3;

    private static final List<Text> TEXTS = List.of(Text.in(Lang.ZH), Text.in(Lang.EN));

    Heads {
        columns = columns.isEmpty() ? Map.of() : new EnumMap<>(columns);
    }

    /** The headings of a sheet; empty where it is another table. */
    static Optional<Heads> of(Sheet sheet) {
        return sheet.rows().stream()
                .limit(WITHIN)
                .map(row -> of(row, sheet))
                .filter(h -> h.columns().size() >= ENOUGH)
                .findFirst();
    }

    /** The fields whose headings are not there any more. */
    List<Field> missing() {
        return List.of(Field.values()).stream()
                .filter(f -> !columns.containsKey(f))
                .toList();
    }

    private static Heads of(Row row, Sheet sheet) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        for (var field : Field.values()) {
            int column = find(row, field.heading());
            if (column >= 0) {
                columns.put(field, column);
            }
        }
        int key = find(row, "report.ledger-id");
        return new Heads(row.number(), key >= 0 ? key : byKeys(row, sheet), find(row, "report.ledger-number"), columns);
    }

    private static int find(Row row, String heading) {
        var known = TEXTS.stream().map(text -> plain(text.of(heading))).toList();
        for (int i = 0; i < row.cells().size(); i++) {
            if (known.contains(plain(row.text(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** People break headings over lines and put stars behind them. */
    private static String plain(String heading) {
        return heading.replaceAll("[\\s\u3000*＊：:]", "");
    }

    /** The hidden column by what stands in it, where its heading was changed. */
    private static int byKeys(Row head, Sheet sheet) {
        var columns = new ArrayList<Integer>();
        sheet.rows().stream().filter(row -> row.number() > head.number()).forEach(row -> {
            for (int i = 0; i < row.cells().size(); i++) {
                if (SheetKey.of(row.text(i)).filter(k -> !k.mark().isEmpty()).isPresent()) {
                    columns.add(i);
                }
            }
        });
        return columns.isEmpty() ? -1 : columns.getFirst();
    }
}
