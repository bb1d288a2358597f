package org.yishi.rule.compact.diff;

import java.util.ArrayList;
import java.util.List;

/** The units in which words are compared: a Chinese character each, a number or a Latin word as a whole. */
final class Token {
    private Token() {}

    static List<String> of(String text) {
        var tokens = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            int end = text.offsetByCodePoints(at, 1);
            if (isWord(text.codePointAt(at))) {
                while (end < text.length() && (isWord(text.codePointAt(end)) || isPoint(text, end))) {
                    end++;
                }
            }
            tokens.add(text.substring(at, end));
            at = end;
        }
        return tokens;
    }

    /** Whether a reader pauses at it. */
    static boolean isPause(String token) {
        int type = Character.getType(token.codePointAt(0));
        return token.equals("\n")
                || type == Character.OTHER_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.START_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    /** The point in 0.5, between two figures. */
    private static boolean isPoint(String text, int at) {
        return text.charAt(at) == '.'
                && Character.isDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean isWord(int c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
