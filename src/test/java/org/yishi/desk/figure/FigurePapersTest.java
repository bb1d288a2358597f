package org.yishi.desk.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.model.figure.Compared;
import org.yishi.model.figure.Figure;
import org.yishi.model.figure.Period;
import org.yishi.model.figure.Span;
import org.yishi.model.figure.ledger.Ledger;
import org.yishi.model.meeting.MeetingState;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.text.figure.Chapter;
import org.yishi.text.figure.Chapters;

/** Reports and ledgers as files, read back: what a chart holds is what its table says. */
@Execution(ExecutionMode.CONCURRENT)
final class FigurePapersTest {
    private static final Period YEAR = Period.of(Span.YEAR, RandomVillage.BEGIN);
    private static final Pattern POINTS =
            Pattern.compile("<c:f>([^<]*)</c:f><c:(num|str)Cache>(.*?)</c:(num|str)Cache>");
    private static final Pattern POINT = Pattern.compile("<c:pt idx=\"\\d+\"><c:v>([^<]*)</c:v></c:pt>");

    @TempDir
    private Path folder = Path.of("");

    /** A range of cells that a chart draws, and the values kept in it. */
    private record Drawn(String range, List<String> values) {}

    @ParameterizedTest
    @EnumSource
    void aWordFileHasItsChartsWithTheirWorkbooksAndTables(Lang lang) throws Exception {
        try (var village = new RandomVillage(folder, 3, 20)) {
            var text = Text.in(lang);
            var file = new FigurePapers(village.work, text)
                    .word(YEAR, folder.resolve("r.docx"))
                    .orThrow();
            var boards = boards(text, new Figures(village.work).of(YEAR));
            try (var document = new XWPFDocument(Files.newInputStream(file))) {
                var charts = document.getCharts();
                assertEquals(boards.size(), charts.size());
                for (var chart : charts) {
                    var xml =
                            new String(chart.getPackagePart().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                    var board = boards.stream()
                            .filter(b -> xml.contains("<a:t>" + b.title() + "</a:t>"))
                            .findFirst()
                            .orElseThrow();
                    var numbers = chart.getPackagePart()
                            .getRelationshipsByType(
                                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/package");
                    var book = chart.getPackagePart().getRelatedPart(numbers.getRelationship(0));
                    try (var workbook = new XSSFWorkbook(
                            new ByteArrayInputStream(book.getInputStream().readAllBytes()))) {
                        assertSame(drawn(xml), workbook);
                    }
                    assertEquals(numbersOf(board), numbersIn(xml));
                }
                var tables = document.getTables().stream().map(t -> t.getText()).toList();
                for (var board : boards) {
                    var total = board.total().name() + "\t"
                            + board.total().numbers().getFirst() + "\t";
                    assertTrue(
                            tables.stream()
                                    .anyMatch(
                                            t -> (t + "\t").replace("\n", "\t").contains(total)),
                            board.title());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void anExcelFileDrawsTheCellsThatStandBesideTheChart(Lang lang) throws Exception {
        try (var village = new RandomVillage(folder, 3, 20)) {
            var text = Text.in(lang);
            var file = new FigurePapers(village.work, text)
                    .excel(YEAR, folder.resolve("r.xlsx"))
                    .orThrow();
            var compared = new Figures(village.work).of(YEAR);
            int charts = 0;
            try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
                for (var sheet : workbook) {
                    var drawing = workbook.getSheet(sheet.getSheetName()).getDrawingPatriarch();
                    for (var chart : drawing == null ? List.<XSSFChart>of() : drawing.getCharts()) {
                        var xml = new String(
                                chart.getPackagePart().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                        assertSame(drawn(xml), workbook);
                        charts++;
                    }
                    assertTrue(sheet.getPrintSetup().getLandscape());
                }
                assertEquals(boards(text, compared).size(), charts);
                var tasks = workbook.getSheetAt(1);
                assertEquals(compared.now().number(Figure.OPEN_BEFORE), (long)
                        tasks.getRow(2).getCell(1).getNumericCellValue());
            }
        }
    }

    @Test
    void theSameReportIsTheSameWordFile() throws Exception {
        try (var village = new RandomVillage(folder, 3, 10)) {
            var papers = new FigurePapers(village.work, Text.in(Lang.ZH));
            var once = Files.readAllBytes(
                    papers.word(YEAR, folder.resolve("a.docx")).orThrow());
            var again = Files.readAllBytes(
                    papers.word(YEAR, folder.resolve("b.docx")).orThrow());
            assertTrue(Arrays.equals(once, again));
        }
    }

    @Test
    void everyLedgerHasARowAThingDatesAsDatesAndItsHeadInSight() throws Exception {
        try (var village = new RandomVillage(folder, 4, 20)) {
            var papers = new FigurePapers(village.work, Text.in(Lang.ZH));
            for (var ledger : Ledger.values()) {
                var file =
                        papers.ledger(ledger, folder.resolve(ledger + ".xlsx")).orThrow();
                try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
                    var sheet = workbook.getSheetAt(0);
                    assertEquals(things(village, ledger), sheet.getLastRowNum(), ledger.name());
                    assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
                    assertTrue(sheet.getCTWorksheet().isSetAutoFilter());
                    assertTrue(sheet.getPrintSetup().getLandscape());
                    assertTrue(hasDates(sheet), ledger.name());
                }
            }
        }
    }

    @Test
    void theLedgerOfMeetingsCountsAsTheFiguresDo() throws Exception {
        try (var village = new RandomVillage(folder, 9, 20)) {
            var lines = village.work.read(tx -> tx.ledgers().meetings()).stream()
                    .filter(line -> YEAR.holds(line.day()))
                    .filter(line -> line.state() == MeetingState.ENDED)
                    .toList();
            var now = new Figures(village.work).of(YEAR).now();
            assertEquals(now.number(Figure.MEETINGS), lines.size());
            assertEquals(
                    now.number(Figure.ENTITLED),
                    lines.stream().mapToLong(l -> l.entitled()).sum());
            assertEquals(
                    now.number(Figure.PRESENT),
                    lines.stream().mapToLong(l -> l.present()).sum());
            assertEquals(
                    now.number(Figure.BY_PROXY),
                    lines.stream().mapToLong(l -> l.byProxy()).sum());
            assertEquals(
                    now.number(Figure.VOTES),
                    lines.stream().mapToLong(l -> l.votes()).sum());
            assertEquals(
                    now.number(Figure.PASSED),
                    lines.stream().mapToLong(l -> l.passed()).sum());
        }
    }

    private static int things(RandomVillage village, Ledger ledger) {
        return village.work.read(tx -> switch (ledger) {
            case TOPICS -> tx.topics().all().size();
            case MEETINGS -> tx.meetings().all().size();
            case RESOLUTIONS -> tx.resolutions().all().size();
            case DISCLOSURES -> tx.disclosures().all().size();
        });
    }

    private static boolean hasDates(Sheet sheet) {
        for (var cell : sheet.getRow(1)) {
            if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
                return true;
            }
        }
        return false;
    }

    /** Breakdowns that are drawn: those of more than one row. */
    private static List<Chapter.Board> boards(Text text, Compared compared) {
        return new Chapters(text)
                .of(compared).stream()
                        .flatMap(chapter -> chapter.boards().stream())
                        .filter(board -> board.lines().size() > 1)
                        .toList();
    }

    private static List<String> numbersOf(Chapter.Board board) {
        return board.drawn().stream()
                .flatMap(column -> board.lines().stream()
                        .limit(12)
                        .map(line -> Long.toString(line.numbers().get(column))))
                .toList();
    }

    private static List<String> numbersIn(String xml) {
        return drawn(xml).stream()
                .filter(d -> d.range().contains(":") && !d.range().contains("$A"))
                .flatMap(d -> d.values().stream())
                .toList();
    }

    private static List<Drawn> drawn(String xml) {
        var all = new ArrayList<Drawn>();
        for (var ranges = POINTS.matcher(xml); ranges.find(); ) {
            var values = new ArrayList<String>();
            for (var points = POINT.matcher(ranges.group(3)); points.find(); ) {
                values.add(points.group(1));
            }
            all.add(new Drawn(ranges.group(1), values));
        }
        return all;
    }

    private static void assertSame(List<Drawn> drawn, XSSFWorkbook workbook) {
        assertTrue(drawn.size() >= 3);
        for (var one : drawn) {
            var area = new AreaReference(one.range(), SpreadsheetVersion.EXCEL2007);
            var cells = Stream.of(area.getAllReferencedCells())
                    .map(cell -> workbook.getSheet(cell.getSheetName())
                            .getRow(cell.getRow())
                            .getCell(cell.getCol()))
                    .map(cell -> cell.getCellType() == CellType.NUMERIC
                            ? Long.toString((long) cell.getNumericCellValue())
                            : cell.getStringCellValue())
                    .toList();
            assertEquals(cells, one.values(), one.range());
        }
    }
}
