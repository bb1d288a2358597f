package org.yishi.office.read;

import java.nio.charset.Charset;
import java.util.List;

/**
 * What was read from a file.
 *
 * @param form what the file really is, whatever its name says
 * @param sheets all its sheets, hidden and empty ones too
 * @param author who saved it last, as the file says; empty where it does not say
 */
public record Book(Form form, List<Sheet> sheets, String author) {
    public Book {
        sheets = List.copyOf(sheets);
    }

    /** A book that does not say who saved it. */
    Book(Form form, List<Sheet> sheets) {
        this(form, sheets, "");
    }

    /** What kind of file it was. */
    public sealed interface Form {
        /** A workbook of Excel 2007 and after, of WPS, or of LibreOffice in that form. */
        record Xlsx() implements Form {}

        /** A workbook of Excel 97 to 2003. */
        record Xls() implements Form {}

        /** Text with separators. */
        record PlainText(Charset charset, char separator) implements Form {}
    }
}
