package org.yishi.office.write.docx;

/** How wide text is where a Chinese character is twice as wide as a Latin one. */
final class Widths {
    private Widths() {}

    /** The width in halves of a Chinese character; by code point, so that a rare character is one. */
    static int halves(String text) {
        return text.codePoints()
                .map(c -> c < 0x2E80 && c != '“' && c != '”' && c != '—' ? 1 : 2)
                .sum();
    }
}
