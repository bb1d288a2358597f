package org.yishi.office.read;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yishi.office.read.number.Styles;

/**
 * Reads one worksheet part. Rows and cells without content are passed over whatever they claim, so a sheet formatted
 * down to its last row costs time to skip and no memory.
 */
final class SheetReader {
    private final String name;
    private final SharedText shared;
    private final Styles styles;
    private final NumberText numbers;
    private final RowCells row;
    private final List<Row> rows = new ArrayList<>();
    private final List<Sheet.Region> merged = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int mergedColumns;
    private int rowNumber;
    private boolean rowHidden;
    private int column;

    SheetReader(String name, Limits limits, SharedText shared, Styles styles, NumberText numbers) {
        this.name = name;
        this.shared = shared;
        this.styles = styles;
        this.numbers = numbers;
        this.row = new RowCells(name, limits);
    }

    Sheet read(XMLStreamReader xml, boolean hidden) throws XMLStreamException, UnreadableException {
        boolean inData = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "sheetData" -> inData = true;
                    case "row" -> startRow(xml, inData);
                    case "c" -> cell(xml, inData);
                    case "mergeCell" -> merge(XlsxBook.attribute(xml, "ref"));
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals("row") && inData) {
                    row.addTo(rows, rowNumber, rowHidden);
                } else if (xml.getLocalName().equals("sheetData")) {
                    inData = false;
                }
            }
        }
        return new Sheet(name, hidden, rows, merged);
    }

    private void startRow(XMLStreamReader xml, boolean inData) {
        if (inData) {
            int told = digits(XlsxBook.attribute(xml, "r"), 0);
            rowNumber = told > 0 ? told : rowNumber + 1;
            rowHidden = XlsxBook.isTrue(XlsxBook.attribute(xml, "hidden"));
            column = -1;
        }
    }

    private void cell(XMLStreamReader xml, boolean inData) throws XMLStreamException, UnreadableException {
        if (!inData) {
            return;
        }
        int told = column(XlsxBook.attribute(xml, "r"));
        column = told >= 0 ? told : column + 1;
        var type = XlsxBook.attribute(xml, "t");
        var style = XlsxBook.attribute(xml, "s");
        value.setLength(0);
        boolean stored = false;
        boolean formula = false;
        var inline = "";
        while (true) {
            int event = xml.next();
            boolean ended = event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("c");
            if (ended || event == XMLStreamConstants.END_DOCUMENT) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> {
                        SharedText.leaf(xml, value);
                        stored = true;
                    }
                    case "is" -> inline = SharedText.rich(xml, "is");
                    case "f" -> formula = true;
                    default -> {}
                }
            }
        }
        // Some programs write a formula with an empty value; an empty text that was worked out says that it is text.
        boolean isWorkedOut = !formula || !value.isEmpty() || type.equals("str");
        if ((stored && isWorkedOut) || !inline.isEmpty()) {
            row.put(column, content(type, style, inline));
        } else if (formula) {
            row.put(column, new Cell("", Cell.Kind.ERROR));
        }
    }

    private Cell content(String type, String style, String inline) {
        return switch (type) {
            case "s" -> shared.at(value.toString());
            case "inlineStr" -> Cell.ofText(inline.isEmpty() ? value.toString() : inline);
            case "str" -> Cell.ofText(value.toString());
            case "b" -> new Cell(XlsxBook.isTrue(value.toString().strip()) ? "TRUE" : "FALSE", Cell.Kind.BOOLEAN);
            case "e" -> new Cell(value.toString().strip(), Cell.Kind.ERROR);
            case "d" -> new Cell(isoDay(value.toString().strip()), Cell.Kind.DATE);
            default -> value.isEmpty() ? Cell.BLANK : numbers.of(value.toString(), styles.at(style));
        };
    }

    /** The day of an ISO date-time at midnight; else the whole of it. */
    private static String isoDay(String stored) {
        int time = stored.indexOf('T');
        return time > 0 && stored.substring(time + 1).matches("00:00(:00(\\.0+)?)?Z?")
                ? stored.substring(0, time)
                : stored;
    }

    private void merge(String range) {
        int colon = range.indexOf(':');
        if (colon < 0 || mergedColumns >= Limits.MERGED) {
            return;
        }
        var first = range.substring(0, colon);
        var last = range.substring(colon + 1);
        var region = new Sheet.Region(rowOf(first), rowOf(last), column(first), column(last));
        if (region.firstRow() > 0 && region.firstColumn() >= 0) {
            mergedColumns += Math.clamp(region.lastColumn() - (long) region.firstColumn() + 1, 1, Limits.COLUMNS);
            merged.add(region);
        }
    }

    /** The column from 0 of a reference such as {@code AB12}; -1 where there is none. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + (c - 'A' + 1);
            } else if (c != '$') {
                break;
            }
        }
        return column - 1;
    }

    private static int rowOf(String reference) {
        int start = 0;
        while (start < reference.length() && !Character.isDigit(reference.charAt(start))) {
            start++;
        }
        return digits(reference.substring(start), 0);
    }

    private static int digits(String text, int otherwise) {
        try {
            return text.isEmpty() ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
