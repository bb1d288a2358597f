package org.yishi.office.write.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.yishi.office.write.Words;
import org.yishi.office.write.xlsx.part.Letters;
import org.yishi.office.write.xlsx.part.Strings;
import org.yishi.office.write.xlsx.part.Styles;
import org.yishi.office.write.xlsx.part.Xml;

/** Writes one sheet, row by row. */
final class SheetWriter {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** Days from the spreadsheet's first to that of the calendar. */
    private static final long DAY_ZERO = 25_569;

    private final Xml xml;
    private final Strings strings;
    private final Sheet sheet;
    private final Measures measures;
    private final List<String> letters;
    private final int[] looks;

    SheetWriter(Xml xml, Strings strings, Sheet sheet) {
        this.xml = xml;
        this.strings = strings;
        this.sheet = sheet;
        this.measures = new Measures(sheet);
        letters =
                IntStream.range(0, sheet.columns().size()).mapToObj(Letters::of).toList();
        looks = sheet.columns().stream().mapToInt(SheetWriter::look).toArray();
    }

    /** The name of the tab, without the signs that a spreadsheet refuses there. */
    static String name(Sheet sheet) {
        return CellText.tab(sheet.name());
    }

    void write(boolean isFirst) {
        frame(isFirst);
        xml.raw("<sheetData>");
        head();
        for (int i = 0; i < sheet.rows().size(); i++) {
            row(sheet.rows().get(i), i + 2);
            xml.pause();
        }
        xml.raw("</sheetData><autoFilter ref=\"A1:").raw(corner()).raw("\"/>");
        SheetRules.marks(xml, sheet);
        SheetRules.checks(xml, sheet);
        SheetPage.put(xml, sheet);
        xml.raw("</worksheet>");
    }

    private String corner() {
        return letters.getLast() + (sheet.rows().size() + 1);
    }

    private void frame(boolean isFirst) {
        int frozen = sheet.frozen();
        var pane = frozen > 0 ? "bottomRight" : "bottomLeft";
        xml.raw(Xml.HEAD)
                .raw("<worksheet xmlns=\"" + NAMESPACE + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
                .raw("<dimension ref=\"A1:" + corner() + "\"/><sheetViews><sheetView workbookViewId=\"0\"")
                .raw(isFirst ? " tabSelected=\"1\">" : ">")
                .raw("<pane" + (frozen > 0 ? " xSplit=\"" + frozen + "\"" : "") + " ySplit=\"1\" topLeftCell=\"")
                .raw(Letters.of(frozen) + "2\" activePane=\"" + pane + "\" state=\"frozen\"/>")
                .raw("<selection pane=\"" + pane + "\"/></sheetView></sheetViews>")
                .raw("<sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int i = 0; i < looks.length; i++) {
            boolean isHidden = sheet.columns().get(i).kind() == Column.Kind.HIDDEN;
            xml.raw("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + (measures.width(i) + 2)
                    + "\" customWidth=\"1\"" + (isHidden ? " hidden=\"1\"/>" : "/>"));
        }
        xml.raw("</cols>");
    }

    private void head() {
        xml.raw("<row r=\"1\" ht=\"32\" customHeight=\"1\">");
        for (int i = 0; i < looks.length; i++) {
            words(i, 1, Styles.HEAD, CellText.fitting(sheet.columns().get(i).head()));
        }
        xml.raw("</row>");
    }

    private void row(List<Cell> cells, int at) {
        xml.raw("<row r=\"").raw(at).raw("\" ht=\"").raw(measures.height(cells)).raw("\" customHeight=\"1\">");
        for (int i = 0; i < looks.length; i++) {
            put(i, at, i < cells.size() ? cells.get(i) : new Cell.Empty());
        }
        xml.raw("</row>");
    }

    private void put(int column, int row, Cell content) {
        int look = looks[column];
        switch (content) {
            case Cell.Words(String text) -> {
                var kept = CellText.fitting(text);
                words(column, row, Words.isLikeFormula(kept) ? quoted(column) : look, kept);
            }
            case Cell.Whole(long number) ->
                open(column, row, look).raw("><v>").raw(number).raw("</v></c>");
            case Cell.Money(long fen) ->
                open(column, row, look).raw("><v>").raw(yuan(fen)).raw("</v></c>");
            case Cell.Day(var date) ->
                open(column, row, look)
                        .raw("><v>")
                        .raw(date.toEpochDay() + DAY_ZERO)
                        .raw("</v></c>");
            case Cell.Worked(String formula, var now) -> {
                open(column, row, look)
                        .raw(now.isPresent() ? "><f>" : " t=\"str\"><f>")
                        .text(formula.replace("{r}", Integer.toString(row)))
                        .raw("</f><v>");
                now.ifPresent(xml::raw);
                xml.raw("</v></c>");
            }
            case Cell.Empty() -> open(column, row, look).raw("/>");
        }
    }

    private void words(int column, int row, int look, String text) {
        open(column, row, look).raw(" t=\"s\"><v>").raw(strings.of(text)).raw("</v></c>");
    }

    private Xml open(int column, int row, int look) {
        return xml.raw("<c r=\"")
                .raw(letters.get(column))
                .raw(row)
                .raw("\" s=\"")
                .raw(look)
                .raw("\"");
    }

    private int quoted(int column) {
        return Styles.QUOTED + (sheet.columns().get(column).locked() ? Styles.LOCKED : 0);
    }

    private static int look(Column column) {
        int plain = switch (column.kind()) {
            case WORDS -> Styles.WORDS;
            case MARK, HIDDEN -> Styles.MARK;
            case NUMBER, PERCENT -> Styles.NUMBER;
            case MONEY -> Styles.MONEY;
            case DATE -> Styles.DATE;
        };
        return plain + (column.locked() ? Styles.LOCKED : 0);
    }

    /** Fen as yuan, in digits alone. */
    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
    }
}
