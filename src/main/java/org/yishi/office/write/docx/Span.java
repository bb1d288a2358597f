package org.yishi.office.write.docx;

/**
 * A piece of a paragraph in one face.
 *
 * <pre>{@code
 * paper.body(Span.strong("表决结果："), Span.plain("通过。"));
 * }</pre>
 */
public record Span(String text, Weight weight) {
    /** Whether the piece stands out from its paragraph. */
    public enum Weight {
        PLAIN,
        STRONG,
        /** Struck through: it falls out. */
        STRUCK,
        /** Underlined: it comes in. */
        UNDERLINED
    }

    /** In the paragraph's own face. */
    public static Span plain(String text) {
        return new Span(text, Weight.PLAIN);
    }

    /** Struck through. */
    public static Span struck(String text) {
        return new Span(text, Weight.STRUCK);
    }

    /** Underlined. */
    public static Span underlined(String text) {
        return new Span(text, Weight.UNDERLINED);
    }

    /** In 黑体, or bold in Latin type. */
    public static Span strong(String text) {
        return new Span(text, Weight.STRONG);
    }
}
