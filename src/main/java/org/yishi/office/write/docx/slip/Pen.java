package org.yishi.office.write.docx.slip;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/** Writes in the document's own faces. */
public interface Pen {
    /** Gives a new paragraph its style. */
    CTPPr start(CTP paragraph);

    /** Appends text. */
    void write(CTP paragraph, String text, boolean strong);
}
