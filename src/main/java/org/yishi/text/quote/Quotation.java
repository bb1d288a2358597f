package org.yishi.text.quote;

/**
 * Words from a foreign file as they may stand in a sentence: not longer than one can read, and without signs that are
 * not seen but change what is seen, such as the one that turns the writing direction.
 */
public final class Quotation {
    private static final int LONGEST = 600;

    private Quotation() {}

    /** The words, cut after 600 characters. */
    public static String of(String words) {
        if (words.length() <= LONGEST && words.codePoints().allMatch(Quotation::isSeen)) {
            return words;
        }
        var seen = new StringBuilder();
        words.codePoints().filter(Quotation::isSeen).limit(LONGEST + 1L).forEach(seen::appendCodePoint);
        if (seen.codePointCount(0, seen.length()) > LONGEST) {
            seen.setLength(seen.offsetByCodePoints(0, LONGEST));
            seen.append('…');
        }
        return seen.toString();
    }

    private static boolean isSeen(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean isNone = (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE;
        return !Character.isISOControl(c) && !turns && !isNone;
    }
}
