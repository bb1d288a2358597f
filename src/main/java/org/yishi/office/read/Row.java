package org.yishi.office.read;

import java.util.List;

/**
 * A row with content; rows without any are left out.
 *
 * @param number the row's number as the spreadsheet shows it, from 1; in a text file the number of its first line
 * @param hidden whether the row is hidden, by hand or by a filter
 * @param cells from the first column to the last one with content
 */
public record Row(int number, boolean hidden, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, counted from 0; blank beyond the last one. */
    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    /** What is seen in a column, counted from 0. */
    public String text(int column) {
        return cell(column).text();
    }
}
