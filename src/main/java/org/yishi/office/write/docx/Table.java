package org.yishi.office.write.docx;

import java.util.Arrays;
import java.util.List;

/**
 * A table: its head is repeated on each page, its rows are never split.
 *
 * <pre>{@code
 * var table = new Table(
 *         List.of(Column.centred("序号", 2), Column.left("姓名", 4)),
 *         List.of(Row.of("1", "陈立"), Row.band("第二网格")),
 *         Table.LINE);
 * }</pre>
 *
 * @param columns from left to right
 * @param rows in the order of the columns
 * @param rowHeight the least height of a row in twentieths of a point
 */
public record Table(List<Column> columns, List<Row> rows, int rowHeight) {
    /** A row for print: 0.8 cm. */
    public static final int LINE = 454;
    /** A row in which a person signs: 1 cm. */
    public static final int SIGNED = 567;

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** How a column's text stands. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * One column.
     *
     * @param share the column's part of the width, beside the other columns'
     */
    public record Column(String head, int share, Align align) {
        public static Column left(String head, int share) {
            return new Column(head, share, Align.LEFT);
        }

        public static Column centred(String head, int share) {
            return new Column(head, share, Align.CENTRE);
        }

        public static Column right(String head, int share) {
            return new Column(head, share, Align.RIGHT);
        }
    }

    /** One row. */
    public sealed interface Row {
        /** A cell for each column; missing ones are empty. */
        record Cells(List<String> texts) implements Row {
            public Cells {
                texts = List.copyOf(texts);
            }
        }

        /** A cell for each column, each of pieces in several faces; a line feed within them begins a line. */
        record Pieces(List<List<Span>> cells) implements Row {
            public Pieces {
                cells = cells.stream().map(List::copyOf).toList();
            }
        }

        /** A line across the whole table, such as a group's name. */
        record Band(String text) implements Row {}

        static Row of(String... texts) {
            return new Cells(Arrays.asList(texts));
        }

        static Row band(String text) {
            return new Band(text);
        }
    }
}
