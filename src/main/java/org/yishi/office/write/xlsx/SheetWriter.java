package org.yishi.office.write.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.yishi.office.write.Words;

/** Writes one sheet, row by row. */
final class SheetWriter {
    /** What Excel takes in one cell. */
    private static final int LONGEST = 32_767;

    /** Excel measures columns in 1/256 of a digit. */
    private static final int UNIT = 256;

    private final SXSSFWorkbook workbook;
    private final SXSSFSheet page;
    private final Looks looks;
    private final Sheet sheet;
    private final Measures measures;
    private final int count;

    SheetWriter(SXSSFWorkbook workbook, Looks looks, Sheet sheet) {
        this.workbook = workbook;
        this.page = workbook.createSheet(WorkbookUtil.createSafeSheetName(sheet.name()));
        this.looks = looks;
        this.sheet = sheet;
        this.measures = new Measures(sheet);
        this.count = sheet.columns().size();
    }

    void write() {
        head();
        for (int i = 0; i < sheet.rows().size(); i++) {
            row(sheet.rows().get(i), i + 1);
        }
        columns();
        page.createFreezePane(sheet.frozen(), 1);
        page.setAutoFilter(
                new CellRangeAddress(0, sheet.rows().size(), 0, sheet.columns().size() - 1));
        SheetRules.put(page, sheet);
        SheetPrint.put(page, sheet);
        name();
    }

    private void head() {
        var row = page.createRow(0);
        row.setHeightInPoints(32);
        for (int i = 0; i < count; i++) {
            var cell = row.createCell(i);
            cell.setCellStyle(looks.head);
            cell.setCellValue(sheet.columns().get(i).head());
        }
    }

    private void row(List<Cell> cells, int at) {
        var row = page.createRow(at);
        row.setHeightInPoints(measures.height(cells));
        for (int i = 0; i < count; i++) {
            var content = i < cells.size() ? cells.get(i) : new Cell.Empty();
            put(row, i, content);
        }
    }

    private void put(Row row, int column, Cell content) {
        var cell = row.createCell(column);
        cell.setCellStyle(look(sheet.columns().get(column).kind()));
        switch (content) {
            case Cell.Words(String text) -> {
                var kept = fitting(Words.clean(text));
                if (isLikeFormula(kept)) {
                    cell.setCellStyle(looks.quoted);
                }
                cell.setCellValue(kept);
            }
            case Cell.Whole(long number) -> {
                cell.setCellValue((double) number);
            }
            case Cell.Day(var date) -> {
                cell.setCellValue(date);
            }
            case Cell.Worked(String formula, var now) -> {
                cell.setCellFormula(formula.replace("{r}", Integer.toString(row.getRowNum() + 1)));
                now.ifPresentOrElse(cell::setCellValue, () -> cell.setCellValue(""));
            }
            case Cell.Empty() -> {}
        }
    }

    private CellStyle look(Column.Kind kind) {
        return switch (kind) {
            case WORDS -> looks.words;
            case MARK, HIDDEN -> looks.mark;
            case NUMBER -> looks.number;
            case DATE -> looks.date;
        };
    }

    private static boolean isLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    private static String fitting(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }

    private void columns() {
        for (int i = 0; i < count; i++) {
            page.setColumnWidth(i, (measures.width(i) + 2) * UNIT);
            page.setColumnHidden(i, sheet.columns().get(i).kind() == Column.Kind.HIDDEN);
        }
    }

    private void name() {
        var last = CellReference.convertNumToColString(count - 1);
        var name = workbook.createName();
        name.setNameName(sheet.range());
        name.setRefersToFormula("'" + page.getSheetName().replace("'", "''") + "'!$A$1:$" + last + "$"
                + (sheet.rows().size() + 1));
    }
}
