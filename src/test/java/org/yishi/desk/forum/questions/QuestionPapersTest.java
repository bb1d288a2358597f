package org.yishi.desk.forum.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.model.forum.question.Response;
import org.yishi.model.forum.question.Wave;
import org.yishi.model.id.MeetingId;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.SampleFile;

/** The papers of a questionnaire, read back. */
class QuestionPapersTest {
    private static final MeetingId MEETING = new MeetingId(1);

    @TempDir
    private Path folder = Path.of("");

    private static String text(Path file) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(file));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void eachPaperSaysWhatItIsInBothLanguages(Lang lang) throws IOException {
        try (var village = new SampleFile(folder, 12).busy()) {
            var poll = Polls.make(village, MEETING, 5, true);
            Polls.fill(village, poll, 20, 3);
            var papers = new QuestionPapers(village.work, Text.in(lang));
            var words = Text.in(lang);
            var form = text(
                    papers.form(poll.id(), Wave.AFTER, folder.resolve("f.docx")).orThrow());
            assertTrue(form.contains(words.of("questions.form-wave.AFTER")), form);
            assertTrue(form.contains("镇区污水管网一期工程"), form);
            assertTrue(form.contains("先试行半年再定"), form);
            var report = text(papers.report(poll.id(), folder.resolve("r.docx")).orThrow());
            assertTrue(report.contains(words.of("questions.limit-2")), report);
            assertTrue(report.contains(words.of("questions.team-name", 2)), report);
            assertTrue(report.contains("别年年开挖"), report);
            var cards = text(papers.cards(folder.resolve("c.docx"), 33).orThrow());
            assertTrue(cards.contains("3132") && cards.contains("\t33") && !cards.contains("3334"), cards);
            for (var paper : List.of(form, report, cards)) {
                assertFalse(paper.contains("⟦") || paper.contains("{0}") || paper.contains("{1}"), paper);
            }
        }
    }

    @Test
    void thirtyProjectsFitOnTwoSidesAndThreeOnOne() throws IOException {
        try (var village = new SampleFile(folder, 12).busy()) {
            var papers = new QuestionPapers(village.work, Text.in(Lang.ZH));
            assertEquals(
                    2, sides(papers, Polls.make(village, MEETING, 30, false).id()));
            assertEquals(1, sides(papers, Polls.make(village, MEETING, 3, false).id()));
            assertEquals(1, sides(papers, Polls.make(village, MEETING, 3, true).id()));
            assertEquals(2, sides(papers, Polls.make(village, MEETING, 20, true).id()));
        }
    }

    private int sides(QuestionPapers papers, long id) throws IOException {
        var file = papers.form(id, Wave.BEFORE, folder.resolve("f.docx")).orThrow();
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            return document.getTables().size();
        }
    }

    @Test
    void theDataForScholarsHaveNeitherCardsNorHandwritingAndMarkWhatIsMissing() throws IOException {
        try (var village = new SampleFile(folder, 12).busy()) {
            var poll = Polls.make(village, MEETING, 2, true);
            var entry = new Entry(village.work);
            entry.type(poll.id(), Response.typed(Wave.BEFORE, "801", "甲", Polls.marks(poll, "9", "?", "2", "秘密"), ""));
            entry.type(poll.id(), Response.typed(Wave.AFTER, "801", "甲", Polls.marks(poll, "10", "0", "", ""), ""));
            entry.type(poll.id(), Response.typed(Wave.AFTER, "802", "乙", Polls.marks(poll, "1", "", "?", ""), ""));
            var papers = new QuestionPapers(village.work, Text.in(Lang.ZH));
            var csv = papers.data(poll.id(), folder.resolve("d.csv")).orThrow();
            var bytes = Files.readAllBytes(csv);
            assertEquals(List.of((byte) 0xEF, (byte) 0xBB, (byte) 0xBF), List.of(bytes[0], bytes[1], bytes[2]));
            var text = new String(bytes, StandardCharsets.UTF_8).substring(1);
            assertEquals(
                    List.of(
                            "case,group,t1_q1,t1_q2,t1_q3,t2_q1,t2_q2,t2_q3",
                            "1,乙,-7,-7,-7,1,-9,-8",
                            "2,甲,9,-8,2,10,0,-9"),
                    text.lines().toList());
            var book = Files.readString(folder.resolve("d-codebook.csv"));
            assertTrue(book.contains("t2_q3") && book.contains("先试行半年再定") && book.contains("-8"), book);
            assertFalse(book.contains("秘密"));
            var xlsx = papers.data(poll.id(), folder.resolve("d.xlsx")).orThrow();
            try (var workbook = WorkbookFactory.create(xlsx.toFile())) {
                assertEquals(2, workbook.getNumberOfSheets());
                assertEquals(10, workbook.getSheetAt(0).getRow(2).getCell(5).getNumericCellValue());
            }
        }
    }

    @Test
    void theEmptyTableIsReadBackAsItIs() throws IOException {
        try (var village = new SampleFile(folder, 12).busy()) {
            var poll = Polls.make(village, MEETING, 3, false);
            var papers = new QuestionPapers(village.work, Text.in(Lang.EN));
            var sheet = papers.blank(poll.id(), folder.resolve("b.xlsx")).orThrow();
            var read = new Entry(village.work).look(poll, Wave.BEFORE, sheet);
            assertEquals(List.of(), read.wrongs());
            assertEquals(0, read.forms().size());
        }
    }

    /** For eyes. */
    @Test
    @EnabledIfSystemProperty(named = "pictures", matches = "true")
    void papersForEyes() {
        var out = Path.of("target", "shots");
        try (var village = new SampleFile(folder, 12).busy()) {
            for (var lang : Lang.values()) {
                var papers = new QuestionPapers(village.work, Text.in(lang));
                for (int projects : List.of(3, 30)) {
                    var poll = Polls.make(village, MEETING, projects, projects == 3);
                    Polls.fill(village, poll, projects == 3 ? 10 : 275, projects == 3 ? 2 : 16);
                    var name = "questions-" + lang.code() + "-" + projects + "-";
                    papers.form(poll.id(), Wave.BEFORE, out.resolve(name + "form.docx"))
                            .orThrow();
                    papers.report(poll.id(), out.resolve(name + "report.docx")).orThrow();
                    papers.data(poll.id(), out.resolve(name + "data.xlsx")).orThrow();
                    papers.blank(poll.id(), out.resolve(name + "blank.xlsx")).orThrow();
                }
                papers.cards(out.resolve("questions-" + lang.code() + "-cards.docx"), 275)
                        .orThrow();
            }
        }
    }
}
