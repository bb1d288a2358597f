package org.yishi.office.read;

import java.util.regex.Pattern;

/** Takes off what nobody sees at the ends of a cell, and knows numbers that a spreadsheet has shortened. */
final class Clean {
    /** {@code 3.30102E+17}: an identity number that was a number once, saved as text from a narrow column. */
    private static final Pattern EXPONENT = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+\\d{2}");

    private Clean() {}

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
    static boolean looksRounded(String text) {
        return text.length() >= 5 && text.length() <= 24 && EXPONENT.matcher(text).matches();
    }

    private static boolean isUnseen(char c) {
        if (c <= ' ') {
            return true;
        }
        return c >= 0x7F && (Character.isSpaceChar(c) || c <= 0x9F || isMark(c));
    }

    /** Zero-width blanks, direction marks (pasted from dialogs and chats) and the byte order mark. */
    private static boolean isMark(char c) {
        return c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E || c == 0x2060 || c == 0xFEFF;
    }
}
