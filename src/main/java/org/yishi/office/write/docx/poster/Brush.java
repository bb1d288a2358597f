package org.yishi.office.write.docx.poster;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/** Writes in the document's own faces. */
public interface Brush {
    /** Gives a new paragraph the style of a title, or of text without indent. */
    CTPPr start(CTP paragraph, boolean title);

    /** Appends text in the face of a title, or of text; strong in 黑体. */
    void write(CTP paragraph, String text, boolean title, boolean strong);
}
