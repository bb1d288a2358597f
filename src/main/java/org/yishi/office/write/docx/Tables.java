package org.yishi.office.write.docx;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/**
 * Lays tables down. Each has its width and its grid written out (WPS and LibreOffice read the one, Word the other), a
 * fixed layout, and a width in every cell.
 */
final class Tables {
    private static final int CELL_MARGIN = 80;

    private final CTBody body;
    private final Paragraphs paragraphs;

    Tables(CTBody body, Paragraphs paragraphs) {
        this.body = body;
        this.paragraphs = paragraphs;
    }

    /** A table with lines, as wide as the text. */
    void ruled(Table table, int width) {
        var shares = table.columns().stream().mapToInt(Table.Column::share).toArray();
        var widths = widths(shares, width);
        var tbl = start(widths, STBorder.SINGLE);
        head(tbl, table, widths);
        for (var row : table.rows()) {
            var line = row(tbl, table.rowHeight());
            switch (row) {
                case Table.Row.Cells(List<String> texts) -> cells(line, table, texts, widths);
                case Table.Row.Pieces(List<List<Span>> pieces) -> pieces(line, table, pieces, widths);
                case Table.Row.Band(String text) -> band(line, text, widths);
            }
        }
    }

    /** Two places to sign in a line, each a label and a rule to write on; never parted from what stands before and after. */
    void signatures(List<String> labels, int width) {
        var widths = widths(new int[] {24, 25, 2, 24, 25}, width);
        var tbl = start(widths, STBorder.NONE);
        for (int i = 0; i < labels.size(); i += 2) {
            var line = row(tbl, 760);
            toSign(line, labels.get(i), widths[0], widths[1]);
            sign(cell(line, widths[2], 1), "");
            if (i + 1 < labels.size()) {
                toSign(line, labels.get(i + 1), widths[3], widths[4]);
            } else {
                sign(cell(line, widths[3] + widths[4], 2), "");
            }
        }
    }

    private void toSign(CTRow line, String label, int labelWidth, int ruleWidth) {
        var name = cell(line, labelWidth, 1);
        name.getTcPr().addNewVAlign().setVal(STVerticalJc.BOTTOM);
        sign(name, label);
        var rule = cell(line, ruleWidth, 1);
        var bottom = rule.getTcPr().addNewTcBorders().addNewBottom();
        bottom.setVal(STBorder.SINGLE);
        bottom.setSz(BigInteger.valueOf(6));
        sign(rule, "");
    }

    private void sign(CTTc cell, String text) {
        fill(cell, Style.FLUSH, text, STJc.LEFT, true);
    }

    private void head(CTTbl tbl, Table table, int[] widths) {
        var line = row(tbl, table.rowHeight());
        line.getTrPr().addNewTblHeader();
        for (int i = 0; i < widths.length; i++) {
            var cell = cell(line, widths[i], 1);
            cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
            fill(cell, Style.CELL_HEAD, table.columns().get(i).head(), STJc.CENTER, true);
        }
    }

    private void cells(CTRow line, Table table, List<String> texts, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            var cell = cell(line, widths[i], 1);
            cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
            var text = i < texts.size() ? texts.get(i) : "";
            fill(cell, Style.CELL, text, jc(table.columns().get(i).align()), false);
        }
    }

    private void pieces(CTRow line, Table table, List<List<Span>> cells, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            var cell = cell(line, widths[i], 1);
            cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
            var paragraph = cell.addNewP();
            paragraphs
                    .start(paragraph, Style.CELL)
                    .addNewJc()
                    .setVal(jc(table.columns().get(i).align()));
            for (var span : i < cells.size() ? cells.get(i) : List.<Span>of()) {
                paragraphs.runs().append(paragraph, span, Style.CELL.face());
            }
        }
    }

    private void band(CTRow line, String text, int[] widths) {
        var cell = cell(line, Arrays.stream(widths).sum(), widths.length);
        cell.getTcPr().addNewVAlign().setVal(STVerticalJc.CENTER);
        fill(cell, Style.CELL_HEAD, text, STJc.LEFT, true);
    }

    private CTTbl start(int[] widths, STBorder.Enum lines) {
        var tbl = body.addNewTbl();
        var look = tbl.addNewTblPr();
        var width = look.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(Arrays.stream(widths).sum()));
        look.addNewJc().setVal(STJcTable.CENTER);
        var borders = look.addNewTblBorders();
        for (var edge : List.of(
                borders.addNewTop(),
                borders.addNewLeft(),
                borders.addNewBottom(),
                borders.addNewRight(),
                borders.addNewInsideH(),
                borders.addNewInsideV())) {
            edge.setVal(lines);
            edge.setSz(BigInteger.valueOf(4));
            edge.setSpace(BigInteger.ZERO);
            edge.setColor("auto");
        }
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        margins(look.addNewTblCellMar());
        var grid = tbl.addNewTblGrid();
        for (int each : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(each));
        }
        return tbl;
    }

    private static void margins(CTTblCellMar margins) {
        for (var side : List.of(margins.addNewLeft(), margins.addNewRight())) {
            side.setType(STTblWidth.DXA);
            side.setW(BigInteger.valueOf(CELL_MARGIN));
        }
    }

    private static CTRow row(CTTbl tbl, int height) {
        var row = tbl.addNewTr();
        var look = row.addNewTrPr();
        look.addNewCantSplit();
        var tall = look.addNewTrHeight();
        tall.setVal(BigInteger.valueOf(height));
        tall.setHRule(STHeightRule.AT_LEAST);
        return row;
    }

    private static CTTc cell(CTRow row, int width, int span) {
        var cell = row.addNewTc();
        var look = cell.addNewTcPr();
        var wide = look.addNewTcW();
        wide.setType(STTblWidth.DXA);
        wide.setW(BigInteger.valueOf(width));
        if (span > 1) {
            look.addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        return cell;
    }

    private void fill(CTTc cell, Style style, String text, STJc.Enum align, boolean keepNext) {
        for (var line : text.split("\n", -1)) {
            var paragraph = cell.addNewP();
            var look = paragraphs.start(paragraph, style);
            if (keepNext) {
                look.addNewKeepNext();
            }
            look.addNewJc().setVal(align);
            paragraphs.runs().append(paragraph, Span.plain(line), style.face());
        }
    }

    private static STJc.Enum jc(Table.Align align) {
        return switch (align) {
            case LEFT -> STJc.LEFT;
            case CENTRE -> STJc.CENTER;
            case RIGHT -> STJc.RIGHT;
        };
    }

    /** Whole widths in the given proportions that add up to the total. */
    static int[] widths(int[] shares, int total) {
        int sum = Arrays.stream(shares).sum();
        var widths = new int[shares.length];
        int before = 0;
        int used = 0;
        for (int i = 0; i < shares.length; i++) {
            before += shares[i];
            widths[i] = total * before / sum - used;
            used += widths[i];
        }
        return widths;
    }
}
