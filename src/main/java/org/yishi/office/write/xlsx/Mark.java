package org.yishi.office.write.xlsx;

/**
 * Rows that stand out when something is true of them, worked out anew by the program that opens the file.
 *
 * @param formula without the equals sign; {@code {r}} is the number of the row
 */
public record Mark(String formula, Tone tone) {
    /** How they stand out, in the order of the styles. Colour alone tells nothing in black-and-white print: a column says the same in words. */
    public enum Tone {
        ALARM,
        WARNING,
        QUIET
    }
}
