package org.yishi.desk.followup.sheet.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.yishi.office.read.Cell;

/**
 * A row of a sheet that came back.
 *
 * @param key empty where the hidden cell is
 * @param number the task's number as it is printed in the row; empty where it is not there
 * @param author who saved the file last, as it says; empty where it does not
 * @param row as the spreadsheet numbers it
 * @param columns where each field stands, from 0
 * @param cells what stands there; those are left out that other cells were merged over
 */
public record SheetRow(
        Optional<SheetKey> key,
        String number,
        String author,
        String file,
        String tab,
        int row,
        Map<Field, Integer> columns,
        Map<Field, Cell> cells) {
    public SheetRow {
        columns = Map.copyOf(columns);
        // In the order in which a sheet has them, for what is told of them.
        cells = cells.isEmpty() ? Map.of() : new EnumMap<>(cells);
    }

    public Where at(Field field) {
        return new Where(file, tab, letters(columns.getOrDefault(field, 0)) + row);
    }

    /** Its first cell, for what is wrong with all of it. */
    public Where at() {
        return new Where(file, tab, "A" + row);
    }

    public String text(Field field) {
        return cells.getOrDefault(field, Cell.BLANK).text();
    }

    /** A, B … Z, AA, AB …, as a spreadsheet names its columns. */
    static String letters(int column) {
        var letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }
}
