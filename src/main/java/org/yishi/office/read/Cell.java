package org.yishi.office.read;

/**
 * One cell as a person sees it.
 *
 * @param text what is seen, without blanks at its ends; empty when nothing is there. Numbers are plain digits (no
 *     {@code .0}, no exponent), dates ISO ({@code 1956-03-12}; {@code 1956-03} where only the month is shown), booleans
 *     {@code TRUE} and {@code FALSE}
 * @param kind what the file says it is
 */
public record Cell(String text, Kind kind) {
    /** A cell with nothing in it. */
    public static final Cell BLANK = new Cell("", Kind.BLANK);

    /** What a cell holds. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        /** More than 15 digits kept as a number: the spreadsheet has already replaced the last digits by zeros. */
        ROUNDED,
        DATE,
        BOOLEAN,
        /** An error such as {@code #N/A}, or a formula whose result was never stored (then the text is empty). */
        ERROR
    }

    /** A cell of text, or the blank one where only blanks are left. */
    static Cell ofText(String raw) {
        var text = Clean.trim(raw);
        if (text.isEmpty()) {
            return BLANK;
        }
        return new Cell(text, Clean.looksRounded(text) ? Kind.ROUNDED : Kind.TEXT);
    }

    /** Whether nothing is there. */
    public boolean isBlank() {
        return kind == Kind.BLANK;
    }
}
