package org.yishi.desk.roster.table;

/**
 * Where a row stands in a file.
 *
 * @param sheet the sheet's name; empty where only one sheet is read
 * @param row the row's number in it
 */
public record Place(String sheet, int row) {
    /** For a sentence: the number, after the sheet's name where there are several. */
    @Override
    public String toString() {
        return sheet.isEmpty() ? Integer.toString(row) : sheet + " " + row;
    }
}
