package org.yishi.office.read;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yishi.office.read.UnreadableException.Kind;

/** The texts that a workbook keeps once for all its cells, ready as cells. */
record SharedText(List<Cell> cells) {
    static final SharedText NONE = new SharedText(List.of());

    /** The cell for an index; blank where the part has none. */
    Cell at(String index) {
        try {
            int i = Integer.parseInt(index.strip());
            return i >= 0 && i < cells.size() ? cells.get(i) : Cell.BLANK;
        } catch (NumberFormatException e) {
            return Cell.BLANK;
        }
    }

    static SharedText read(XMLStreamReader xml, Limits limits) throws XMLStreamException, UnreadableException {
        var cells = new ArrayList<Cell>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                var cell = Cell.ofText(rich(xml, "si"));
                limits.text(cell.text().length());
                cells.add(cell);
                if (cells.size() > Limits.CELLS) {
                    throw new UnreadableException(Kind.TOO_MANY_CELLS, Limits.CELLS);
                }
            }
        }
        return new SharedText(cells);
    }

    /** All runs of a text up to the end of the element, without the pronunciation that may stand beside it. */
    static String rich(XMLStreamReader xml, String end) throws XMLStreamException, UnreadableException {
        var text = new StringBuilder();
        boolean spoken = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("rPh")) {
                    spoken = true;
                } else if (xml.getLocalName().equals("t") && !spoken) {
                    leaf(xml, text);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (xml.getLocalName().equals(end)) {
                    return unescape(text);
                }
                spoken = spoken && !xml.getLocalName().equals("rPh");
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                return unescape(text);
            }
        }
    }

    /** Adds the text up to the end of the element in which the reader stands. */
    static void leaf(XMLStreamReader xml, StringBuilder text) throws XMLStreamException, UnreadableException {
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    if (text.length() > Limits.TEXT) {
                        throw new UnreadableException(Kind.LONG_CELL, Limits.TEXT);
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.END_DOCUMENT -> depth = 0;
                default -> {}
            }
        }
    }

    /** {@code _x000D_} is how a workbook writes a character that XML may not hold (ECMA-376 part 1, 22.9.2.19). */
    private static String unescape(StringBuilder text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text.toString();
        }
        var plain = new StringBuilder(text.length());
        int done = 0;
        for (; at >= 0; at = text.indexOf("_x", at)) {
            if (at + 7 <= text.length() && text.charAt(at + 6) == '_' && isHex(text, at + 2)) {
                plain.append(text, done, at).append((char) Integer.parseInt(text, at + 2, at + 6, 16));
                at += 7;
                done = at;
            } else {
                at += 2;
            }
        }
        return plain.append(text, done, text.length()).toString();
    }

    private static boolean isHex(CharSequence text, int from) {
        for (int i = from; i < from + 4; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
