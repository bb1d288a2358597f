package org.yishi.office.write.xlsx;

import org.yishi.office.write.xlsx.part.Letters;
import org.yishi.office.write.xlsx.part.Xml;

/** How a sheet is printed: A4 turned, fitted to its width, its header row on each page. */
final class SheetPage {
    private static final int A4 = 9;

    private static final int LONGEST = 100;

    private SheetPage() {}

    static void put(Xml xml, Sheet sheet) {
        var print = sheet.print();
        xml.raw("<printOptions horizontalCentered=\"1\"/>")
                // In inches.
                .raw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.8\" bottom=\"0.7\" header=\"0.3\""
                        + " footer=\"0.3\"/>")
                .raw("<pageSetup paperSize=\"" + A4 + "\" fitToWidth=\"")
                .raw(print.wide())
                .raw("\" fitToHeight=\"0\" orientation=\"landscape\"/>")
                .raw("<headerFooter><oddHeader>")
                .text("&C&B&14" + plain(print.title()))
                .raw("</oddHeader><oddFooter>")
                .text("&L" + plain(print.note()) + "&C"
                        + plain(print.pages()).replace("{page}", "&P").replace("{pages}", "&N"))
                .raw("</oddFooter></headerFooter>");
    }

    /** What stands on each page: the header row, and the columns in sight where it goes over several sheets. */
    static String titles(Sheet sheet, String quoted) {
        var rows = quoted + "!$1:$1";
        return sheet.print().wide() > 1 && sheet.frozen() > 0
                ? quoted + "!$A:$" + Letters.of(sheet.frozen() - 1) + "," + rows
                : rows;
    }

    /** An ampersand begins a command there; a digit after the size would be read as part of it. */
    private static String plain(String text) {
        // Excel takes 255 characters in all.
        var escaped = (text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text).replace("&", "&&");
        return !escaped.isEmpty() && Character.isDigit(escaped.charAt(0)) ? " " + escaped : escaped;
    }
}
