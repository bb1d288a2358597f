package org.yishi.office.write.docx.slip;

import java.util.List;

/** What stands on a slip, from top to bottom. */
public sealed interface Piece {
    /** Where text stands. */
    enum Side {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /**
     * A paragraph.
     *
     * @param size in points
     */
    record Line(String text, int size, Side side, boolean strong) implements Piece {}

    /**
     * Space.
     *
     * @param height in twentieths of a point, at least 20
     */
    record Gap(int height) implements Piece {}

    /**
     * A table with lines, as wide as the slip.
     *
     * @param shares the columns' parts of the width
     * @param rows a line for each column; its text may be empty, as a box to mark
     * @param rowHeight the least height of a row in twentieths of a point
     */
    record Boxes(List<Integer> shares, List<List<Line>> rows, int rowHeight) implements Piece {
        public Boxes {
            shares = List.copyOf(shares);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
