package org.yishi.office.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yishi.office.read.Tables;
import org.yishi.office.read.text.Separated;
import org.yishi.office.read.word.WordText;
import org.yishi.office.write.chart.Chart;
import org.yishi.office.write.csv.Csv;
import org.yishi.office.write.docx.Layout;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.ics.IcsEvent;
import org.yishi.office.write.ics.IcsText;
import org.yishi.office.write.xlsx.Board;
import org.yishi.office.write.xlsx.BoardBook;
import org.yishi.office.write.xlsx.Book;
import org.yishi.office.write.xlsx.Cell;
import org.yishi.office.write.xlsx.Column;
import org.yishi.office.write.xlsx.Sheet;

/** Words from Excel or from the hall stay words in every file that goes out: no formula, link, field or markup. */
@Execution(ExecutionMode.CONCURRENT)
final class HostileWordsTest {
    private static final List<String> HOSTILE = List.of(
            "=1+1",
            "+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(1)",
            "=HYPERLINK(\"http://x.example/\",\"看\")",
            "\t=1+1",
            "\r=1+1",
            "\n=1+1",
            " =1+1",
            "＝1+1",
            "＋1",
            "－1",
            "＠x",
            "http://x.example/?a=1&b=2",
            "mailto:x@example.org",
            "<b>x</b>",
            "&lt;b&gt;&amp;",
            "]]><x/>",
            "<!-- x -->",
            "{{field}} {author} {about} {r} {0}",
            "{ HYPERLINK \"http://x.example/\" }",
            "_x000D_ _x0041_",
            "甲\u0000\u0001\u0008\u000B\u001F\u007F乙",
            "\uFFFE\uFFFF\uD800丙\uDC00",
            "\u202E倒过来\u202C",
            "零\u200B宽\u200D\uFEFF",
            "长".repeat(33_000),
            "👨‍👩‍👧‍👦🇨🇳",
            "𠮷野家 𪚥 𫝆 𰻝",
            "'; drop table resident; --",
            "%s %n %1$d \\u0041 \\",
            "X\r\nATTENDEE:mailto:x@example.org",
            "张_三",
            "'quoted'",
            "\"a\",\"b\"");
    private static final About ABOUT =
            new About("<b>{author}\u0000&_x0041_", "=1+1\uFFFE\"<x>", Instant.parse("2026-03-05T11:00:00Z"));
    private static final Sheet.Print PRINT = new Sheet.Print("&D\u0000<b>&".repeat(60), "&[File]", "{page}/{pages}", 1);

    @TempDir
    private Path folder;

    @Test
    void aSheetKeepsThemAsText() throws Exception {
        var file = folder.resolve("a.xlsx");
        var rows = HOSTILE.stream()
                .map(words -> List.<Cell>of(new Cell.Words(words), new Cell.Words("x")))
                .toList();
        var columns = List.of(Column.words("=1+1\u0000", 40), Column.choice("<b>&\"", List.of("是", "否")));
        new Book(List.of(new Sheet("[a]:*?/\\'" + "𠮷".repeat(20), "rows", columns, rows, 1, List.of(), PRINT)))
                .write(file, ABOUT);
        look(file, 1);
    }

    @Test
    void aPageOfTablesAndChartsKeepsThemAsText() throws Exception {
        var file = folder.resolve("b.xlsx");
        var rows = HOSTILE.stream()
                .map(words -> List.<Cell>of(new Cell.Words(words), new Cell.Whole(3)))
                .toList();
        var board = new Board("=1+1<b>", List.of("@x", "=2"), rows, List.of(), List.of(1), 40);
        new BoardBook(List.of(new Board.Page("'[x]'\u0000", List.of(board))), PRINT).write(file, ABOUT);
        look(file, 2);
    }

    /** Every text is there as text, in cells that stay text when they are edited; nothing leads out of the file. */
    private void look(Path file, int heads) throws Exception {
        isSelfContained(file);
        try (var workbook = new XSSFWorkbook(file.toFile())) {
            var sheet = workbook.getSheetAt(0);
            for (int i = 0; i < HOSTILE.size(); i++) {
                var cell = sheet.getRow(i + heads).getCell(0);
                var words = Words.clean(HOSTILE.get(i));
                assertEquals(CellType.STRING, cell.getCellType());
                assertTrue(cell.getStringCellValue().length() <= 32_767);
                if (words.length() < 32_767) {
                    assertEquals(words, cell.getStringCellValue());
                }
                assertEquals(
                        "=+-@＝＋－＠\t".indexOf(words.charAt(0)) >= 0,
                        cell.getCellStyle().getQuotePrefixed(),
                        words);
            }
        }
        var read = Tables.read(file).sheets().getFirst().rows();
        for (var row : read) {
            assertTrue(row.text(0).length() > 0);
        }
        assertEquals("=1+1", read.get(heads).text(0));
    }

    @Test
    void textWithSeparatorsIsGuarded() throws Exception {
        var file = folder.resolve("a.csv");
        new Csv(HOSTILE.stream().map(words -> List.of(words, "x")).toList()).write(file);
        var text = Files.readString(file).substring(1);
        var read = Separated.parse(text, ',');
        assertEquals(HOSTILE.size(), read.size());
        for (int i = 0; i < read.size(); i++) {
            var field = read.get(i).fields().getFirst();
            var words = Words.clean(HOSTILE.get(i));
            assertTrue(field.equals(words) || field.equals("'" + words), words);
            assertFalse(field.strip().matches("(?s)[=+@＝＋－＠].*"), field);
        }
    }

    @Test
    void aCalendarHasOnlyItsOwnLines() {
        var events = HOSTILE.stream()
                .map(words ->
                        new IcsEvent(words, LocalDate.of(2026, 3, 5), Optional.empty(), 1, words, words, words, true))
                .toList();
        var text = IcsText.of("X\r\nEND:VCALENDAR", OffsetDateTime.parse("2026-03-05T19:00:00+08:00"), events);
        var known = Set.of(
                "BEGIN",
                "END",
                "VERSION",
                "PRODID",
                "CALSCALE",
                "METHOD",
                "X-WR-CALNAME",
                "UID",
                "DTSTAMP",
                "SUMMARY",
                "DTSTART;VALUE=DATE",
                "DTEND;VALUE=DATE",
                "TRANSP",
                "DESCRIPTION",
                "LOCATION",
                "ACTION",
                "TRIGGER");
        for (var line : text.split("[\\r\\n\\u0085\\u2028\\u2029]+")) {
            assertTrue(line.startsWith(" ") || known.contains(line.split(":", 2)[0]), line);
        }
        assertEquals(HOSTILE.size(), text.split("BEGIN:VEVENT", -1).length - 1);
        assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void aPaperHasNoFieldNoLinkAndNothingFromOutside() throws Exception {
        var file = folder.resolve("a.docx");
        var paper = Paper.on(Layout.official()).title("=1+1", "<b>{about}");
        // Without the one long word: a library takes what shrinks a hundredfold for a bomb.
        var said = HOSTILE.stream().filter(words -> words.length() < 1000).toList();
        for (var words : said) {
            paper.heading(2, words).body(words).labelled(words, words);
        }
        paper.table(new Table(
                        List.of(Table.Column.left("甲\u0000", 4), Table.Column.left("<b>", 4)),
                        said.stream().map(words -> Table.Row.of(words, words)).toList(),
                        Table.LINE))
                .chart(new Chart("<b>\u0000&", HOSTILE.subList(0, 20), List.of(new Chart.Series("=x", numbers(20)))))
                .signatures(List.of("=1+1"))
                .closing("<b>\uFFFE", "=1+1")
                .write(file, ABOUT);
        isSelfContained(file);
        try (var zip = new ZipFile(file.toFile())) {
            var body = new String(
                    zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertFalse(body.matches("(?s).*<w:(hyperlink|fldSimple|fldChar|instrText|altChunk|object)\\b.*"));
            var core = new String(
                    zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(core.contains("&lt;b&gt;{author}&amp;_x0041_"), core);
        }
        var lines = new HashSet<>(WordText.read(file));
        for (var words : said) {
            var seen = Words.clean(words).replace('\t', ' ').split("\n", -1);
            assertTrue(
                    lines.containsAll(Stream.of(seen).filter(s -> !s.isEmpty()).toList()), words);
        }
        try (var in = Files.newInputStream(file);
                var document = new XWPFDocument(in)) {
            assertEquals(0, document.getHyperlinks().length);
        }
    }

    private static List<Long> numbers(int many) {
        return Stream.iterate(1L, n -> n + 1).limit(many).collect(Collectors.toList());
    }

    /** Each part is well-formed, and no relation names anything outside. */
    private static void isSelfContained(Path file) throws Exception {
        var wrong = new ArrayList<String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                assertFalse(entry.getName().contains(".."), entry.getName());
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    var bytes = zip.getInputStream(entry).readAllBytes();
                    wellFormed(entry.getName(), bytes);
                    var text = new String(bytes, StandardCharsets.UTF_8);
                    if (text.contains("TargetMode=\"External\"") || text.contains("<hyperlink")) {
                        wrong.add(entry.getName());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void wellFormed(String name, byte[] part) throws Exception {
        try (var in = new java.io.ByteArrayInputStream(part)) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (org.xml.sax.SAXException | IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
