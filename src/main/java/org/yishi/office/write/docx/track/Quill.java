package org.yishi.office.write.docx.track;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/** Writes into paragraphs in a document's styles and faces. */
public interface Quill {
    /** Gives a new paragraph the style of a kind of line. */
    CTPPr start(CTP paragraph, Tracked.Kind kind);

    /** Appends text to a paragraph as runs. */
    void write(CTP paragraph, Tracked.Kind kind, String text, boolean strong);
}
