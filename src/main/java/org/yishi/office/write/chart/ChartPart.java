package org.yishi.office.write.chart;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.IntFunction;
import org.yishi.office.write.Words;

/**
 * The part of a file that is a chart (ECMA-376, part 1, 21.2), its elements in the order of the schema. Values stand in
 * it as they were when it was written, beside where they come from.
 */
public final class ChartPart {
    /** The relation of a document's chart to its workbook. */
    public static final String WORKBOOK_RELATION = "rId1";

    private static final String FACE = "宋体";
    private static final String[] PATTERNS = {
        "<a:solidFill><a:srgbClr val=\"404040\"/></a:solidFill>",
        "<a:pattFill prst=\"wdUpDiag\"><a:fgClr><a:srgbClr val=\"404040\"/></a:fgClr>"
                + "<a:bgClr><a:srgbClr val=\"FFFFFF\"/></a:bgClr></a:pattFill>",
        "<a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>"
    };
    private static final String LINE = "<a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"404040\"/></a:solidFill></a:ln>";

    private final Chart chart;
    private final Cells cells;
    private final StringBuilder xml = new StringBuilder(4096);

    private ChartPart(Chart chart, Cells cells) {
        this.chart = chart;
        this.cells = cells;
    }

    /** A chart that draws cells of the workbook in which it stands. */
    public static byte[] in(Cells cells, Chart chart) {
        return new ChartPart(chart, cells).write(Optional.empty());
    }

    /** A chart with a workbook of its own, in a document. */
    public static byte[] alone(Chart chart) {
        return new ChartPart(chart, Cells.own(chart)).write(Optional.of(WORKBOOK_RELATION));
    }

    /** The workbook of a chart in a document. */
    public static byte[] workbook(Chart chart) {
        return Numbers.workbook(chart);
    }

    private byte[] write(Optional<String> workbook) {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append("<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"")
                .append(" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"")
                .append(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
                .append("<c:date1904 val=\"0\"/><c:roundedCorners val=\"0\"/><c:chart>");
        title();
        xml.append("<c:plotArea><c:layout/>");
        bars();
        axes();
        xml.append("</c:plotArea>");
        if (chart.series().size() > 1) {
            xml.append("<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/>")
                    .append(words(900, false))
                    .append("</c:legend>");
        }
        xml.append("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>")
                .append("<c:spPr><a:solidFill><a:srgbClr"
                        + " val=\"FFFFFF\"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>")
                .append(words(900, false));
        workbook.ifPresent(id -> xml.append("<c:externalData r:id=\"")
                .append(id)
                .append("\"><c:autoUpdate val=\"0\"/></c:externalData>"));
        return xml.append("</c:chartSpace>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private void title() {
        if (chart.title().isEmpty()) {
            xml.append("<c:autoTitleDeleted val=\"1\"/>");
            return;
        }
        xml.append("<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>")
                .append(look("defRPr", 1050, true))
                .append("</a:pPr><a:r>")
                .append(look("rPr", 1050, true))
                .append("<a:t>")
                .append(escaped(chart.title()))
                .append("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>")
                .append("<c:autoTitleDeleted val=\"0\"/>");
    }

    private void bars() {
        xml.append("<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>");
        for (int i = 0; i < chart.series().size(); i++) {
            series(i);
        }
        xml.append("<c:gapWidth val=\"60\"/><c:axId val=\"111111111\"/><c:axId val=\"222222222\"/></c:barChart>");
    }

    private void series(int i) {
        var one = chart.series().get(i);
        int many = chart.categories().size();
        xml.append("<c:ser><c:idx val=\"%d\"/><c:order val=\"%d\"/><c:tx><c:strRef><c:f>".formatted(i, i))
                .append(escaped(cells.name(i)))
                .append("</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>")
                .append(escaped(one.name()))
                .append("</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr>")
                .append(PATTERNS[i])
                .append(LINE)
                .append("</c:spPr><c:invertIfNegative val=\"0\"/><c:dLbls>")
                .append(format())
                .append("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln>")
                .append("</c:spPr>")
                .append(words(900, false))
                .append("<c:dLblPos val=\"outEnd\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/>")
                .append("<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>")
                .append("<c:showBubbleSize val=\"0\"/></c:dLbls><c:cat><c:strRef><c:f>")
                .append(escaped(cells.categories(many)))
                .append("</c:f><c:strCache>");
        points(many, at -> escaped(chart.categories().get(at)));
        xml.append("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>")
                .append(escaped(cells.values(i, many)))
                .append("</c:f><c:numCache><c:formatCode>General</c:formatCode>");
        points(many, at -> chart.shown(one.values().get(at)));
        xml.append("</c:numCache></c:numRef></c:val></c:ser>");
    }

    /** Places behind the point that are nought are shown too. */
    private String format() {
        return chart.places() == 0
                ? ""
                : "<c:numFmt formatCode=\"0." + "0".repeat(chart.places()) + "\" sourceLinked=\"0\"/>";
    }

    private void points(int many, IntFunction<String> value) {
        xml.append("<c:ptCount val=\"%d\"/>".formatted(many));
        for (int i = 0; i < many; i++) {
            xml.append("<c:pt idx=\"%d\"><c:v>".formatted(i))
                    .append(value.apply(i))
                    .append("</c:v></c:pt>");
        }
    }

    /** The first category on top; no value axis, for each bar bears its number. */
    private void axes() {
        xml.append("<c:catAx><c:axId val=\"111111111\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling>")
                .append("<c:delete val=\"0\"/><c:axPos val=\"l\"/><c:numFmt formatCode=\"General\""
                        + " sourceLinked=\"0\"/>")
                .append("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>")
                .append("<c:spPr>" + LINE + "</c:spPr>")
                .append(words(900, false))
                .append("<c:crossAx val=\"222222222\"/><c:crosses val=\"autoZero\"/><c:auto val=\"1\"/>")
                .append("<c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"0\"/></c:catAx>")
                .append("<c:valAx><c:axId val=\"222222222\"/><c:scaling><c:orientation val=\"minMax\"/>")
                .append("<c:min val=\"0\"/></c:scaling><c:delete val=\"1\"/><c:axPos val=\"t\"/>")
                .append("<c:numFmt formatCode=\"0\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>")
                .append("<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"111111111\"/>")
                .append("<c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/></c:valAx>");
    }

    private static String words(int size, boolean bold) {
        return "<c:txPr><a:bodyPr/><a:p><a:pPr>" + look("defRPr", size, bold)
                + "</a:pPr><a:endParaRPr lang=\"zh-CN\"/></a:p></c:txPr>";
    }

    private static String look(String element, int size, boolean bold) {
        return "<a:%s lang=\"zh-CN\" sz=\"%d\" b=\"%d\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill>"
                        .formatted(element, size, bold ? 1 : 0)
                + "<a:latin typeface=\"%s\"/><a:ea typeface=\"%s\"/></a:%s>".formatted(FACE, FACE, element);
    }

    static String escaped(String text) {
        return Words.clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
