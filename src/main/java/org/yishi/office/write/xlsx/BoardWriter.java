package org.yishi.office.write.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellPropertyType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yishi.office.write.Words;
import org.yishi.office.write.chart.Cells;
import org.yishi.office.write.chart.Chart;
import org.yishi.office.write.chart.ChartPart;
import org.yishi.office.write.xlsx.part.Strings;

/** Writes one page of tables, each chart at the right of its table. */
final class BoardWriter {
    private static final float LINE = 18;
    /** In English Metric Units. */
    private static final long POINT = 12_700;

    private static final int NAMES = 30;
    private static final int NUMBERS = 11;
    private static final int UNIT = 256;
    private static final int CHART_COLUMNS = 6;
    /** On A4 turned, at full size: how many rows, and how many characters in a row. */
    private static final int ROWS = 26;

    private static final int WIDTH = 140;
    private static final int FEWEST = 26;

    private final XSSFWorkbook workbook;
    private final Looks looks;
    private final CellStyle title;
    private final CellStyle bold;
    private final CellStyle boldNumber;
    private final Sheet.Print print;

    BoardWriter(XSSFWorkbook workbook, Looks looks, Sheet.Print print) {
        this.workbook = workbook;
        this.looks = looks;
        this.print = print;
        var font = workbook.createFont();
        font.setFontName(looks.face());
        font.setBold(true);
        font.setFontHeightInPoints((short) 11);
        title = workbook.createCellStyle();
        title.setFont(font);
        bold = workbook.createCellStyle();
        bold.cloneStyleFrom(looks.words);
        bold.setFont(font);
        boldNumber = workbook.createCellStyle();
        boldNumber.cloneStyleFrom(looks.number);
        boldNumber.setFont(font);
        boldNumber.setAlignment(HorizontalAlignment.CENTER);
    }

    /** Writes a page; each chart goes into the map by the name of its part. */
    void write(Board.Page page, Map<String, byte[]> charts) {
        var sheet = workbook.createSheet(CellText.tab(page.name()));
        sheet.setDefaultRowHeightInPoints(LINE);
        sheet.setDisplayGridlines(false);
        int widest = page.boards().stream().mapToInt(b -> b.head().size()).max().orElse(1);
        sheet.setColumnWidth(0, NAMES * UNIT);
        for (int i = 1; i < widest + 1 + CHART_COLUMNS; i++) {
            sheet.setColumnWidth(i, (i == widest ? 2 : NUMBERS) * UNIT);
        }
        int row = 0;
        int top = 0;
        int fitting = rowsOnPaper(widest);
        for (var board : page.boards()) {
            int end = Math.max(table(sheet, board, row), chart(sheet, board, row, widest + 1, charts));
            if (end - top > fitting && row > top) {
                sheet.setRowBreak(row - 1);
                top = row;
            }
            row = end + 1;
        }
        SheetPrint.put(sheet, print);
    }

    /** How many rows a turned sheet of paper holds when all columns are fitted to its width. */
    private static int rowsOnPaper(int columns) {
        int wide = NAMES + (columns - 1 + CHART_COLUMNS) * NUMBERS + 2;
        return Math.max(FEWEST, ROWS * wide / WIDTH);
    }

    /** Writes a table; the first free row below it. */
    private int table(XSSFSheet sheet, Board board, int top) {
        int at = top;
        var head = sheet.createRow(at++);
        head.createCell(0).setCellValue(kept(board.title()));
        head.getCell(0).setCellStyle(title);
        var names = sheet.createRow(at++);
        for (int i = 0; i < board.head().size(); i++) {
            var cell = names.createCell(i);
            cell.setCellStyle(looks.head);
            cell.setCellValue(kept(board.head().get(i)));
        }
        names.setHeightInPoints(2 * LINE);
        for (var cells : board.rows()) {
            row(sheet, at++, cells, looks.words, looks.number);
        }
        if (!board.total().isEmpty()) {
            row(sheet, at++, board.total(), bold, boldNumber);
        }
        return at;
    }

    private static void row(XSSFSheet sheet, int at, List<Cell> cells, CellStyle words, CellStyle numbers) {
        var row = sheet.createRow(at);
        for (int i = 0; i < cells.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellStyle(i == 0 ? words : numbers);
            switch (cells.get(i)) {
                case Cell.Words(String text) -> put(cell, text);
                case Cell.Whole(long number) -> cell.setCellValue((double) number);
                case Cell.Money(long fen) -> cell.setCellValue(fen / 100.0);
                case Cell.Day(var day) -> cell.setCellValue(day.toString());
                case Cell.Worked(var formula, var _) -> cell.setCellFormula(formula);
                case Cell.Empty() -> {}
            }
        }
    }

    /** Words; those that begin like a formula stay words when their cell is edited. */
    private static void put(XSSFCell cell, String text) {
        cell.setCellValue(kept(text));
        if (Words.isLikeFormula(text)) {
            CellUtil.setCellStyleProperty(cell, CellPropertyType.QUOTE_PREFIXED, true);
        }
    }

    /** The office library writes text as it is, also what reads like the sign for a character that XML may not hold. */
    private static String kept(String text) {
        var fitting = CellText.fitting(text);
        var escaped = Strings.escaped(fitting);
        return escaped.length() > fitting.length() ? CellText.fitting(escaped) : escaped;
    }

    /** Draws a chart beside its table, if there is one to draw; the first free row below it. */
    private int chart(XSSFSheet sheet, Board board, int top, int left, Map<String, byte[]> charts) {
        if (board.drawn().isEmpty() || board.rows().isEmpty()) {
            return top;
        }
        int many = Math.min(board.most(), board.rows().size());
        var series = new ArrayList<Chart.Series>();
        for (int column : board.drawn()) {
            series.add(new Chart.Series(
                    board.head().get(column),
                    board.rows().stream()
                            .limit(many)
                            .map(row -> number(row.get(column)))
                            .toList()));
        }
        var names = board.rows().stream()
                .limit(many)
                .map(row -> words(row.getFirst()))
                .toList();
        var drawn = new Chart(board.title(), names, series);
        int rows = (int) Math.ceilDiv(drawn.height(), (long) (LINE * POINT));
        var drawing = sheet.createDrawingPatriarch();
        var anchor = drawing.createAnchor(0, 0, 0, 0, left, top, left + CHART_COLUMNS, top + rows);
        var chart = drawing.createChart(anchor);
        chart.getGraphicFrame().setName(Words.clean(board.title()));
        var cells = new Cells(sheet.getSheetName(), top + 1, 0, board.drawn());
        charts.put(chart.getPackagePart().getPartName().getName().substring(1), ChartPart.in(cells, drawn));
        return top + rows + 1;
    }

    private static long number(Cell cell) {
        return cell instanceof Cell.Whole(long number) ? number : 0;
    }

    private static String words(Cell cell) {
        return cell instanceof Cell.Words(String text) ? text : "";
    }
}
