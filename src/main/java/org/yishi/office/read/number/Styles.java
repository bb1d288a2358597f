package org.yishi.office.read.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The number format of each cell style of a workbook; the rest of a style does not matter here. */
public record Styles(List<NumberStyle> cells) {
    public Styles {
        cells = List.copyOf(cells);
    }

    /** What a spreadsheet takes as one format. */
    private static final int LONGEST = 255;

    /** What Excel takes, roughly. */
    private static final int MOST = 100_000;

    /** Of a workbook without styles. */
    public static final Styles NONE = new Styles(List.of());

    /** The style under a cell's index; the general one where it names none. */
    public NumberStyle at(String index) {
        if (index.isEmpty()) {
            return NumberStyle.GENERAL;
        }
        try {
            int i = Integer.parseInt(index);
            return i >= 0 && i < cells.size() ? cells.get(i) : NumberStyle.GENERAL;
        } catch (NumberFormatException e) {
            return NumberStyle.GENERAL;
        }
    }

    /** Reads the part with the styles, from its root element. */
    public static Styles read(XMLStreamReader xml) throws XMLStreamException {
        var codes = new HashMap<Integer, String>();
        var styles = new HashMap<Integer, NumberStyle>();
        var cells = new ArrayList<NumberStyle>();
        boolean inCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "numFmt" -> {
                    var code = attribute(xml, "formatCode");
                    if (code.length() <= LONGEST && codes.size() < MOST) {
                        codes.put(number(xml), code);
                    }
                }
                case "cellXfs" -> inCells = true;
                case "xf" -> {
                    if (inCells && cells.size() < MOST) {
                        cells.add(styles.computeIfAbsent(number(xml), id -> style(id, codes)));
                    }
                }
                default -> {}
            }
        }
        return new Styles(cells);
    }

    private static NumberStyle style(int id, Map<Integer, String> codes) {
        return NumberStyle.of(id, codes.getOrDefault(id, ""));
    }

    private static int number(XMLStreamReader xml) {
        try {
            return Integer.parseInt(attribute(xml, "numFmtId"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
