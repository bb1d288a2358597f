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

    /** Columns of merged regions, summed. */
    static final int MERGED = 300_000;

    static final int SHEETS = 500;
    /** Parts of a workbook, and relations between them. */
    static final int PARTS = 20_000;

    static final int MEGABYTE = 1 << 20;
    /** Inflated bytes of all parts of one workbook. A million rows formatted across ten columns are some 300. */
    static final long INFLATED = 400L * MEGABYTE;
    /** Bytes of a workbook as it lies on disk, pictures and all. */
    static final long LARGEST = 200L * MEGABYTE;
    /** Bytes of a file that has to be held in memory as a whole. */
    static final long WHOLE = 64L * MEGABYTE;
    /** Characters of all cells of one file; the longest rosters have some five million. */
    private static final long TEXTS = 60_000_000;

    private final long mostInflated;
    private int rows;
    private int cells;
    private long inflated;
    private long texts;

    Limits() {
        this(INFLATED);
    }

    Limits(long mostInflated) {
        this.mostInflated = mostInflated;
    }

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
        return inflated <= mostInflated;
    }

    /** How many megabytes may be inflated. */
    long megabytes() {
        return mostInflated / MEGABYTE;
    }

    /** Counts the text of one cell. */
    void text(int length) throws UnreadableException {
        texts += length;
        if (length > TEXT) {
            throw new UnreadableException(Kind.LONG_CELL, TEXT);
        }
        if (texts > TEXTS) {
            throw new UnreadableException(Kind.TOO_MUCH_TEXT, TEXTS / 10_000);
        }
    }
}
