package org.yishi.office.read;

import java.util.List;

/**
 * One sheet of a book.
 *
 * @param name as on its tab; for a text file the file's name
 * @param hidden whether the tab is hidden
 * @param rows the rows with content, in order
 * @param merged the merged regions; only a region's first cell has a value, whether it holds for the others is for the
 *     caller to say
 */
public record Sheet(String name, boolean hidden, List<Row> rows, List<Region> merged) {
    public Sheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /**
     * Cells merged into one.
     *
     * @param firstRow row number as in {@link Row#number}
     * @param lastRow row number, inclusive
     * @param firstColumn from 0
     * @param lastColumn from 0, inclusive
     */
    public record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        /** Whether the cell lies in the region. */
        public boolean holds(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }
}
