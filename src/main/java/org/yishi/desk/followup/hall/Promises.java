package org.yishi.desk.followup.hall;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.followup.Steps;
import org.yishi.desk.meeting.PollDraft;
import org.yishi.desk.meeting.Polls;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.PollId;
import org.yishi.model.id.SpeechId;
import org.yishi.model.id.TaskId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.Speech;
import org.yishi.model.meeting.SpeechState;
import org.yishi.model.meeting.Stance;
import org.yishi.model.presence.Attendee;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ProgressNote;
import org.yishi.model.task.TaskState;
import org.yishi.model.vote.PollForm;
import org.yishi.store.Tx;
import org.yishi.text.Text;

/**
 * Promises in the hall.
 *
 * <pre>{@code
 * promises.report(item, task, new Oral("张大伟", "渠修好了", TaskState.DONE, Optional.empty()));
 * promises.ask(item, task, PollForm.HANDS);    // passed and shown: the task is signed off
 * }</pre>
 */
public final class Promises {
    private static final int HUNDRED = 100;

    private final Work work;
    private final Text text;

    public Promises(Work work, Text text) {
        this.work = work;
        this.text = text;
    }

    /** Takes a report down: it stands with the task, and as what was said under the item in the minutes. */
    public Outcome<TaskId> report(ItemId item, TaskId task, Oral said) {
        if (said.by().isBlank()) {
            return Outcome.refused("meeting.name-missing");
        }
        if (said.words().isBlank()) {
            return Outcome.refused("followup.wrong.no-words");
        }
        if (said.percent().filter(p -> p < 0 || p > HUNDRED).isPresent()) {
            return Outcome.refused("followup.wrong.number");
        }
        return work.act((tx, now) -> on(
                tx,
                item,
                task,
                (at, meeting, of) -> Steps.check(of, said.state())
                        .then(fine -> said.state().isClosed()
                                ? Outcome.refused("task.wrong.vote-closes", of.number())
                                : Outcome.done(taken(tx, now, at, of, said)))));
    }

    private TaskId taken(Tx tx, OffsetDateTime now, AgendaItem item, ActionItem task, Oral said) {
        tx.tasks()
                .report(new ProgressNote(
                        0,
                        task.id(),
                        now,
                        said.by().strip(),
                        said.words().strip(),
                        said.state(),
                        said.percent(),
                        0,
                        Optional.empty(),
                        List.of()));
        tx.speeches().add(speech(tx, now, item, task, said));
        tx.record(new Event.TaskReported(task.id(), said.state()));
        return task.id();
    }

    private Speech speech(Tx tx, OffsetDateTime now, AgendaItem item, ActionItem task, Oral said) {
        var state = text.of("followup.state", said.state());
        var words = said.percent()
                .map(p -> text.of(
                        "task.oral.percent",
                        task.number(),
                        task.title(),
                        said.words().strip(),
                        state,
                        p))
                .orElseGet(() -> text.of(
                        "task.oral", task.number(), task.title(), said.words().strip(), state));
        var speaker = tx.presence().attendees(item.meeting()).stream()
                .filter(a -> a.display().equals(said.by().strip()))
                .map(Attendee::id)
                .findFirst();
        return new Speech(
                new SpeechId(0),
                item.id(),
                speaker,
                said.by().strip(),
                SpeechState.DONE,
                now,
                0,
                Optional.empty(),
                0,
                Stance.NONE,
                words);
    }

    /** What a vote on a task would decide: what is done is signed off, anything else is given up. */
    public static TaskState end(TaskState state) {
        return state == TaskState.DONE || state == TaskState.CHECKED ? TaskState.SIGNED_OFF : TaskState.GIVEN_UP;
    }

    /** The question that is put to the vote. */
    public String question(String number, String title, TaskState state) {
        return end(state) == TaskState.SIGNED_OFF
                ? text.of("task.ask-sign-off", number, title)
                : text.of("task.ask-give-up", number, title);
    }

    /**
     * Puts the end of a task to the vote: once the vote has passed and is shown, the task is signed off, or given up
     * where it is not done. Declared void later, it opens the task again.
     */
    public Outcome<PollId> ask(ItemId item, TaskId task, PollForm form) {
        var known = work.read(tx -> tx.tasks().find(task));
        if (known.isEmpty()) {
            return Outcome.refused("followup.wrong.gone");
        }
        var of = known.get();
        if (of.state().isClosed()) {
            return Outcome.refused("followup.wrong.closed", of.number());
        }
        var draft = PollDraft.of(question(of.number(), of.title(), of.state()), form);
        boolean isDone = end(of.state()) == TaskState.SIGNED_OFF;
        var words = isDone ? text.of("task.asked-sign-off") : text.of("task.asked-give-up");
        return new Polls(work)
                .openOn(
                        item,
                        draft,
                        (tx, now, poll) -> tx.tasks()
                                .report(new ProgressNote(
                                        0,
                                        task,
                                        now,
                                        work.operator(),
                                        words,
                                        of.state(),
                                        Optional.empty(),
                                        0,
                                        Optional.of(poll),
                                        List.of())));
    }

    @FunctionalInterface
    private interface Deed {
        Outcome<TaskId> on(AgendaItem item, Meeting meeting, ActionItem task);
    }

    private static Outcome<TaskId> on(Tx tx, ItemId id, TaskId task, Deed deed) {
        var item = tx.items().find(id);
        var meeting = item.flatMap(i -> tx.meetings().find(i.meeting()));
        var found = tx.tasks().find(task);
        if (meeting.isEmpty() || found.isEmpty()) {
            return Outcome.refused("followup.wrong.gone");
        }
        if (!meeting.get().isRunning()) {
            return Outcome.refused("meeting.not-running", meeting.get().title());
        }
        return deed.on(item.orElseThrow(), meeting.get(), found.get());
    }
}
