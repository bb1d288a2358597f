package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yishi.desk.body.BodyFiles;
import org.yishi.desk.check.Verify;
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.followup.hall.Oral;
import org.yishi.desk.followup.hall.Promises;
import org.yishi.desk.minutes.MinutesDesk;
import org.yishi.live.Board;
import org.yishi.live.HallState;
import org.yishi.live.Screen;
import org.yishi.live.Screens;
import org.yishi.model.Outcome;
import org.yishi.model.body.Body;
import org.yishi.model.body.Matter;
import org.yishi.model.body.Measure;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.PollId;
import org.yishi.model.id.TaskId;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.minutes.Line;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskPlan;
import org.yishi.model.task.TaskState;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.PollForm;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** What one meeting promised comes back to the next: on the agenda, on the wall, in the minutes, to the vote. */
@Execution(ExecutionMode.CONCURRENT)
class PromisesTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 8);

    @TempDir
    Path folder;

    private VillageHall village = later();
    private FollowUp followUp = later();
    private Promises promises = later();
    private TaskId road = later();
    private TaskId lamp = later();
    private MeetingId meeting = later();
    private ItemId item = later();

    @BeforeEach
    void meetTwice() {
        village = new VillageHall(folder, 30, 0);
        followUp = new FollowUp(village.work, () -> "李敏");
        promises = new Promises(village.work, Text.in(Lang.ZH));
        var first = village.planned();
        var decided = village.running(first, 25);
        road = promised(decided, "修路", Optional.of(DUE));
        lamp = promised(decided, "装路灯", Optional.of(DUE.plusMonths(2)));
        var swept = promised(decided, "扫街", Optional.empty());
        village.chair.end(first).orThrow();
        village.pass(7 * 24 * 3600);
        followUp.add(new TaskDraft("登记井盖", "李敏", "", Optional.empty(), ListKind.NEED), TaskPlan.NONE)
                .orThrow();
        followUp.report(swept, "扫完了", TaskState.DONE).orThrow();
        followUp.report(swept, "看过了", TaskState.SIGNED_OFF).orThrow();
        village.pass(3600);
        meeting = village.planning.plan(plan(true)).orThrow();
        item = village.show(meeting).items().getFirst().id();
    }

    @AfterEach
    void end() {
        assertEquals(List.of(), new Verify(village.work).verify().flaws());
        village.close();
    }

    @Test
    void aNewAgendaBeginsWithWhatIsNotSignedOffLateOnesFirst() {
        var first = village.show(meeting).items().getFirst();
        assertEquals(ItemKind.REPORT, first.kind());
        assertEquals(Matter.FOLLOW_UP, first.matter());
        assertEquals("上次议定事项落实情况", first.title());
        var lines = first.text().lines().toList();
        assertEquals("截至2026-03-12，未销号事项3项，其中逾期1项。", lines.getFirst());
        assertEquals("2026-1-01 修路（张大伟，期限2026-03-08，待启动，逾期4天）", lines.get(1));
        assertEquals(4, lines.size());
        village.agendas.remove(first.id()).orThrow();
        assertEquals(List.of(), village.show(meeting).items());
    }

    @Test
    void aCopiedAgendaHasTheItemOnceAndAnUnwantedOneIsLeftOut() {
        village.agendas.add(meeting, ItemDraft.titled(ItemKind.DECISION, "买水泵")).orThrow();
        var copy = village.show(village.planning.planLike(meeting, plan(true)).orThrow());
        assertEquals(
                List.of("上次议定事项落实情况", "买水泵"),
                copy.items().stream().map(i -> i.title()).toList());
        assertEquals(List.of(1, 2), copy.items().stream().map(i -> i.position()).toList());
        var without =
                village.show(village.planning.planLike(meeting, plan(false)).orThrow());
        assertEquals(
                List.of("买水泵"), without.items().stream().map(i -> i.title()).toList());
    }

    @Test
    void ownersAndElectionsHearOfNoPromises() {
        var heard = BodyFiles.defaults().stream()
                .filter(Boards::isHeardBy)
                .map(Body::code)
                .toList();
        assertTrue(heard.containsAll(
                List.of("villagers-representatives", "villagers-assembly", "deliberation", "two-committees")));
        assertFalse(heard.contains("villagers-election"));
        assertFalse(heard.contains("owners-assembly"));
    }

    @Test
    void theWallShowsWhatWasPromisedDoneAndLate() {
        begin();
        var screen = assertInstanceOf(Screen.Promises.class, Screens.of(state()));
        assertEquals(4, screen.board().promised());
        assertEquals(1, screen.board().done());
        assertEquals(1, screen.board().late());
        assertEquals(road, screen.board().promises().getFirst().id());
    }

    @Test
    void whatIsClosedIsOffTheBoardAtTheMeetingAfterTheNext() {
        begin();
        village.chair.end(meeting).orThrow();
        village.pass(7 * 24 * 3600);
        meeting = village.planning.plan(plan(true)).orThrow();
        item = village.show(meeting).items().getFirst().id();
        begin();
        assertEquals(3, board().promised());
    }

    @Test
    void aReportByWordOfMouthStandsWithTheTaskAndInTheMinutes() {
        begin();
        var said = new Oral("代表3", "路基做好了", TaskState.IN_PROGRESS, Optional.of(40));
        promises.report(item, road, said).orThrow();
        var note = task(road).notes().getLast();
        assertEquals("代表3", note.author());
        assertEquals(Optional.of(40), note.percent());
        assertTrue(
                minutes().stream()
                        .map(Line::text)
                        .anyMatch(l -> l.contains("代表3") && l.contains("2026-1-01“修路”：路基做好了（办理中，进度40%）")),
                minutes().toString());
        assertEquals(
                Optional.of(village.person(meeting, 3)),
                village.show(meeting).speeches().getFirst().speaker());
        assertEquals("task.wrong.vote-closes", refusal(promises.report(item, road, closing(TaskState.GIVEN_UP))));
        assertEquals("followup.wrong.not-done", refusal(promises.report(item, road, closing(TaskState.SIGNED_OFF))));
    }

    @Test
    void aVoteSignsOffWhatIsDoneAndItsVoidnessOpensTheTaskAgain() {
        begin();
        promises.report(item, road, new Oral("张大伟", "通车了", TaskState.DONE, Optional.empty()))
                .orThrow();
        var poll = promises.ask(item, road, PollForm.HANDS).orThrow();
        assertEquals(
                "关于2026-1-01“修路”销号的表决", village.show(meeting).polls().getFirst().question());
        assertEquals(TaskState.DONE, task(road).state());
        shown(poll, 20, 2);
        assertEquals(TaskState.SIGNED_OFF, task(road).state());
        assertEquals(Optional.of(poll), task(road).notes().getLast().poll());
        assertEquals(2, board().done());
        village.polls.declareVoid(poll, "有人多举了手").orThrow();
        assertEquals(TaskState.DONE, task(road).state());
        assertEquals("有人多举了手", task(road).notes().getLast().text());
    }

    @Test
    void aVoteGivesUpWhatIsNotDoneAndOneThatFailsChangesNothing() {
        begin();
        shown(promises.ask(item, lamp, PollForm.HANDS).orThrow(), 2, 20);
        assertEquals(TaskState.NOT_STARTED, task(lamp).state());
        var again = promises.ask(item, lamp, PollForm.HANDS).orThrow();
        shown(again, 20, 2);
        assertEquals(TaskState.GIVEN_UP, task(lamp).state());
        assertEquals("followup.wrong.closed", refusal(promises.ask(item, lamp, PollForm.HANDS)));
    }

    @Test
    void aRecountThatTurnsTheVoteOpensTheTaskAgain() {
        begin();
        var poll = promises.ask(item, lamp, PollForm.HANDS).orThrow();
        shown(poll, 13, 12);
        assertEquals(TaskState.GIVEN_UP, task(lamp).state());
        new Objections(village.work).recount(poll, "数错了").orThrow();
        shown(poll, 12, 13);
        assertEquals(TaskState.NOT_STARTED, task(lamp).state());
    }

    private static MeetingPlan plan(boolean followsUp) {
        return new MeetingPlan(
                "villagers-representatives",
                "",
                "村部",
                VillageHall.EVENING.plusDays(7).plusHours(2),
                "王建国",
                "李敏",
                followsUp);
    }

    private TaskId promised(ItemId decided, String title, Optional<LocalDate> due) {
        return village.outcomes
                .promise(decided, Optional.empty(), new TaskDraft(title, "张大伟", "", due, ListKind.PROJECT))
                .orThrow();
    }

    private void begin() {
        village.attendees(meeting).stream()
                .limit(25)
                .forEach(a -> village.checkIn.in(a.id()).orThrow());
        village.chair.open(meeting).orThrow();
        village.chair.start(item).orThrow();
    }

    private void shown(PollId poll, long yes, long no) {
        village.polls.count(poll, new Count(Measure.HEADS, yes, no, 0, 0)).orThrow();
        village.polls.close(poll).orThrow();
        village.polls.publish(poll, "").orThrow();
    }

    private static Oral closing(TaskState state) {
        return new Oral("张大伟", "算了", state, Optional.empty());
    }

    private HallState state() {
        try (var hall = new Hall(village.work, meeting)) {
            hall.refresh();
            return hall.live().now().orElseThrow();
        }
    }

    private Board board() {
        return state().board().orElseThrow();
    }

    private ActionItem task(TaskId id) {
        return followUp.task(id).orElseThrow();
    }

    private List<Line> minutes() {
        return new MinutesDesk(village.work, village.planning, Text.in(Lang.ZH))
                .draft(meeting)
                .orThrow();
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var why) ? why.key() : "done";
    }

    /** Stands in a field until a test begins. */
    @SuppressWarnings("NullAway")
    private static <T> T later() {
        return Optional.<T>empty().orElse(null);
    }
}
