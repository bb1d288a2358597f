package org.yishi.desk.forum.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.desk.forum.questions.Entry;
import org.yishi.desk.forum.questions.QuestionOffers;
import org.yishi.desk.forum.questions.Questionnaires;
import org.yishi.desk.minutes.MinutesDesk;
import org.yishi.model.Outcome;
import org.yishi.model.body.Measure;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.forum.budget.Amendment;
import org.yishi.model.forum.budget.AmendmentKind;
import org.yishi.model.forum.budget.AmendmentState;
import org.yishi.model.forum.budget.BudgetBook;
import org.yishi.model.forum.budget.Project;
import org.yishi.model.forum.budget.Source;
import org.yishi.model.forum.budget.Wave;
import org.yishi.model.forum.budget.funding.FundingLine;
import org.yishi.model.forum.question.Answer;
import org.yishi.model.forum.question.Response;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Papers;
import org.yishi.model.vote.PollForm;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.hall.TestVillage;

/** A participatory budget from the projects to the tasks, on a real file, with the votes of a real meeting. */
@Execution(ExecutionMode.CONCURRENT)
final class BudgetsTest {
    private static final Text ZH = Text.in(Lang.ZH);
    private static final long WAN = 1_000_000;

    @TempDir
    private Path folder = Path.of("");

    /** A meeting that runs, and its second item. */
    private record Evening(TestVillage village, MeetingId meeting, ItemId item) implements AutoCloseable {
        static Evening in(Path folder) {
            var village = new TestVillage(folder, 35, Lang.ZH);
            var meeting = village.planned();
            village.checkIn(meeting, 30);
            village.desks().chair().open(meeting).orThrow();
            var item = village.item(meeting, 2);
            village.desks().chair().start(item).orThrow();
            return new Evening(village, meeting, item);
        }

        Budgets budgets() {
            return new Budgets(village.work());
        }

        BudgetBook book() {
            return budgets().of(meeting).orElseThrow();
        }

        Amendments amendments() {
            return new Amendments(village.work(), ZH);
        }

        Scorings scorings() {
            return new Scorings(village.work(), List.of(new VoteOffers(village.work())));
        }

        List<AttendeeId> members(int many) {
            return amendments().members(meeting).stream()
                    .limit(many)
                    .map(a -> a.id())
                    .toList();
        }

        /** Three projects, 30, 40 and 50 in ten thousand yuan, under a purse of 80. */
        Evening withThree() {
            budgets().make(meeting, "2026年项目预算", 80 * WAN).orThrow();
            budgets()
                    .add(
                            meeting,
                            List.of(
                                    new ProjectDraft(0, "村口路灯", 30 * WAN, ""),
                                    new ProjectDraft(0, "修缮水渠", 40 * WAN, "村北段"),
                                    new ProjectDraft(0, "文化礼堂", 50 * WAN, "")))
                    .orThrow();
            return this;
        }

        /** A vote by scores, each paper's marks in a line; published. */
        void scored(String... papers) {
            var poll = new ProjectVote(village.work())
                    .open(meeting, CountingMethod.SCORE, 1, "项目打分", "")
                    .orThrow();
            var polls = village.desks().polls();
            polls.papers(poll, new Papers(papers.length, papers.length)).orThrow();
            var counting = village.desks().counting();
            counting.unseal(poll).orThrow();
            for (var marks : papers) {
                var points = marks.split(" ", -1);
                counting.paper(poll, "0:%s,1:%s,2:%s".formatted((Object[]) points))
                        .orThrow();
            }
            polls.close(poll).orThrow();
            polls.publish(poll, "测试").orThrow();
        }

        @Override
        public void close() {
            village.close();
        }
    }

    private static String key(Outcome<?> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).why().key();
    }

    private static List<String> paid(Evening evening) {
        return evening.budgets().list(evening.book()).funded().stream()
                .map(FundingLine::project)
                .map(Project::title)
                .toList();
    }

    @Test
    void theHeadTellsWhatIsAskedThereAndMissing() {
        try (var evening = Evening.in(folder).withThree()) {
            assertEquals(120 * WAN, evening.book().asked());
            assertEquals(40 * WAN, evening.book().missing());
            assertEquals("budget.wrong.has-one", key(evening.budgets().make(evening.meeting(), "另一个", 1)));
            assertEquals(
                    "budget.wrong.same-title",
                    key(evening.budgets().add(evening.meeting(), List.of(new ProjectDraft(0, "村口路灯", 1, "")))));
        }
    }

    @Test
    void theMeansOfTwoVotesStandBesideEachOtherAndTheListFollowsTheLast() {
        try (var evening = Evening.in(folder).withThree()) {
            evening.scored("8 6 9", "7 6 9");
            evening.scored("9 8 5", "9 7 6", "9 8 6");
            var offers = evening.scorings().offers(evening.meeting());
            assertEquals(2, offers.size());
            assertEquals(3, Scorings.fits(evening.book(), offers.getFirst()));
            evening.scorings()
                    .take(evening.meeting(), Wave.BEFORE, offers.get(0))
                    .orThrow();
            assertEquals(List.of("文化礼堂", "村口路灯"), paid(evening));
            evening.scorings()
                    .take(evening.meeting(), Wave.AFTER, offers.get(1))
                    .orThrow();
            assertEquals(List.of("村口路灯", "修缮水渠"), paid(evening));
            var line = evening.budgets().list(evening.book()).lines().getFirst();
            assertEquals("15/2", line.before().orElseThrow().toString());
            assertEquals("9", line.score().orElseThrow().toString());
            assertEquals(
                    Source.Kind.VOTE,
                    evening.book().deciding().orElseThrow().source().kind());
            judgedProjectsDoNotChangeInSilence(evening);
            becomesAResolutionAndTasks(evening);
        }
    }

    private static void judgedProjectsDoNotChangeInSilence(Evening evening) {
        var meeting = evening.meeting();
        var first = evening.book().standing().getFirst();
        var cheaper = new ProjectDraft(0, first.title(), 1, "");
        assertEquals("budget.wrong.judged", key(evening.budgets().change(meeting, first.id(), cheaper)));
        assertEquals("budget.wrong.judged", key(evening.budgets().drop(meeting, first.id(), "")));
        var budget = evening.book().budget();
        assertEquals(
                "budget.wrong.late",
                key(evening.budgets().change(meeting, budget.title(), 200 * WAN, budget.rules(), "")));
        evening.budgets()
                .change(meeting, budget.title(), 81 * WAN, budget.rules(), "镇里追加一万元")
                .orThrow();
        assertTrue(new MinutesDesk(evening.village().work(), evening.village().planning(), ZH)
                .draft(meeting).orThrow().stream().anyMatch(l -> l.text().contains("镇里追加一万元")));
    }

    private static void becomesAResolutionAndTasks(Evening evening) {
        var outcome = new BudgetOutcome(evening.village().work(), ZH);
        assertEquals(evening.item(), outcome.items(evening.meeting()).getFirst().id());
        outcome.resolve(evening.meeting(), evening.item(), outcome.committee(), Optional.empty())
                .orThrow();
        var record = evening.village().show(evening.meeting());
        assertEquals(
                List.of("村口路灯", "修缮水渠"),
                record.tasks().stream().map(t -> t.title()).toList());
        assertEquals(
                List.of(30 * WAN, 40 * WAN),
                record.tasks().stream().map(t -> t.plan().planned()).toList());
        assertEquals("溪口村村民委员会", record.tasks().getFirst().owner());
        assertTrue(record.resolutions().getFirst().text().contains("1号 村口路灯，30万元"));
        assertEquals(
                "budget.wrong.resolved",
                key(outcome.resolve(evening.meeting(), evening.item(), "村委会", Optional.empty())));
    }

    @Test
    void theMeansOfAQuestionnaireAreOfferedBeforeAndAfter() {
        try (var evening = Evening.in(folder).withThree()) {
            var asked = new Questionnaires(evening.village().work());
            var form = asked.make(evening.meeting(), "项目问卷", asked.projects(evening.meeting()))
                    .orThrow();
            var entry = new Entry(evening.village().work());
            for (int i = 0; i < 2; i++) {
                List<Answer> before = List.of(new Answer.Score(3 + i), new Answer.Score(5), new Answer.DontKnow());
                entry.type(form.id(), Response.typed(org.yishi.model.forum.question.Wave.BEFORE, "", "", before, ""))
                        .orThrow();
            }
            var offers = new QuestionOffers(evening.village().work()).of(evening.meeting());
            assertEquals(1, offers.size());
            assertEquals(Optional.of(Wave.BEFORE), offers.getFirst().wave());
            assertEquals(2, Scorings.fits(evening.book(), offers.getFirst()), "nobody scored the third");
            evening.scorings()
                    .take(evening.meeting(), Wave.BEFORE, offers.getFirst())
                    .orThrow();
            assertEquals(List.of("修缮水渠", "村口路灯"), paid(evening));
        }
    }

    @Test
    void anAmendmentIsPutToTheVoteOfTheMeetingAndChangesTheList() {
        try (var evening = Evening.in(folder).withThree()) {
            var meeting = evening.meeting();
            var desk = evening.amendments();
            var hall = evening.book().standing().getLast();
            var draft = new AmendmentDraft(
                    AmendmentKind.CUT, Optional.of(hall.id()), "", "先做一层", 10 * WAN, evening.members(4));
            assertEquals(
                    "budget.wrong.other-way",
                    key(desk.hand(
                            meeting,
                            new AmendmentDraft(
                                    AmendmentKind.RAISE, Optional.of(hall.id()), "", "理由", 10 * WAN, List.of()))));
            int number = desk.hand(meeting, draft).orThrow();
            assertEquals("budget.wrong.backers", key(desk.put(meeting, number, evening.item(), PollForm.HANDS, "")));
            desk.change(
                            meeting,
                            number,
                            new AmendmentDraft(
                                    AmendmentKind.CUT,
                                    Optional.of(hall.id()),
                                    "",
                                    "先做一层",
                                    10 * WAN,
                                    evening.members(5)))
                    .orThrow();
            var poll = desk.put(meeting, number, evening.item(), PollForm.HANDS, "")
                    .orThrow();
            assertEquals("budget.wrong.not-voted", key(desk.settle(meeting, number)));
            var polls = evening.village().desks().polls();
            polls.count(poll, new Count(Measure.HEADS, 20, 6, 4, 0)).orThrow();
            polls.close(poll).orThrow();
            polls.publish(poll, "").orThrow();
            desk.settle(meeting, number).orThrow();
            assertEquals(
                    10 * WAN, evening.book().project(hall.id()).orElseThrow().cost());
            assertEquals(0, evening.book().missing());
            assertEquals(Optional.of(poll), evening.book().amendment(number).flatMap(Amendment::poll));
            desk.reopen(meeting, number).orThrow();
            assertEquals(
                    50 * WAN, evening.book().project(hall.id()).orElseThrow().cost());
        }
    }

    @Test
    void addingAndDroppingByAmendmentCanBeTakenBackLastOneFirst() {
        try (var evening = Evening.in(folder).withThree()) {
            var meeting = evening.meeting();
            var desk = evening.amendments();
            var five = evening.members(5);
            var add = new AmendmentDraft(AmendmentKind.ADD, Optional.empty(), "人行道", "上学路", 6 * WAN, five);
            desk.hand(meeting, add).orThrow();
            var first = evening.book().standing().getFirst().id();
            desk.hand(meeting, new AmendmentDraft(AmendmentKind.DROP, Optional.of(first), "", "已有", 0, five))
                    .orThrow();
            assertEquals("budget.wrong.no-reason", key(desk.carry(meeting, 1, "")));
            desk.carry(meeting, 1, "联席会议通过").orThrow();
            desk.carry(meeting, 2, "联席会议通过").orThrow();
            assertEquals(
                    List.of(2, 3, 4),
                    evening.book().standing().stream().map(Project::number).toList());
            assertEquals("budget.wrong.not-last", key(desk.reopen(meeting, 1)));
            desk.reopen(meeting, 2).orThrow();
            desk.reopen(meeting, 1).orThrow();
            assertEquals(
                    List.of(1, 2, 3),
                    evening.book().standing().stream().map(Project::number).toList());
            desk.end(meeting, 1, AmendmentState.WITHDRAWN, "").orThrow();
            assertEquals("budget.wrong.amendment-decided", key(desk.carry(meeting, 1, "又")));
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void thePapersBearTheSameNumbersAndTheLine(Lang lang) throws IOException {
        try (var evening = Evening.in(folder).withThree()) {
            evening.scored("9 8 5", "9 7 6");
            evening.scorings()
                    .take(
                            evening.meeting(),
                            Wave.AFTER,
                            evening.scorings().offers(evening.meeting()).getFirst())
                    .orThrow();
            var papers = new BudgetPapers(evening.village().work(), Text.in(lang));
            var word =
                    papers.result(evening.meeting(), folder.resolve("r.docx")).orThrow();
            try (var document = new XWPFDocument(Files.newInputStream(word));
                    var extractor = new XWPFWordExtractor(document)) {
                var text = extractor.getText();
                assertTrue(
                        text.contains(lang == Lang.ZH ? "资金到此为止：列入的合计70万元，余10万元" : "The purse ends here: ¥700,000"),
                        text);
                assertTrue(
                        text.contains(lang == Lang.ZH ? "差一点的：3号 文化礼堂，差40万元，比列入的末位低2分" : "Just missed: no. 3"), text);
            }
            var excel =
                    papers.sheet(evening.meeting(), folder.resolve("r.xlsx")).orThrow();
            try (var book = new XSSFWorkbook(Files.newInputStream(excel))) {
                var row = book.getSheetAt(0).getRow(2);
                assertEquals("修缮水渠", row.getCell(2).getStringCellValue());
                assertEquals(700_000, row.getCell(6).getNumericCellValue());
            }
            papers.projects(evening.meeting(), folder.resolve("p.docx")).orThrow();
        }
    }
}
