package org.yishi.desk.topics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.desk.roster.table.Merges;
import org.yishi.office.read.Row;
import org.yishi.office.read.Sheet;

/**
 * The headings of a list.
 *
 * @param row the number of the row where they stand
 * @param columns where each field stands, from 0
 * @param unread the headings that say none of these
 */
record Head(int row, Map<Field, Integer> columns, List<String> unread) {
    /** Titles and remarks may stand above the headings. */
    private static final int WITHIN = 20;
    /** Beyond this no list goes on. */
    private static final int WIDEST = 200;

    Head {
        columns = columns.isEmpty() ? Map.of() : new EnumMap<>(columns);
        unread = List.copyOf(unread);
    }

    /** The headings of a sheet: the row with most of them; empty where none has the title or the words of matters. */
    static Optional<Head> of(Sheet sheet, ListWords words) {
        var merges = new Merges(sheet);
        return sheet.rows().stream()
                .limit(WITHIN)
                .map(row -> of(row, merges, words))
                .filter(Head::isHead)
                .reduce((best, other) -> other.columns().size() > best.columns().size() ? other : best);
    }

    /** One heading alone may be any word; a title over a merged row is none. */
    private boolean isHead() {
        boolean tells = columns.containsKey(Field.TITLE) || columns.containsKey(Field.WORDS);
        return tells && (columns.size() > 1 || unread.isEmpty());
    }

    private static Head of(Row row, Merges merges, ListWords words) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        var texts = new ArrayList<String>();
        int width = Math.min(row.cells().size(), WIDEST);
        for (int i = 0; i < width; i++) {
            boolean covered =
                    merges.region(row.number(), i).isPresent() && row.text(i).isEmpty();
            texts.add(covered ? "" : row.text(i));
        }
        for (int i = 0; i < width; i++) {
            int column = i;
            words.exactly(texts.get(i)).ifPresent(field -> columns.putIfAbsent(field, column));
        }
        for (int i = 0; i < width; i++) {
            int column = i;
            if (!columns.containsValue(i)) {
                words.within(texts.get(i)).ifPresent(field -> columns.putIfAbsent(field, column));
            }
        }
        var unread = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
            if (!columns.containsValue(i) && !texts.get(i).isEmpty()) {
                unread.add(texts.get(i));
            }
        }
        return new Head(row.number(), columns, unread);
    }
}
