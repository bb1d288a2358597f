package org.yishi.office.write.docx.slip;

import java.util.List;

/**
 * Slips that are all alike, side by side on A4 sheets, with dashed lines to cut along.
 *
 * <pre>{@code
 * var slips = new Slips(2, 4, 92, List.of(new Piece.Line("表决票", 14, Side.MIDDLE, true), boxes));
 * slips.width();    // what a slip has for its pieces, in twentieths of a point
 * }</pre>
 *
 * @param across how many beside each other
 * @param down how many below each other
 * @param count how many in all; the last sheet may stay part empty
 * @param content what stands on each
 */
public record Slips(int across, int down, int count, List<Piece> content) {
    /** A4 less 1 cm at each edge, in twentieths of a point. */
    static final int SHEET_WIDTH = 11906 - 2 * 567;

    /** A little less than the sheet has, so that rules and rounding push nothing onto the next. */
    static final int SHEET_HEIGHT = 16838 - 2 * 567 - 160;

    static final int PADDING = 227;

    public Slips {
        if (across < 1 || down < 1 || count < 1) {
            throw new IllegalArgumentException("no slips: " + across + " x " + down + ", " + count);
        }
        content = List.copyOf(content);
    }

    /** How wide the pieces of a slip may be, of so many beside each other. */
    public static int width(int across) {
        return SHEET_WIDTH / across - 2 * PADDING;
    }

    /** How high the pieces of a slip may be, of so many below each other. */
    public static int height(int down) {
        return SHEET_HEIGHT / down - 2 * PADDING;
    }

    /** How high a line of a size is, in twentieths of a point. */
    public static int lineHeight(int size) {
        return size * 27;
    }
}
