package org.yishi.office.write.xlsx;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yishi.office.write.About;
import org.yishi.office.write.xlsx.part.Letters;
import org.yishi.office.write.xlsx.part.Strings;
import org.yishi.office.write.xlsx.part.Styles;
import org.yishi.office.write.xlsx.part.Xml;

/** The parts of a workbook that say what it consists of. */
final class BookParts {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.";

    private BookParts() {}

    static void types(Xml xml, int sheets) {
        xml.raw(Xml.HEAD)
                .raw("<Types xmlns=\"" + PACKAGE + "content-types\">")
                .raw("<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .raw(type("/xl/workbook.xml", KIND + "spreadsheetml.sheet.main+xml"));
        for (int i = 1; i <= sheets; i++) {
            xml.raw(type("/xl/worksheets/sheet" + i + ".xml", KIND + "spreadsheetml.worksheet+xml"));
        }
        xml.raw(type("/" + Styles.PART, KIND + "spreadsheetml.styles+xml"))
                .raw(type("/" + Strings.PART, KIND + "spreadsheetml.sharedStrings+xml"))
                .raw(type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
                .raw(type("/docProps/app.xml", KIND + "extended-properties+xml"))
                .raw("</Types>");
    }

    static void packageRelations(Xml xml) {
        relations(
                xml,
                List.of(
                        OFFICE + "relationships/officeDocument xl/workbook.xml",
                        PACKAGE + "relationships/metadata/core-properties docProps/core.xml",
                        OFFICE + "relationships/extended-properties docProps/app.xml"));
    }

    static void bookRelations(Xml xml, int sheets) {
        var all = IntStream.rangeClosed(1, sheets)
                .mapToObj(i -> OFFICE + "relationships/worksheet worksheets/sheet" + i + ".xml");
        relations(
                xml,
                Stream.concat(
                                all,
                                Stream.of(
                                        OFFICE + "relationships/styles styles.xml",
                                        OFFICE + "relationships/sharedStrings sharedStrings.xml"))
                        .toList());
    }

    static void workbook(Xml xml, List<Sheet> sheets) {
        xml.raw(Xml.HEAD)
                .raw("<workbook xmlns=\"" + SHEETS + "\" xmlns:r=\"" + OFFICE + "relationships\">")
                .raw("<workbookPr/><bookViews><workbookView/></bookViews><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            xml.raw("<sheet")
                    .attribute("name", SheetWriter.name(sheets.get(i)))
                    .raw(" sheetId=\"" + (i + 1) + "\" r:id=\"rId" + (i + 1) + "\"/>");
        }
        xml.raw("</sheets><definedNames>");
        for (int i = 0; i < sheets.size(); i++) {
            var sheet = sheets.get(i);
            var quoted = "'" + SheetWriter.name(sheet).replace("'", "''") + "'";
            var cells = quoted + "!$A$1:$" + Letters.of(sheet.columns().size() - 1) + "$"
                    + (sheet.rows().size() + 1);
            var local = "\" localSheetId=\"" + i;
            name(xml, "_xlnm._FilterDatabase" + local + "\" hidden=\"1", cells);
            name(xml, "_xlnm.Print_Titles" + local, SheetPage.titles(sheet, quoted));
            name(xml, sheet.range(), cells);
        }
        xml.raw("</definedNames><calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/></workbook>");
    }

    private static void name(Xml xml, String name, String cells) {
        xml.raw("<definedName name=\"" + name + "\">").text(cells).raw("</definedName>");
    }

    static void core(Xml xml, About about) {
        var at = about.written().truncatedTo(ChronoUnit.SECONDS);
        xml.raw(Xml.HEAD)
                .raw("<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\"")
                .raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
                .raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
                .text(about.title())
                .raw("</dc:title><dc:creator>")
                .text(about.author())
                .raw("</dc:creator><cp:lastModifiedBy>")
                .text(about.author())
                .raw("</cp:lastModifiedBy><cp:revision>1</cp:revision>")
                .raw("<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + at + "</dcterms:created>")
                .raw("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + at + "</dcterms:modified>")
                .raw("</cp:coreProperties>");
    }

    static void app(Xml xml) {
        xml.raw(Xml.HEAD)
                .raw("<Properties xmlns=\"" + OFFICE + "extended-properties\"><Application>" + About.PROGRAM)
                .raw("</Application></Properties>");
    }

    private static void relations(Xml xml, List<String> all) {
        xml.raw(Xml.HEAD).raw("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < all.size(); i++) {
            int blank = all.get(i).indexOf(' ');
            xml.raw("<Relationship Id=\"rId" + (i + 1) + "\"")
                    .attribute("Type", all.get(i).substring(0, blank))
                    .attribute("Target", all.get(i).substring(blank + 1))
                    .raw("/>");
        }
        xml.raw("</Relationships>");
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }
}
