package org.yishi.office.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yishi.office.read.UnreadableException.Kind;
import org.yishi.office.read.number.Styles;

/**
 * Reads a zipped workbook as a stream. Prefixes and namespaces are not looked at, so the strict form and files of other
 * programs are read alike; nor is the size that a sheet claims.
 */
final class XlsxBook {
    private final Parts parts;
    private final Limits limits;

    private XlsxBook(Parts parts, Limits limits) {
        this.parts = parts;
        this.limits = limits;
    }

    static Book read(Path file) throws IOException, UnreadableException {
        if (Files.size(file) > Limits.LARGEST) {
            throw new UnreadableException(Kind.TOO_LARGE, Limits.LARGEST / Limits.MEGABYTE);
        }
        var limits = new Limits();
        try (var parts = Parts.open(file, limits)) {
            return new XlsxBook(parts, limits).read();
        }
    }

    /** A sheet as the workbook lists it. */
    private record Listed(String name, boolean hidden, String relation) {}

    /** The workbook part. */
    private record Contents(boolean from1904, List<Listed> sheets) {}

    /** A part that another one names. */
    private record Related(String type, String target) {}

    private Book read() throws IOException, UnreadableException {
        var name = mainPart();
        int slash = name.lastIndexOf('/') + 1;
        var folder = name.substring(0, slash);
        var related = relations(folder + "_rels/" + name.substring(slash) + ".rels");
        var contents = parts.read(name, XlsxBook::contents).orElseThrow(() -> new UnreadableException(Kind.BROKEN));
        var shared = parts.read(ofType(related, "/sharedStrings", folder), xml -> SharedText.read(xml, limits))
                .orElse(SharedText.NONE);
        var styles =
                parts.read(ofType(related, "/styles", folder), Styles::read).orElse(Styles.NONE);
        var numbers = new NumberText(contents.from1904());
        var sheets = new ArrayList<Sheet>();
        for (var listed : contents.sheets()) {
            var to = related.get(listed.relation());
            if (to != null && to.type().endsWith("/worksheet")) {
                var reader = new SheetReader(listed.name(), limits, shared, styles, numbers);
                sheets.add(parts.read(resolve(folder, to.target()), xml -> reader.read(xml, listed.hidden()))
                        .orElseThrow(() -> new UnreadableException(Kind.BROKEN)));
            }
        }
        return new Book(new Book.Form.Xlsx(), sheets, author());
    }

    /** Who saved the file last, else who made it. */
    private String author() throws IOException, UnreadableException {
        return parts.read("docProps/core.xml", xml -> {
                    var said = new HashMap<String, String>();
                    while (xml.hasNext()) {
                        if (xml.next() == XMLStreamConstants.START_ELEMENT
                                && List.of("creator", "lastModifiedBy").contains(xml.getLocalName())) {
                            var name = xml.getLocalName();
                            said.put(name, xml.getElementText().strip());
                        }
                    }
                    var last = said.getOrDefault("lastModifiedBy", "");
                    return last.isEmpty() ? said.getOrDefault("creator", "") : last;
                })
                .orElse("");
    }

    /** The name of the workbook part, or what the archive is instead of a workbook. */
    private String mainPart() throws IOException, UnreadableException {
        if (parts.has("mimetype") && parts.has("content.xml")) {
            throw new UnreadableException(Kind.OTHER_SPREADSHEET, "ods");
        }
        var main = relations("_rels/.rels").values().stream()
                .filter(related -> related.type().endsWith("/officeDocument"))
                .map(related -> resolve("", related.target()))
                .findFirst()
                .orElse("xl/workbook.xml");
        if (main.endsWith(".bin")) {
            throw new UnreadableException(Kind.OTHER_SPREADSHEET, "xlsb");
        }
        if (parts.has("word/document.xml")) {
            throw new UnreadableException(Kind.NOT_A_TABLE, "docx");
        }
        if (parts.has("ppt/presentation.xml")) {
            throw new UnreadableException(Kind.NOT_A_TABLE, "pptx");
        }
        if (parts.has("Index/Document.iwa") || parts.has("Index.zip")) {
            throw new UnreadableException(Kind.OTHER_SPREADSHEET, "numbers");
        }
        if (!parts.has(main)) {
            throw new UnreadableException(parts.has("[Content_Types].xml") ? Kind.BROKEN : Kind.ARCHIVE, "zip");
        }
        return main;
    }

    private Map<String, Related> relations(String name) throws IOException, UnreadableException {
        return parts.read(name, xml -> {
                    var all = new HashMap<String, Related>();
                    while (xml.hasNext()) {
                        if (xml.next() == XMLStreamConstants.START_ELEMENT
                                && xml.getLocalName().equals("Relationship")) {
                            all.put(
                                    attribute(xml, "Id"),
                                    new Related(attribute(xml, "Type"), attribute(xml, "Target")));
                            if (all.size() > Limits.PARTS) {
                                throw new UnreadableException(Kind.BROKEN);
                            }
                        }
                    }
                    return all;
                })
                .orElseGet(HashMap::new);
    }

    private static Contents contents(XMLStreamReader xml) throws XMLStreamException, UnreadableException {
        if (!xml.getLocalName().equals("workbook")) {
            throw new UnreadableException(Kind.NOT_A_TABLE, "");
        }
        boolean from1904 = false;
        var sheets = new ArrayList<Listed>();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                from1904 = isTrue(attribute(xml, "date1904"));
            } else if (xml.getLocalName().equals("sheet")) {
                var state = attribute(xml, "state");
                sheets.add(new Listed(
                        attribute(xml, "name"),
                        state.toLowerCase(Locale.ROOT).contains("hidden"),
                        attribute(xml, "id")));
                if (sheets.size() > Limits.SHEETS) {
                    throw new UnreadableException(Kind.TOO_MANY_SHEETS, Limits.SHEETS);
                }
            }
        }
        return new Contents(from1904, sheets);
    }

    private static String ofType(Map<String, Related> related, String type, String folder) {
        return related.values().stream()
                .filter(r -> r.type().endsWith(type))
                .map(r -> resolve(folder, r.target()))
                .findFirst()
                .orElse("");
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        try {
            return Path.of(folder, target).normalize().toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            return "";
        }
    }

    /** An attribute by its local name, whatever its prefix; empty when it is not there. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equalsIgnoreCase("true");
    }
}
