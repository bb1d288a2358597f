package org.yishi.office.write.docx;

import java.nio.file.Path;

/** How a paper looks. */
public sealed interface Layout {
    /** GB/T 9704-2012: 22 lines of 28 characters, 三号 body, page numbers outside. */
    record Official(Fonts fonts) implements Layout {}

    /** The same page with Latin type, for papers in English. */
    record Plain() implements Layout {}

    /** The page, styles, headers and footers of a Word file of one's own; its text is left out. */
    record Own(Path template) implements Layout {}

    /** The layout of the standard, in the standard's faces. */
    static Layout official() {
        return new Official(Fonts.standard());
    }
}
