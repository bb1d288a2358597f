package org.yishi.office.write.docx;

/** The type faces that a paper mixes. */
public enum Face {
    BODY,
    TITLE,
    STRONG,
    KAI;

    String of(Fonts fonts) {
        return switch (this) {
            case BODY -> fonts.body();
            case TITLE -> fonts.title();
            case STRONG -> fonts.strong();
            case KAI -> fonts.kai();
        };
    }
}
