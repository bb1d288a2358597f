package org.yishi.desk.topics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yishi.model.Refusal;

/**
 * What taking a list would do.
 *
 * @param file its name
 * @param columns where each field was found, sheet by sheet, e.g. "B"
 * @param notes what was not read, a sentence each
 */
public record ListPreview(String file, List<Columns> columns, List<ListRow> rows, List<Refusal> notes) {
    public ListPreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** The columns of one sheet by their letters, and the headings that were not read. */
    public record Columns(String sheet, Map<Field, String> letters, List<String> unread) {
        public Columns {
            letters = letters.isEmpty() ? Map.of() : new EnumMap<>(letters);
            unread = List.copyOf(unread);
        }
    }

    /** The rows that are taken where nobody says otherwise. */
    public List<ListRow> proposed() {
        return rows.stream().filter(ListRow::isProposed).toList();
    }

    /** How many rows there are of a state. */
    public long count(ListRow.State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }
}
