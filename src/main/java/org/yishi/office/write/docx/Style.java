package org.yishi.office.write.docx;

import java.util.EnumMap;
import java.util.Map;

/** What a paragraph is. Each stands for a style of the document, found by its name. */
public enum Style {
    TITLE("Title", Face.TITLE),
    HEADING_1("heading 1", Face.STRONG),
    HEADING_2("heading 2", Face.KAI),
    HEADING_3("heading 3", Face.BODY),
    /** Text with its first line indented by two characters. */
    BODY("Normal Indent", Face.BODY),
    /** Text without indent. */
    FLUSH("Normal", Face.BODY),
    CELL("Yishi Cell", Face.BODY),
    CELL_HEAD("Yishi Cell Head", Face.STRONG);

    /** The type faces that a paper mixes. */
    enum Face {
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

    private final String styleName;
    private final Face face;

    Style(String styleName, Face face) {
        this.styleName = styleName;
        this.face = face;
    }

    /** The ids in the layouts of Yishi's own: the name in one word. */
    static Map<Style, String> ids() {
        var ids = new EnumMap<Style, String>(Style.class);
        for (var style : values()) {
            var name = style.styleName.replace(" ", "");
            ids.put(style, Character.toUpperCase(name.charAt(0)) + name.substring(1));
        }
        return ids;
    }

    /** The style's name as Word, WPS and LibreOffice know it, whatever the language they show it in. */
    String styleName() {
        return styleName;
    }

    Face face() {
        return face;
    }
}
