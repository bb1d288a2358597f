package org.yishi.desk.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yishi.desk.check.Verify;
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.followup.Report;
import org.yishi.desk.followup.TaskReading;
import org.yishi.model.Outcome;
import org.yishi.model.body.Measure;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.PollId;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskPlan;
import org.yishi.model.task.TaskState;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.PollForm;

/** A task ends by the steps that lead there, or by a decision; it is open again once the decision is void. */
class EndsOfTasksTest {
    @TempDir
    Path folder;

    private VillageHall village = later();
    private FollowUp followUp = later();
    private TaskReading reading = later();
    private TaskId task = later();
    private ItemId item = later();

    @BeforeEach
    void meet() {
        village = new VillageHall(folder, 30, 0);
        followUp = new FollowUp(village.work, () -> "李敏");
        reading = new TaskReading(village.work);
        var draft = new TaskDraft("修路", "张大伟", "", Optional.of(LocalDate.of(2026, 3, 1)), ListKind.PROJECT);
        task = followUp.add(draft, TaskPlan.NONE).orThrow();
        item = village.running(village.planned(), 25);
    }

    @AfterEach
    void end() {
        assertTrue(new Verify(village.work).verify().isSound());
        village.close();
    }

    @Test
    void givingUpNeedsADecision() {
        assertEquals("task.wrong.no-decision", refusal(giveUp(Optional.empty(), "")));
        giveUp(Optional.empty(), "依据：两委联席会议").orThrow();
        var note = reading.show(task).orElseThrow().task().notes().getLast();
        assertEquals("不修了\n依据：两委联席会议", note.text());
        assertEquals("followup.wrong.closed", refusal(giveUp(Optional.empty(), "x")));
    }

    @Test
    void whatIsGivenUpByAVoteIsOpenAgainWhenTheVoteIsVoid() {
        var poll = voted(20, 3);
        assertEquals(poll, reading.votes().getFirst().poll().id());
        followUp.report(task, "开工", TaskState.IN_PROGRESS).orThrow();
        giveUp(Optional.of(poll), "").orThrow();
        assertTrue(reading.show(task).orElseThrow().isClosed());
        village.polls.declareVoid(poll, "票数不对").orThrow();
        var followed = reading.show(task).orElseThrow();
        assertEquals(TaskState.IN_PROGRESS, followed.task().state());
        assertEquals("票数不对", followed.task().notes().getLast().text());
        assertEquals(
                Optional.of("票数不对"), followed.vote(poll).orElseThrow().poll().voidReason());
    }

    @Test
    void aVoteThatFailedOrIsNotShownYetCarriesNothing() {
        var failed = voted(3, 20);
        assertEquals("task.wrong.vote", refusal(giveUp(Optional.of(failed), "")));
        var open = village.polls.open(item, PollDraft.of("", PollForm.HANDS)).orThrow();
        assertEquals("task.wrong.vote", refusal(giveUp(Optional.of(open), "")));
        assertEquals(List.of(), reading.votes());
    }

    @Test
    void aClosedTaskKeepsItsPlanAndItsMilestones() {
        followUp.milestone(task, "路基", Optional.empty()).orThrow();
        long step = milestone();
        followUp.removeMilestone(task, step).orThrow();
        assertEquals(
                0, reading.show(task).orElseThrow().task().plan().milestones().size());
        followUp.restoreMilestone(task, step).orThrow();
        giveUp(Optional.empty(), "依据：村民会议").orThrow();
        assertEquals("followup.wrong.closed", refusal(followUp.milestoneDone(task, step, true)));
        assertEquals("followup.wrong.closed", refusal(followUp.word(task, "a", "b", "")));
    }

    @Test
    void aReportBearsTheNameOfWhoGaveIt() {
        var said = new Report("量过了", TaskState.IN_PROGRESS, Optional.of(5), 0, Optional.empty(), List.of(), "张大伟", "");
        followUp.report(task, said).orThrow();
        assertEquals(
                "张大伟", reading.show(task).orElseThrow().task().notes().getLast().author());
        assertEquals(List.of("张大伟"), reading.choices().people());
    }

    private long milestone() {
        return reading.show(task)
                .orElseThrow()
                .task()
                .plan()
                .milestones()
                .getFirst()
                .id();
    }

    private PollId voted(long yes, long no) {
        var poll =
                village.polls.open(item, PollDraft.of("终止修路", PollForm.HANDS)).orThrow();
        village.polls.count(poll, new Count(Measure.HEADS, yes, no, 0, 0)).orThrow();
        village.polls.close(poll).orThrow();
        village.polls.publish(poll, "").orThrow();
        return poll;
    }

    private Outcome<TaskId> giveUp(Optional<PollId> poll, String decision) {
        return followUp.report(
                task, new Report("不修了", TaskState.GIVEN_UP, Optional.empty(), 0, poll, List.of(), "", decision));
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
