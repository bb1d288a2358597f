package org.yishi.office.read;

import java.util.regex.Pattern;

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

    /** {@code 3.30102E+17}: an identity number that was a number once, saved as text from a narrow column. */
    private static final Pattern EXPONENT = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+\\d{2}");

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
        var text = trim(raw);
        if (text.isEmpty()) {
            return BLANK;
        }
        return new Cell(text, looksRounded(text) ? Kind.ROUNDED : Kind.TEXT);
    }

    /** Whether nothing is there. */
    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /** Without blanks of any width, control characters and direction marks at both ends; inner line ends are \n. */
    static String trim(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && isUnseen(raw.charAt(start))) {
            start++;
        }
        while (end > start && isUnseen(raw.charAt(end - 1))) {
            end--;
        }
        var text = raw.substring(start, end);
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Whether the text is a long number in exponent form, whose last digits are lost. */
    private static boolean looksRounded(String text) {
        return text.length() >= 5
                && text.length() <= 24
                && EXPONENT.matcher(text).matches();
    }

    private static boolean isUnseen(char c) {
        if (c <= ' ') {
            return true;
        }
        return c >= 0x7F && (Character.isSpaceChar(c) || c <= 0x9F || isMark(c));
    }

    /** Zero-width blanks, direction marks (pasted from dialogs and chats) and the byte order mark. */
    private static boolean isMark(char c) {
        return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || c == 0x2060 || c == 0xFEFF;
    }
}
