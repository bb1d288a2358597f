package org.yishi.office.write.xlsx;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;

/** How a sheet is printed: A4 turned, fitted to its width, its header row on each page. */
final class SheetPrint {
    private SheetPrint() {}

    /** A list: its header row on each page, its columns in sight on each sheet of paper side by side. */
    static void put(org.apache.poi.ss.usermodel.Sheet page, Sheet sheet) {
        var print = sheet.print();
        page.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        if (print.wide() > 1 && sheet.frozen() > 0) {
            page.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, sheet.frozen() - 1));
        }
        put(page, print);
    }

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
        var escaped = text.replace("&", "&&");
        return !escaped.isEmpty() && Character.isDigit(escaped.charAt(0)) ? " " + escaped : escaped;
    }
}
