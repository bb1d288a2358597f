package org.yishi.office.write.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.office.write.About;
import org.yishi.office.write.docx.Layout;
import org.yishi.office.write.docx.Paper;

/** Charts in documents, of our own layout and of somebody else's. */
final class ChartPaperTest {
    private static final Chart CHART = new Chart(
            "<各网格> & 小组",
            List.of("第1网格", "\"甲\"<乙>"),
            List.of(new Chart.Series("办结", List.of(3L, 0L)), new Chart.Series("逾期", List.of(1L, 12L))));
    private static final About ABOUT = new About("统计", "溪口村", Instant.parse("2026-03-05T00:00:00Z"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aDocumentOfOnesOwnTakesTheChartBesideItsText() throws Exception {
        var template = folder.resolve("own.docx");
        try (var own = new XWPFDocument();
                var out = Files.newOutputStream(template)) {
            own.createParagraph().createRun().setText("样式");
            own.write(out);
        }
        assertCharts(new Layout.Own(template));
    }

    @Test
    void ourLayoutsTakeCharts() throws Exception {
        assertCharts(Layout.official());
        assertCharts(new Layout.Plain());
    }

    private void assertCharts(Layout layout) throws Exception {
        var file = folder.resolve("chart.docx");
        Paper.on(layout).chart(CHART).body("中间").chart(CHART).write(file, ABOUT);
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            assertEquals(2, document.getCharts().size());
            for (var chart : document.getCharts()) {
                var xml = new String(chart.getPackagePart().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertTrue(xml.contains("<a:t>&lt;各网格&gt; &amp; 小组</a:t>"), xml);
                assertTrue(xml.contains("<c:v>12</c:v>"));
                assertEquals(1, chart.getPackagePart().getRelationships().size());
            }
            assertEquals(2, document.getDocument().xmlText().split("<c:chart ", -1).length - 1);
        }
    }

    @Test
    void aSeriesWithoutAValueForEachCategoryIsNoChart() {
        var series = List.of(new Chart.Series("办结", List.of(1L)));
        assertThrows(IllegalArgumentException.class, () -> new Chart("", List.of("甲", "乙"), series));
        assertThrows(IllegalArgumentException.class, () -> new Chart("", List.of("甲"), List.of()));
    }
}
