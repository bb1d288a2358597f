package org.yishi.office.write;

/** Text as office files hold it and show it. */
public final class Words {
    /** How much further on the signs of full width stand. */
    private static final int FULL_WIDTH = 0xFEE0;

    private Words() {}

    /** The text without control characters; half of a surrogate pair becomes the replacement character. */
    public static String clean(String text) {
        if (text.codePoints().allMatch(Words::isFine)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (isFine(c)) {
                clean.appendCodePoint(c);
            } else if (c >= 0x20) {
                clean.append('\uFFFD');
            }
        });
        return clean.toString();
    }

    /** Whether a spreadsheet begins to work out what begins so; signs of full width count where Chinese is typed. */
    public static boolean isLikeFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        boolean isWide = first > FULL_WIDTH && first <= FULL_WIDTH + '~';
        return "=+-@\t".indexOf(isWide ? first - FULL_WIDTH : first) >= 0;
    }

    /** The width in halves of a Chinese character; by code point, so that a rare character is one. */
    public static int halves(String text) {
        return text.codePoints().map(Words::halves).sum();
    }

    private static int halves(int c) {
        return c < 0x2E80 && c != '“' && c != '”' && c != '—' && c != '…' ? 1 : 2;
    }

    private static boolean isFine(int c) {
        return (c >= 0x20 && c < 0xD800) || c == '\n' || c == '\t' || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF;
    }
}
