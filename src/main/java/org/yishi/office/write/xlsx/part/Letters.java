package org.yishi.office.write.xlsx.part;

/** Columns by their letters, as a spreadsheet names them. */
public final class Letters {
    private Letters() {}

    /** A, B … Z, AA, AB … for a column from 0. */
    public static String of(int column) {
        var letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }
}
