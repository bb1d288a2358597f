package org.yishi.desk.forum.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yishi.desk.check.Verify;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.question.Answer;
import org.yishi.model.forum.question.Question;
import org.yishi.model.forum.question.QuestionKind;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.question.Response;
import org.yishi.model.forum.question.Wave;
import org.yishi.model.id.MeetingId;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.SampleFile;

/** Questionnaires and their forms, on a real file. */
@Execution(ExecutionMode.CONCURRENT)
class EntryTest {
    private static final MeetingId MEETING = new MeetingId(1);

    @TempDir
    private Path folder = Path.of("");

    private SampleFile village = later();
    private Questionnaires desk = later();
    private Entry entry = later();
    private Questionnaire poll = later();

    @BeforeEach
    void found() {
        village = new SampleFile(folder, 12).busy();
        desk = new Questionnaires(village.work);
        entry = new Entry(village.work);
        poll = Polls.make(village, MEETING, 3, false);
    }

    @AfterEach
    void close() {
        assertTrue(new Verify(village.work).verify().isSound());
        village.close();
    }

    private Response form(Wave wave, String code, String... marks) {
        return Response.typed(wave, code, "1", Polls.marks(poll, marks), "");
    }

    private static void refused(String key, Outcome<?> outcome) {
        var refusal = ((Outcome.Refused<?>) assertInstanceOf(Outcome.Refused.class, outcome)).why();
        assertEquals(key, refusal.key());
        for (var lang : Lang.values()) {
            assertTrue(Text.in(lang).has(refusal.key()));
        }
    }

    private List<String> codes() {
        return entry.pile(poll.id()).orElseThrow().responses().stream()
                .map(Response::code)
                .toList();
    }

    @Test
    void aFormIsKeptAndReadBackAsItWas() {
        entry.type(poll.id(), form(Wave.BEFORE, "007", "10", "?", "")).orThrow();
        var kept = entry.find(poll.id(), Wave.BEFORE, "7").orElseThrow();
        assertEquals(List.of(new Answer.Score(10), new Answer.DontKnow(), new Answer.Blank()), kept.answers());
        assertEquals(Optional.empty(), entry.find(poll.id(), Wave.AFTER, "7"));
    }

    @Test
    void aSecondFormOfACardInAWaveIsRefusedAndOneWithoutANumberIsNot() {
        entry.type(poll.id(), form(Wave.BEFORE, "7", "1", "1", "1")).orThrow();
        refused("questions.wrong.double", entry.type(poll.id(), form(Wave.BEFORE, "07", "2", "2", "2")));
        entry.type(poll.id(), form(Wave.AFTER, "7", "2", "2", "2")).orThrow();
        entry.type(poll.id(), form(Wave.BEFORE, "", "3", "3", "3")).orThrow();
        entry.type(poll.id(), form(Wave.BEFORE, "", "3", "3", "3")).orThrow();
        assertEquals(List.of("7", "7", "", ""), codes());
    }

    @Test
    void aCorrectedFormStaysInTheFileAndNoLongerCounts() {
        var old = entry.type(poll.id(), form(Wave.BEFORE, "7", "1", "1", "1")).orThrow();
        entry.type(poll.id(), form(Wave.BEFORE, "8", "1", "1", "1")).orThrow();
        refused("questions.wrong.double", entry.correct(poll.id(), old, form(Wave.BEFORE, "8", "5", "5", "5")));
        assertEquals(List.of("7", "8"), codes());
        entry.correct(poll.id(), old, form(Wave.BEFORE, "7", "5", "5", "5")).orThrow();
        var pile = entry.pile(poll.id()).orElseThrow();
        assertEquals(1, pile.takenBack());
        assertEquals(
                Polls.marks(poll, "5", "5", "5"),
                entry.find(poll.id(), Wave.BEFORE, "7").orElseThrow().answers());
    }

    @Test
    void whatIsTakenBackComesInAgainByTypingIt() {
        var form = entry.type(poll.id(), form(Wave.BEFORE, "7", "1", "1", "1")).orThrow();
        entry.takeBack(poll.id(), form).orThrow();
        assertEquals(List.of(), codes());
        entry.type(poll.id(), form).orThrow();
        assertEquals(List.of("7"), codes());
    }

    @Test
    void theSecondTypingTellsWhereTheTwoDiffer() {
        entry.type(poll.id(), form(Wave.BEFORE, "7", "1", "2", "3")).orThrow();
        assertEquals(
                List.of(poll.questions().get(1)),
                entry.check(poll.id(), Wave.BEFORE, "7", Polls.marks(poll, "1", "3", "3"))
                        .orThrow());
        refused("questions.wrong.no-first", entry.check(poll.id(), Wave.AFTER, "7", Polls.marks(poll, "1", "3", "3")));
        assertEquals(
                new Entry.Checked(1, 3, 1), entry.pile(poll.id()).orElseThrow().checked());
    }

    @Test
    void questionsStandStillOnceAFormIsInAndAClosedOneTakesNone() {
        desk.change(poll.id(), "新题目", List.of(Question.scale(1, "甲"), Question.scale(2, "乙"), Question.scale(3, "丙")))
                .orThrow();
        var form = entry.type(poll.id(), form(Wave.BEFORE, "7", "1", "2", "3")).orThrow();
        refused("questions.wrong.answered", desk.change(poll.id(), "再改", poll.questions()));
        desk.close(poll.id(), true).orThrow();
        refused("questions.wrong.closed", entry.takeBack(poll.id(), form));
        refused("questions.wrong.closed", entry.type(poll.id(), form(Wave.AFTER, "7", "1", "2", "3")));
        desk.close(poll.id(), false).orThrow();
        entry.type(poll.id(), form(Wave.AFTER, "7", "1", "2", "3")).orThrow();
        refused("questions.wrong.no-title", desk.make(MEETING, " ", poll.questions()));
        refused("questions.wrong.no-questions", desk.make(MEETING, "题", List.of()));
    }

    @Test
    void aCopyAsksTheSameInAnotherMeeting() {
        assertEquals(List.of(), desk.earlier(MEETING));
        assertEquals(List.of(poll), desk.earlier(new MeetingId(2)));
        assertEquals(List.of(), desk.projects(MEETING));
    }

    @Test
    void pastedLinesBecomeQuestionsAndAreWrittenBack() {
        var lines = """
            1. 镇区污水管网
            （2）文昌公园
            3、停车收费 ｜ 收 ｜ 不收 | 再议
            4\t老街修缮

            您的意见 | ____
            镇里的环境 | 0-10
            2026年村道路灯
            """;
        var read = QuestionLines.read(lines).orThrow();
        assertEquals(
                List.of("镇区污水管网", "文昌公园", "停车收费", "老街修缮", "您的意见", "镇里的环境", "2026年村道路灯"),
                read.stream().map(Question::words).toList());
        assertEquals(QuestionKind.CHOICE, read.get(2).kind());
        assertEquals(List.of("收", "不收", "再议"), read.get(2).choices());
        assertEquals(QuestionKind.OPEN, read.get(4).kind());
        assertEquals(
                List.of(true, false),
                List.of(read.get(0).dontKnow(), read.get(5).dontKnow()));
        assertEquals(read, QuestionLines.read(QuestionLines.write(read)).orThrow());
        refused("questions.wrong.one-choice", QuestionLines.read("停车收费 | 收"));
        refused("questions.wrong.choices", QuestionLines.read("题" + " | 选".repeat(10)));
    }

    @Test
    void theBudgetIsOfferedTheMeansBeforeAndAfter() {
        entry.type(poll.id(), form(Wave.BEFORE, "7", "1", "2", "?")).orThrow();
        entry.type(poll.id(), form(Wave.BEFORE, "8", "2", "2", "")).orThrow();
        var offers = new QuestionOffers(village.work).of(MEETING);
        assertEquals(1, offers.size());
        assertEquals(
                Map.of(
                        poll.questions().get(0).words(),
                        new Fraction(3, 2),
                        poll.questions().get(1).words(),
                        Fraction.of(2)),
                offers.getFirst().byTitle());
        entry.type(poll.id(), form(Wave.AFTER, "7", "1", "2", "3")).orThrow();
        assertEquals(2, new QuestionOffers(village.work).of(MEETING).size());
    }

    @Test
    void aTableIsReadWithItsWavesGroupsAndMarks() throws IOException {
        var csv = folder.resolve("a.csv");
        Files.writeString(
                csv, "备注,小组,编号,前后,Q2,Q1,Q3\n慢,2,007,前测,8,10,不清楚\n,2,7,后测,9,-8,NA\n,,,T2,1,2,3\n,3,9,,4,5,6\n");
        var read = entry.look(poll, Wave.BEFORE, csv);
        assertEquals(List.of(), read.wrongs());
        assertEquals(4, entry.take(poll.id(), read.forms()).orThrow());
        var first = entry.find(poll.id(), Wave.BEFORE, "7").orElseThrow();
        assertEquals(Polls.marks(poll, "10", "8", "?"), first.answers());
        assertEquals(List.of("2", "慢"), List.of(first.team(), first.remark()));
        assertEquals(
                Polls.marks(poll, "?", "9", ""),
                entry.find(poll.id(), Wave.AFTER, "7").orElseThrow().answers());
        assertTrue(entry.find(poll.id(), Wave.BEFORE, "9").isPresent());
        var again = entry.look(poll, Wave.BEFORE, csv);
        assertEquals(
                List.of("questions.wrong.double", "questions.wrong.double", "questions.wrong.double"),
                again.wrongs().stream().map(wrong -> wrong.why().key()).toList());
    }

    @Test
    void eachMistakeInATableIsToldBySheetRowAndColumnAndNothingIsTaken() throws IOException {
        var file = folder.resolve("a.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("二组");
            var rows = List.of(
                    List.of("泽国镇问卷", "", "", "", ""),
                    List.of("编号", "前后", "Q1", "Q2", "Q3"),
                    List.of("1", "前测", "11", "7.5", "3"),
                    List.of("1", "中测", "1", "2", "3"),
                    List.of("1", "前测", "1", "2", "3"));
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            book.write(out);
        }
        var read = entry.look(poll, Wave.AFTER, file);
        assertEquals(
                List.of(
                        new AnswerFile.Wrong("二组", "C3", Refusal.of("questions.file.no-score", "11", 1)),
                        new AnswerFile.Wrong("二组", "D3", Refusal.of("questions.file.no-score", "7.5", 2)),
                        new AnswerFile.Wrong("二组", "B4", Refusal.of("questions.file.wave", "中测")),
                        new AnswerFile.Wrong("二组", "A5", Refusal.of("questions.file.twice", "1", "二组 A3"))),
                read.wrongs());
        var csv = folder.resolve("b.csv");
        Files.writeString(csv, "编号,前后,Q1,Q2\n1,前测,1,2\n");
        assertEquals("questions.file.missing", only(entry.look(poll, Wave.AFTER, csv)));
        Files.writeString(csv, "姓名,电话\n王,1\n");
        assertEquals("questions.file.no-heads", only(entry.look(poll, Wave.AFTER, csv)));
        assertEquals(List.of(), codes());
    }

    private static String only(AnswerFile file) {
        assertEquals(1, file.wrongs().size());
        return file.wrongs().getFirst().why().key();
    }

    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
