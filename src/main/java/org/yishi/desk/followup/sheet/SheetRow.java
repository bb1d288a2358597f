package org.yishi.desk.followup.sheet;

import java.util.Map;
import org.yishi.model.id.TaskId;
import org.yishi.office.read.Cell;

/**
 * A row of a sheet that came back.
 *
 * @param sheet the number under which the sheet went out; 0 where it does not say
 * @param row as the spreadsheet numbers it
 * @param columns where each field stands, from 0
 */
record SheetRow(
        TaskId task,
        long sheet,
        String file,
        String tab,
        int row,
        Map<Field, Integer> columns,
        Map<Field, Cell> cells) {
    SheetRow {
        columns = Map.copyOf(columns);
        cells = Map.copyOf(cells);
    }

    Where at(Field field) {
        return new Where(file, tab, letters(columns.getOrDefault(field, 0)) + row);
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
