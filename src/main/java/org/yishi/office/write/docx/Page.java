package org.yishi.office.write.docx;

import com.google.errorprone.annotations.Immutable;
import org.yishi.office.write.docx.poster.Poster;

/** The pages a paper can have. */
public enum Page {
    /** A4 upright, 37 mm above, 28 mm at the binding: GB/T 9704-2012, 5.1 and 5.2.1. */
    UPRIGHT(new Sheet(11906, 16838, 2098, 1474, 1984, 1587, 1387)),
    /** The same sheet turned, its head at the binding edge: GB/T 9704-2012, 8. */
    TURNED(new Sheet(16838, 11906, 1587, 2098, 1474, 1984, 907)),
    /** A4 turned with narrow margins, for a list to be filled in by hand. */
    FORM(new Sheet(16838, 11906, 1020, 850, 964, 850, 510)),
    /** A4 upright with narrow margins, for what ought to stand on one page. */
    COMPACT(new Sheet(11906, 16838, 907, 1134, 907, 1134, 450)),
    /** A4 upright to its edges, without page numbers: slips to be cut apart. */
    SLIPS(new Sheet(11906, 16838, 567, 567, 567, 567, 0)),
    /** A4 upright with even margins, for what hangs on a wall. */
    POSTER_A4(poster(Poster.Sheet.A4)),
    /** A3 upright with even margins, for what hangs on a wall. */
    POSTER_A3(poster(Poster.Sheet.A3));

    /**
     * The sheet of paper, in twentieths of a point.
     *
     * @param footer from the sheet's lower edge to that of the page number
     */
    @Immutable
    record Sheet(int width, int height, int top, int right, int bottom, int left, int footer) {}

    private final Sheet sheet;

    Page(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The page of a poster. */
    static Page of(Poster.Sheet paper) {
        return switch (paper) {
            case A4 -> POSTER_A4;
            case A3 -> POSTER_A3;
        };
    }

    private static Sheet poster(Poster.Sheet paper) {
        int margin = paper.margin();
        return new Sheet(paper.width(), paper.height(), margin, margin, margin, margin, margin / 2);
    }

    Sheet sheet() {
        return sheet;
    }
}
