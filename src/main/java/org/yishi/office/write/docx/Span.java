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
        STRONG
    }

    /** In the paragraph's own face. */
    public static Span plain(String text) {
        return new Span(text, Weight.PLAIN);
    }

    /** In 黑体, or bold in Latin type. */
    public static Span strong(String text) {
        return new Span(text, Weight.STRONG);
    }
}
