package org.yishi.office.write.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.yishi.office.write.About;
import org.yishi.office.write.chart.Chart;
import org.yishi.office.write.docx.picture.Picture;

/** What a text stands in: its first page, its styles, and the file around it. */
sealed interface Shell permits Skeleton, Template {
    /** The empty shell of a layout. */
    static Shell of(Layout layout) {
        return switch (layout) {
            case Layout.Official(Fonts fonts) -> Skeleton.official(fonts);
            case Layout.Plain _ -> Skeleton.plain();
            case Layout.Own(var template) -> Template.open(template);
        };
    }

    /** The body with the page set-up that it came with. */
    CTBody body();

    Styles styles();

    /** Puts a picture into the file; the name under which the text refers to it. */
    String keep(Picture picture);

    /** Adds a chart beside the text; the relation by which the text names it. */
    String chart(Chart chart);

    /** Writes the whole file; once only. */
    void write(OutputStream out, About about) throws IOException;

    /**
     * The styles of a document.
     *
     * @param ids by which paragraphs refer to them
     * @param character the width of a character of plain text, in twentieths of a point
     */
    record Styles(Map<Style, String> ids, int character) {
        public Styles {
            ids = Map.copyOf(ids);
        }

        String id(Style style) {
            return ids.getOrDefault(style, "");
        }
    }
}
