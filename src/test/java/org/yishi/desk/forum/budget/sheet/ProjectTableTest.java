package org.yishi.desk.forum.budget.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.forum.budget.ProjectDraft;

/** Lists of projects as people make them. */
final class ProjectTableTest {
    @TempDir
    private Path folder = Path.of("");

    private static List<ProjectDraft> drafts(List<ReadProject> rows) {
        return rows.stream().map(ReadProject::draft).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        30万      | false | 30000000
        30        | true  | 30000000
        12.5万元  | false | 12500000
        300,000   | false | 30000000
        ¥3000.50  | false | 300050
        0.000001  | true  | 1
        30.123    | false |
        abc       | false |
        -5        | false |
        """)
    void sumsAreReadAsPeopleWriteThem(String written, boolean inWan, Long fen) {
        assertEquals(Optional.ofNullable(fen), Cost.fen(written, inWan));
    }

    @Test
    void aSheetWithATitleAboveAndASumBelowIsRead() throws IOException {
        var file = folder.resolve("项目.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet();
            var rows = List.of(
                    List.of("2026年项目申报表"),
                    List.of("序号", "项目名称", "建设内容", "金额（万元）"),
                    List.of("1", "村口路灯", "二十盏", "30"),
                    List.of("2", "修缮水渠", "", "四十"),
                    List.of("3", "村口路灯", "", "5"),
                    List.of("", "合计", "", "75"));
            for (int r = 0; r < rows.size(); r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    row.createCell(c).setCellValue(rows.get(r).get(c));
                }
            }
            book.write(out);
        }
        var table = ProjectTable.of(file).orThrow();
        assertTrue(table.isInWan());
        var read = table.read(Optional.empty(), true);
        assertEquals(3, read.size());
        assertEquals(
                new ProjectDraft(1, "村口路灯", 30_000_000, "二十盏"), read.getFirst().draft());
        assertEquals("budget.wrong.cost", read.get(1).wrong().orElseThrow().key());
        assertEquals(4, read.get(1).row());
        assertEquals(
                "budget.wrong.same-title", read.get(2).wrong().orElseThrow().key());
    }

    @Test
    void aFileInTheOldChineseEncodingIsRead() throws IOException {
        var file = folder.resolve("项目.csv");
        Files.writeString(file, "项目,预算(元),说明\n路灯,300000,二十盏\n", Charset.forName("GBK"));
        assertEquals(
                List.of(new ProjectDraft(0, "路灯", 30_000_000, "二十盏")),
                drafts(ProjectTable.of(file).orThrow().read(Optional.empty(), false)));
    }

    @Test
    void whatIsPastedNeedsNoHeadings() {
        var typed = ProjectTable.pasted("村口路灯 30万\n\n修缮水渠 北段 400000\n").orThrow();
        assertEquals(
                List.of(new ProjectDraft(0, "村口路灯", 30_000_000, ""), new ProjectDraft(0, "修缮水渠 北段", 40_000_000, "")),
                drafts(typed.read(Optional.empty(), false)));
        var copied = ProjectTable.pasted("1\t村口路灯\t30\n2\t修缮水渠\t40\n").orThrow();
        assertEquals(
                List.of(new ProjectDraft(1, "村口路灯", 30_000_000, ""), new ProjectDraft(2, "修缮水渠", 40_000_000, "")),
                drafts(copied.read(Optional.empty(), true)));
    }
}
