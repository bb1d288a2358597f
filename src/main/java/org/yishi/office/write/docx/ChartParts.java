package org.yishi.office.write.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlToken;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.yishi.office.write.Words;
import org.yishi.office.write.chart.Chart;
import org.yishi.office.write.chart.ChartPart;

/** The charts of a document: each a part, with a workbook of its numbers behind it. */
final class ChartParts {
    private static final String CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final int TWIP = 635;

    private final List<Chart> charts = new ArrayList<>();

    /** Adds one; the relation by which the text names it. */
    String add(Chart chart) {
        charts.add(chart);
        return relation(charts.size());
    }

    private static String relation(int number) {
        return "rIdChart" + number;
    }

    /** The list of types and the relations of the text as they are with the charts; every other part as it is. */
    String into(String part, String xml) {
        if (charts.isEmpty()) {
            return xml;
        }
        return switch (part) {
            case "[Content_Types].xml" ->
                xml.replace(
                                "</Types>",
                                each("<Override PartName=\"/word/charts/chart%1$d.xml\" ContentType=\"" + CHART
                                                + "\"/>")
                                        + "</Types>")
                        .replace(
                                "<Override PartName=\"/word/document.xml\"",
                                "<Default Extension=\"xlsx\" ContentType=\"" + WORKBOOK
                                        + "\"/><Override PartName=\"/word/document.xml\"");
            case "word/_rels/document.xml.rels" ->
                xml.replace(
                        "</Relationships>",
                        each("<Relationship Id=\"rIdChart%1$d\" Type=\"" + RELATIONS
                                        + "chart\" Target=\"charts/chart%1$d.xml\"/>")
                                + "</Relationships>");
            default -> xml;
        };
    }

    private String each(String pattern) {
        var all = new StringBuilder();
        for (int i = 1; i <= charts.size(); i++) {
            all.append(pattern.formatted(i));
        }
        return all.toString();
    }

    /** The parts by their names. */
    Map<String, byte[]> parts() {
        var parts = new LinkedHashMap<String, byte[]>();
        for (int i = 1; i <= charts.size(); i++) {
            var chart = charts.get(i - 1);
            parts.put("word/charts/chart" + i + ".xml", ChartPart.alone(chart));
            var toWorkbook =
                    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"" + PACKAGE
                            + "\"><Relationship Id=\"" + ChartPart.WORKBOOK_RELATION + "\" Type=\"" + RELATIONS
                            + "package\" Target=\"../embeddings/chart" + i + ".xlsx\"/></Relationships>";
            parts.put("word/charts/_rels/chart" + i + ".xml.rels", toWorkbook.getBytes(StandardCharsets.UTF_8));
            parts.put("word/embeddings/chart" + i + ".xlsx", ChartPart.workbook(chart));
        }
        return parts;
    }

    /** Adds a chart to somebody's own document; the relation by which the text names it. */
    static String addTo(XWPFDocument document, Chart chart) {
        try {
            var file = document.getPackage();
            var chartName = PackagingURIHelper.createPartName(
                    "/word/charts/chart" + file.getUnusedPartIndex("/word/charts/chart#.xml") + ".xml");
            var bookName = PackagingURIHelper.createPartName(
                    "/word/embeddings/chart" + file.getUnusedPartIndex("/word/embeddings/chart#.xlsx") + ".xlsx");
            var part = file.createPart(chartName, CHART);
            fill(part, ChartPart.alone(chart));
            fill(file.createPart(bookName, WORKBOOK), ChartPart.workbook(chart));
            part.addRelationship(bookName, TargetMode.INTERNAL, RELATIONS + "package", ChartPart.WORKBOOK_RELATION);
            return document.getPackagePart()
                    .addRelationship(chartName, TargetMode.INTERNAL, RELATIONS + "chart")
                    .getId();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the program's own names of parts", e);
        }
    }

    private static void fill(PackagePart part, byte[] content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
    }

    /** Draws a chart in a run; the width in twentieths of a point. */
    static void draw(CTR run, String relation, Chart chart, int width) {
        var xml = """
            <wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" distT="0" distB="0" distL="0" distR="0">\
            <wp:extent cx="%d" cy="%d"/><wp:docPr id="%d" name="%s" descr="%s"/><wp:cNvGraphicFramePr/><a:graphic>\
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart\
             xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"\
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="%s"/>\
            </a:graphicData></a:graphic></wp:inline>
            """.formatted(
                (long) width * TWIP, chart.height(), number(relation), relation, escaped(chart.title()), relation);
        try {
            run.addNewDrawing().set(XmlToken.Factory.parse(xml));
        } catch (XmlException e) {
            throw new IllegalStateException("the program's own drawing", e);
        }
    }

    /** A number of its own among a document's drawings: behind those that a template brings. */
    private static int number(String relation) {
        return 10_000 + Integer.parseInt(relation.replaceAll("\\D", ""));
    }

    private static String escaped(String text) {
        return Words.clean(text).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
