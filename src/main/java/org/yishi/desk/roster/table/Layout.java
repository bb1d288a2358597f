package org.yishi.desk.roster.table;

import java.util.List;

/**
 * How the roster lies in one sheet.
 *
 * @param sheet its place in the book, from 0
 * @param lastHeading the number of the last row that belongs to the heading; 0 where there is no heading
 * @param headings the texts by which the heading row can be known again in mid-table, by column
 * @param mapping which column is what
 * @param score how much it looks like a roster; the best sheet is proposed
 */
public record Layout(int sheet, int lastHeading, List<String> headings, Mapping mapping, int score) {
    public Layout {
        headings = List.copyOf(headings);
    }

    /** The same with the mapping corrected. */
    public Layout with(Mapping corrected) {
        return new Layout(sheet, lastHeading, headings, corrected, score);
    }

    /** Whether people's names can be found in it. */
    public boolean hasNames() {
        return mapping.has(Field.NAME) || mapping.has(Field.HEAD_NAME);
    }
}
