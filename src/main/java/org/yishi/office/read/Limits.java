package org.yishi.office.read;

import org.yishi.office.read.UnreadableException.Kind;

/**
 * What one file may use up. Generous for the people of a small town, small for a laptop.
 *
 * <p>One instance counts through one file.
 */
final class Limits {
    static final int ROWS = 50_000;
    static final int COLUMNS = 300;
    static final int CELLS = 1_500_000;
    /** Excel itself allows 32,767. */
    static final int TEXT = 100_000;

    static final int MERGED = 200_000;
    static final int MEGABYTE = 1 << 20;
    /** Inflated bytes of all parts of one workbook. A million rows formatted across ten columns are some 300. */
    static final long INFLATED = 400L * MEGABYTE;
    /** Bytes of a file that has to be held in memory as a whole. */
    static final long WHOLE = 64L * MEGABYTE;

    private int rows;
    private int cells;
    private long inflated;

    /** Counts one row with content. */
    void row(String sheet, int filled) throws UnreadableException {
        rows++;
        cells += filled;
        if (rows > ROWS) {
            throw new UnreadableException(Kind.TOO_MANY_ROWS, ROWS, sheet);
        }
        if (cells > CELLS) {
            throw new UnreadableException(Kind.TOO_MANY_CELLS, CELLS);
        }
    }

    /** Checks a column (from 0) that has content. */
    void column(String sheet, int column) throws UnreadableException {
        if (column >= COLUMNS) {
            throw new UnreadableException(Kind.TOO_MANY_COLUMNS, COLUMNS, sheet);
        }
    }

    /** Counts inflated bytes; false once there are too many. */
    boolean inflate(long bytes) {
        inflated += bytes;
        return inflated <= INFLATED;
    }
}
