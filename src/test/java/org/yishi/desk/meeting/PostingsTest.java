package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.check.Verify;
import org.yishi.desk.disclosure.Changed;
import org.yishi.desk.disclosure.Drafts;
import org.yishi.desk.disclosure.Holidays;
import org.yishi.desk.disclosure.Postings;
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.matter.Disclosures;
import org.yishi.desk.paper.PosterPapers;
import org.yishi.desk.paper.PosterPapers.Size;
import org.yishi.model.Outcome;
import org.yishi.model.body.Measure;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.disclosure.Owed;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.PollId;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskState;
import org.yishi.model.task.Way;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.PollForm;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.text.VerdictWords;

/** What ought to hang is found by itself, drafted with the verdict's numbers, and printed without anybody's data. */
class PostingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final long DAY = 24 * 3600L;

    @TempDir
    Path folder;

    private final Text text = Text.in(Lang.ZH);

    private static PollId voted(VillageHall village, ItemId item) {
        var poll = village.polls.open(item, PollDraft.of("", PollForm.HANDS)).orThrow();
        village.polls.count(poll, new Count(Measure.HEADS, 20, 1, 0, 0)).orThrow();
        village.polls.close(poll).orThrow();
        return poll;
    }

    private ResolutionId resolved(VillageHall village, ItemId item, PollId poll) {
        var found = village.work.read(tx -> tx.polls().find(poll)).orElseThrow();
        return village.outcomes
                .resolve(item, Optional.of(poll), village.outcomes.draft(found))
                .orThrow();
    }

    private static TaskId task(VillageHall village, ItemId item, Optional<ResolutionId> resolution, String title) {
        var draft = new TaskDraft(title, "张大伟", "", Optional.of(TODAY.plusDays(20)), ListKind.PROJECT);
        return village.outcomes.promise(item, resolution, draft).orThrow();
    }

    private static List<DisclosureKind> owed(VillageHall village) {
        return new Postings(village.work)
                .board().owed().stream().map(Owed::kind).toList();
    }

    @Test
    void aResolutionIsOwedOncePublishedAndItsDraftHasTheVerdictsNumbers() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var item = village.running(village.planned(), 21);
            var poll = voted(village, item);
            village.polls.publish(poll, "").orThrow();
            var resolution = resolved(village, item, poll);
            task(village, item, Optional.of(resolution), "清淤");
            assertEquals(List.of(DisclosureKind.RESOLUTION), owed(village));
            var board = new Postings(village.work).board();
            assertEquals(TODAY.plusDays(3), board.due().getFirst().by());
            assertTrue(board.late().isEmpty());
            var drafts = new Drafts(village.work, text);
            var draft = drafts.of(board.owed().getFirst());
            var verdict = village.work
                    .read(tx -> tx.polls().find(poll))
                    .orElseThrow()
                    .verdict()
                    .orElseThrow();
            assertTrue(draft.body().contains(new VerdictWords(text).sentence(verdict)), draft.body());
            assertTrue(draft.body().contains("应到30人，实到21人，占应到的70.00%"), draft.body());
            assertTrue(draft.body().contains("赞成20人，反对1人，弃权0人"), draft.body());
            assertTrue(draft.body().contains("清淤，责任人张大伟，2026年3月25日前完成"), draft.body());
            assertTrue(draft.title().endsWith("公告"), "settled, hence no 公示: " + draft.title());
            var disclosures = new Disclosures(village.work);
            var id = disclosures.plan(draft).orThrow();
            assertEquals(List.of(), owed(village));
            disclosures.declareVoid(id, "写错了").orThrow();
            assertEquals(List.of(DisclosureKind.RESOLUTION), owed(village), "what is void settles nothing");
            village.pass(4 * DAY);
            assertEquals(1, new Postings(village.work).board().late().size());
            disclosures.waive(draft, "会上已经当场公布").orThrow();
            assertEquals(List.of(), owed(village));
            assertTrue(new Verify(village.work).verify().isSound());
        }
    }

    @Test
    void whatWasAgreedWithoutAVoteSaysWhoWasThere() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var item = village.running(village.planned(), 12);
            village.outcomes
                    .resolve(item, Optional.empty(), new ResolutionDraft("关于植树的意见", "春分前植树", Way.SUPERVISE, ""))
                    .orThrow();
            var owed = new Postings(village.work).board().owed().getFirst();
            var body = new Drafts(village.work, text).of(owed).body();
            assertTrue(body.contains("应到30人，实到12人"), body);
            assertTrue(body.contains("协商一致，未付表决"), body);
        }
    }

    @Test
    void whatHangsForWorkingDaysIsCountedAnewOnceTheHolidaysAreKnown() {
        try (var village = new VillageHall(folder, 1, 0)) {
            village.pass(25 * DAY);
            var disclosures = new Disclosures(village.work);
            var blank = new Drafts(village.work, text).blank(DisclosureKind.OWNERS);
            var edit = new Changed.Edit(DisclosureKind.OWNERS, "公示", "内容", 5, true, "", TODAY.plusDays(25));
            var id = disclosures.plan(Changed.edited(blank, edit, "", "")).orThrow();
            var up = LocalDate.of(2026, 3, 30);
            assertEquals(LocalDate.of(2026, 4, 6), disclosures.putUp(id, up, "").orThrow());
            new Holidays(village.work).load(2026).orThrow();
            assertEquals(
                    Optional.of(LocalDate.of(2026, 4, 7)),
                    disclosures.find(id).orElseThrow().until());
            assertTrue(new Verify(village.work).verify().isSound());
        }
    }

    @Test
    void fiveWorkingDaysAreNotFiveDaysOfTheCalendar() {
        try (var village = new VillageHall(folder, 1, 0)) {
            var blank = new Drafts(village.work, text).blank(DisclosureKind.OWNERS);
            var edit = new Changed.Edit(DisclosureKind.OWNERS, "公示", "内容", 5, false, "", TODAY);
            var plain = Changed.edited(blank, edit, "", "");
            assertTrue(new Disclosures(village.work).plan(plain) instanceof Outcome.Refused<?>(var why)
                    && why.args().equals(List.of("7", "5")));
        }
    }

    @Test
    void theResultsOfAMatterAreToldTogetherAndWhatIsDoneLaterIsOwedAgain() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var item = village.running(village.planned(), 21);
            var followUp = new FollowUp(village.work, () -> "李敏");
            var first = task(village, item, Optional.empty(), "清淤");
            var second = task(village, item, Optional.empty(), "砌渠壁");
            var third = task(village, item, Optional.empty(), "立护栏");
            assertEquals(List.of(), owed(village));
            followUp.report(first, "淤泥清完，联系13812345678", TaskState.DONE).orThrow();
            followUp.report(second, "渠壁砌好", TaskState.DONE).orThrow();
            var board = new Postings(village.work).board();
            assertEquals(1, board.owed().size());
            assertEquals(2, board.owed().getFirst().results());
            var disclosures = new Disclosures(village.work);
            var draft = new Drafts(village.work, text).of(board.owed().getFirst());
            assertTrue(draft.body().contains("1. 清淤（责任人张大伟），2026年3月5日办结。淤泥清完"), draft.body());
            var id = disclosures.plan(draft).orThrow();
            assertEquals(List.of(), owed(village));
            wallIsGuarded(village, id);
            village.pass(3 * DAY);
            followUp.report(third, "护栏立好", TaskState.DONE).orThrow();
            var later = new Postings(village.work).board().owed();
            assertEquals("立护栏", later.getFirst().title());
        }
    }

    private void wallIsGuarded(VillageHall village, org.yishi.model.id.DisclosureId id) {
        var papers = new PosterPapers(village.work, text);
        var target = folder.resolve("wall.docx");
        var refused = papers.wall(id, target, Size.A3, false);
        assertTrue(refused instanceof Outcome.Refused<?>(var why)
                && text.of(why).contains("个人电话：13812345678")
                && why.key().equals("disclosure.wall-refused"));
        assertFalse(Files.exists(target));
        papers.wall(id, target, Size.A3, true).orThrow();
        papers.archive(id, folder.resolve("archive.docx")).orThrow();
        assertTrue(Files.exists(target));
    }

    @Test
    void aQuarterInWhichSomethingMovedIsOwedInTheNextAndToldOnce() {
        try (var village = new VillageHall(folder, 30, 0)) {
            var item = village.running(village.planned(), 21);
            task(village, item, Optional.empty(), "清淤");
            assertEquals(List.of(), owed(village));
            village.pass(30 * DAY);
            var board = new Postings(village.work).board();
            assertEquals(List.of(DisclosureKind.AFFAIRS), owed(village));
            assertEquals(LocalDate.of(2026, 6, 30), board.owed().getFirst().by());
            var draft = new Drafts(village.work, text).of(board.owed().getFirst());
            assertEquals("2026年第1季度协商事项落实情况公布", draft.title());
            assertTrue(draft.body().contains("季度末正在办理1项，其中逾期1项"), draft.body());
            village.pass(100 * DAY);
            assertEquals(1, new Postings(village.work).board().late().size());
            new Disclosures(village.work)
                    .plan(new Drafts(village.work, text).of(board.owed().getFirst()))
                    .orThrow();
            assertEquals(List.of(), owed(village));
            assertEquals(1, new Postings(village.work).board().missed().size(), "told too late is shown red");
        }
    }

    @Test
    void holidaysAreReadAsPeoplePasteThemAllOrNothing() {
        try (var village = new VillageHall(folder, 1, 0)) {
            var holidays = new Holidays(village.work);
            assertEquals(List.of(2026), holidays.count(TODAY, 5, true).unlisted());
            assertEquals(39, holidays.load(2026).orThrow());
            assertEquals(List.of(), holidays.count(TODAY, 5, true).unlisted());
            assertEquals(
                    List.of(2027),
                    holidays.count(LocalDate.of(2026, 12, 29), 5, true).unlisted());
            assertEquals(
                    6,
                    holidays.paste("2027-01-01~2027-01-03，休，元旦\n2027年2月5日 放假 春节\n2027/2/20\tworks\n2027.5.1 free 劳动节\n")
                            .orThrow());
            assertTrue(holidays.paste("2027-05-02 free\n2027-02-30,free") instanceof Outcome.Refused<?>(var why)
                    && why.args().getFirst().equals("2"));
            assertEquals(45, holidays.all().size());
            assertTrue(new Verify(village.work).verify().isSound());
        }
    }
}
