package org.yishi.office.write.xlsx;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;

/** How a page of boards is printed: A4 turned, fitted to its width. */
final class SheetPrint {
    private static final int LONGEST = 100;

    private SheetPrint() {}

    /** Any page. */
    static void put(org.apache.poi.ss.usermodel.Sheet page, Sheet.Print print) {
        page.setFitToPage(true);
        page.setAutobreaks(true);
        page.setHorizontallyCenter(true);
        var paper = page.getPrintSetup();
        paper.setPaperSize(PrintSetup.A4_PAPERSIZE);
        paper.setLandscape(true);
        paper.setFitWidth((short) print.wide());
        paper.setFitHeight((short) 0);
        margins(page);
        page.getHeader().setCenter("&B&14" + plain(print.title()));
        page.getFooter().setLeft(plain(print.note()));
        page.getFooter().setCenter(plain(print.pages()).replace("{page}", "&P").replace("{pages}", "&N"));
    }

    /** In inches. */
    private static void margins(org.apache.poi.ss.usermodel.Sheet page) {
        page.setMargin(PageMargin.LEFT, 0.4);
        page.setMargin(PageMargin.RIGHT, 0.4);
        page.setMargin(PageMargin.TOP, 0.8);
        page.setMargin(PageMargin.BOTTOM, 0.7);
        page.setMargin(PageMargin.HEADER, 0.3);
        page.setMargin(PageMargin.FOOTER, 0.3);
    }

    /** An ampersand begins a command there; a digit after the size would be read as part of it. */
    private static String plain(String text) {
        // Excel takes 255 characters in all.
        var escaped = (text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text).replace("&", "&&");
        return !escaped.isEmpty() && Character.isDigit(escaped.charAt(0)) ? " " + escaped : escaped;
    }
}
