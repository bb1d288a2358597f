package org.yishi.office.read.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.w3c.dom.Node;
import org.yishi.office.read.UnreadableException;
import org.yishi.office.read.ZippedXml;

/**
 * The paragraphs of a Word file as they are read: numbers that Word counts by itself are written out, what tracked
 * changes took out is left out, what they put in is there.
 *
 * <pre>{@code
 * var lines = WordText.read(Path.of("村规民约.docx"));
 * }</pre>
 */
public final class WordText {
    /** What is no text of the paragraph, or was taken out of it. */
    private static final Set<String> SKIPPED =
            Set.of("pPr", "rPr", "del", "moveFrom", "delText", "instrText", "Fallback", "drawing", "pict", "object");

    private WordText() {}

    /**
     * Reads a .docx file.
     *
     * @throws IOException where it is none, or broken
     */
    public static List<String> read(Path file) throws IOException {
        try {
            ZippedXml.check(file);
        } catch (UnreadableException e) {
            throw new IOException(e);
        }
        try (var in = Files.newInputStream(file);
                var document = new XWPFDocument(in)) {
            var lines = new ArrayList<String>();
            var counted = new Counted();
            add(lines, document.getBodyElements(), counted);
            return lines;
        } catch (RuntimeException e) {
            // The library reports damage by many unchecked exceptions.
            throw new IOException(e);
        }
    }

    private static void add(List<String> lines, List<IBodyElement> elements, Counted counted) {
        for (var element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                var words = new StringBuilder(counted.label(paragraph));
                collect(words, paragraph.getCTP().getDomNode());
                lines.addAll(List.of(words.toString().split("\n", -1)));
            } else if (element instanceof XWPFTable table) {
                for (var row : table.getRows()) {
                    row.getTableCells().forEach(cell -> add(lines, cell.getBodyElements(), counted));
                }
            }
        }
    }

    private static void collect(StringBuilder words, Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            var name = child.getLocalName();
            if (name == null || SKIPPED.contains(name)) {
                continue;
            }
            switch (name) {
                case "t" -> words.append(text(child));
                case "tab" -> words.append(' ');
                case "br", "cr" -> words.append('\n');
                case "noBreakHyphen" -> words.append('-');
                default -> collect(words, child);
            }
        }
    }

    private static String text(Node node) {
        var words = new StringBuilder();
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            words.append(child.getNodeValue());
        }
        return words.toString();
    }
}
