package org.yishi.office.write.xlsx;

import java.util.List;

/**
 * One list: its header in the first row, a row for each thing.
 *
 * @param name on the tab
 * @param range the name of the list's cells, for formulas; letters only
 * @param columns from left to right
 * @param rows cells in the order of the columns
 * @param frozen how many columns stay in sight at the left
 * @param marks the first that is true wins
 * @param print what stands above and below on paper
 */
public record Sheet(
        String name,
        String range,
        List<Column> columns,
        List<List<Cell>> rows,
        int frozen,
        List<Mark> marks,
        Print print) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        marks = List.copyOf(marks);
    }

    /**
     * What stands above and below on paper.
     *
     * @param title in the middle above
     * @param note at the left below, such as the day of printing
     * @param pages in the middle below; {@code {page}} and {@code {pages}} are the numbers
     * @param wide over how many sheets of paper side by side; the columns in sight at the left stand on each
     */
    public record Print(String title, String note, String pages, int wide) {}
}
