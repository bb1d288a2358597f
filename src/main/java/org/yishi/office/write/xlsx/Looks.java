package org.yishi.office.write.xlsx;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of cells, each made once for a workbook. */
final class Looks {
    private static final String FACE = "宋体";
    private static final short SIZE = 10;
    private static final String AS_TEXT = "@";

    final CellStyle head;
    final CellStyle words;

    final CellStyle number;

    /** @param plain the font by which widths of columns are measured */
    Looks(Workbook workbook, Font plain) {
        plain.setFontName(FACE);
        plain.setFontHeightInPoints(SIZE);
        head = head(workbook);
        words = cell(workbook, HorizontalAlignment.LEFT, AS_TEXT);
        number = cell(workbook, HorizontalAlignment.CENTER, "0");
    }

    /** The face of all cells. */
    String face() {
        return FACE;
    }

    private static CellStyle head(Workbook workbook) {
        var bold = workbook.createFont();
        bold.setFontName(FACE);
        bold.setFontHeightInPoints(SIZE);
        bold.setBold(true);
        var style = cell(workbook, HorizontalAlignment.CENTER, "General");
        style.setFont(bold);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        return style;
    }

    private static CellStyle cell(Workbook workbook, HorizontalAlignment align, String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(align);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        return style;
    }
}
