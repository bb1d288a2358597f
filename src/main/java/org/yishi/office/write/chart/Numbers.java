package org.yishi.office.write.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The small workbook within a document that holds a chart's numbers, for those who change them in Word or WPS. It is the
 * same for the same chart: no clock is in it.
 */
final class Numbers {
    static final String SHEET = "Sheet1";

    private static final FileTime NEVER = FileTime.from(Instant.parse("1980-02-01T00:00:00Z"));
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CELLS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    private Numbers() {}

    static byte[] workbook(Chart chart) {
        try {
            return new Numbers().write(chart);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] write(Chart chart) throws IOException {
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
                        + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
                        + " PartName=\"/xl/workbook.xml\""
                        + " ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE
                        + "worksheet+xml\"/></Types>");
        part("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + CELLS + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"" + SHEET
                        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        part("xl/worksheets/sheet1.xml", sheet(chart));
        zip.finish();
        return bytes.toByteArray();
    }

    private void part(String name, String xml) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(NEVER);
        zip.putNextEntry(entry);
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/"
                + kind + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String sheet(Chart chart) {
        var xml = new StringBuilder("<worksheet xmlns=\"" + CELLS + "\"><sheetData><row r=\"1\">");
        for (int i = 0; i < chart.series().size(); i++) {
            xml.append(words(column(i + 1) + "1", chart.series().get(i).name()));
        }
        xml.append("</row>");
        for (int i = 0; i < chart.categories().size(); i++) {
            int row = i + 2;
            xml.append("<row r=\"%d\">".formatted(row))
                    .append(words("A" + row, chart.categories().get(i)));
            for (int j = 0; j < chart.series().size(); j++) {
                xml.append("<c r=\"%s%d\"><v>%s</v></c>"
                        .formatted(
                                column(j + 1),
                                row,
                                chart.shown(chart.series().get(j).values().get(i))));
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static String words(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + ChartPart.escaped(text)
                + "</t></is></c>";
    }

    private static char column(int at) {
        return (char) ('A' + at);
    }
}
