package org.yishi.office.write.docx;

/** Text as XML can hold it. */
final class Clean {
    private Clean() {}

    /** The text without control characters; half of a surrogate pair becomes the replacement character. */
    static String text(String text) {
        if (text.codePoints().allMatch(Clean::isFine)) {
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

    private static boolean isFine(int c) {
        return c >= 0x20 && c < 0xD800 || c == '\n' || c == '\t' || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF;
    }
}
