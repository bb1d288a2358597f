package org.yishi.office.read;

import java.util.ArrayList;
import java.util.List;

/** Gathers the cells of one row, within the limits, and drops the row when nothing is in it. */
final class RowCells {
    private final String sheet;
    private final Limits limits;
    private final List<Cell> cells = new ArrayList<>();
    private int filled;

    RowCells(String sheet, Limits limits) {
        this.sheet = sheet;
        this.limits = limits;
    }

    /** Sets the cell of a column from 0; a blank one takes no room. */
    void put(int column, Cell cell) throws UnreadableException {
        if (cell.isBlank()) {
            return;
        }
        limits.column(sheet, column);
        limits.text(cell.text().length());
        while (cells.size() <= column) {
            cells.add(Cell.BLANK);
        }
        cells.set(column, cell);
        filled++;
    }

    /** Adds the row if it has content. Afterwards this is empty again, for the next row. */
    void addTo(List<Row> rows, int number, boolean hidden) throws UnreadableException {
        if (filled > 0) {
            limits.row(sheet, filled);
            rows.add(new Row(number, hidden, cells));
            cells.clear();
            filled = 0;
        }
    }
}
