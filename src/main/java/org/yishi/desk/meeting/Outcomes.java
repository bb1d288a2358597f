package org.yishi.desk.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.event.Event;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.PollId;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.id.TaskId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.Resolution;
import org.yishi.model.task.TaskPlan;
import org.yishi.model.task.TaskState;
import org.yishi.model.task.Way;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;
import org.yishi.store.Tx;
import org.yishi.text.Text;
import org.yishi.text.post.PostWords;

/** What follows from an item: the resolution or the consensus note, and the promises. */
public final class Outcomes {
    private final Work work;
    private final Text text;

    public Outcomes(Work work, Text text) {
        this.work = work;
        this.text = text;
    }

    /** A resolution as it would be written from a vote's question; the host may change it before it is kept. */
    public ResolutionDraft draft(Poll poll) {
        var question = poll.question().replaceAll("[?\\uFF1F\\u3002\\uFF0E]+$", "");
        // A title names the matter, not the question about it.
        var matter = question.replaceAll(text.of("minutes.question-words"), "");
        return new ResolutionDraft(
                text.of("minutes.resolution-title", matter.isBlank() ? question : matter),
                new PostWords(text).told(poll.chosen()).orElseGet(() -> text.of("minutes.resolution-text", question)),
                Way.CARRY_OUT,
                "");
    }

    /**
     * Writes a resolution down.
     *
     * @param poll the vote it follows from, which must have passed; empty for a consensus
     */
    public Outcome<ResolutionId> resolve(ItemId item, Optional<PollId> poll, ResolutionDraft draft) {
        return resolve(item, poll, draft, List.of());
    }

    /** A promise with its plan: where the money comes from, and how much is planned. */
    public record Planned(TaskDraft draft, TaskPlan plan) {}

    /** Writes a resolution down and the promises that follow from it, all of them or none. */
    public Outcome<ResolutionId> resolve(
            ItemId item, Optional<PollId> poll, ResolutionDraft draft, List<Planned> promises) {
        var lacks = lacks(draft);
        if (lacks.isPresent()) {
            return new Outcome.Refused<>(lacks.get());
        }
        return work.act((tx, now) -> meetingOf(tx, item)
                .then(meeting -> passed(tx, poll).then(fine -> {
                    var id = added(tx, now, meeting, item, poll, draft);
                    promises.forEach(p -> promised(tx, now, meeting, item, Optional.of(id), p.draft(), p.plan()));
                    tx.record(new Event.ResolutionMade(id));
                    return Outcome.done(id);
                })));
    }

    /** Changes the wording of a resolution, or its way, until the minutes are approved. */
    public Outcome<ResolutionId> word(ResolutionId id, ResolutionDraft draft) {
        var lacks = lacks(draft);
        if (lacks.isPresent()) {
            return new Outcome.Refused<>(lacks.get());
        }
        return work.act((tx, now) -> {
            var found = tx.resolutions().find(id);
            if (found.isEmpty()) {
                return Outcome.refused("meeting.resolution-not-found", id.value());
            }
            return meetingOf(tx, found.get().item()).then(meeting -> {
                tx.resolutions().word(id, draft.title(), draft.text(), draft.way(), draft.wayNote());
                tx.record(new Event.ResolutionWorded(id));
                return Outcome.done(id);
            });
        });
    }

    /** Writes a promise down that follows from an item, and from a resolution if there is one. */
    public Outcome<TaskId> promise(ItemId item, Optional<ResolutionId> resolution, TaskDraft draft) {
        if (draft.title().isBlank() || draft.owner().isBlank()) {
            return Outcome.refused("followup.title-or-owner-missing");
        }
        return work.act((tx, now) -> meetingOf(tx, item).then(meeting -> {
            var id = promised(tx, now, meeting, item, resolution, draft, plan(tx, item, draft));
            tx.record(new Event.TaskMade(id));
            return Outcome.done(id);
        }));
    }

    private static ResolutionId added(
            Tx tx, OffsetDateTime now, Meeting meeting, ItemId item, Optional<PollId> poll, ResolutionDraft draft) {
        long next = tx.resolutions().of(meeting.id()).size() + 1L;
        var number = meeting.startsAt().getYear() + "-" + meeting.serial() + "-" + next;
        return tx.resolutions()
                .add(new Resolution(
                        new ResolutionId(0),
                        item,
                        poll,
                        number,
                        draft.title(),
                        draft.text(),
                        draft.way(),
                        draft.wayNote(),
                        now));
    }

    private static TaskId promised(
            Tx tx,
            OffsetDateTime now,
            Meeting meeting,
            ItemId item,
            Optional<ResolutionId> resolution,
            TaskDraft draft,
            TaskPlan plan) {
        int next = tx.tasks().of(meeting.id()).size() + 1;
        var number = "%d-%d-%02d".formatted(meeting.startsAt().getYear(), meeting.serial(), next);
        return tx.tasks()
                .add(new ActionItem(
                        new TaskId(0),
                        number,
                        Optional.of(meeting.id()),
                        Optional.of(item),
                        resolution,
                        draft.title().strip(),
                        draft.owner().strip(),
                        draft.helpers().strip(),
                        draft.due(),
                        draft.due(),
                        0,
                        TaskState.NOT_STARTED,
                        draft.list(),
                        now,
                        plan,
                        List.of(),
                        List.of()));
    }

    /** A task serves the matter of its item. */
    private static TaskPlan plan(Tx tx, ItemId item, TaskDraft draft) {
        return new TaskPlan(
                tx.topics().of(item).map(t -> t.id()),
                draft.supervisor().strip(),
                Optional.empty(),
                Optional.empty(),
                "",
                0,
                List.of());
    }

    private static Optional<Refusal> lacks(ResolutionDraft draft) {
        if (draft.text().isBlank()) {
            return Optional.of(Refusal.of("meeting.resolution-text-missing"));
        }
        boolean needsNote = draft.way() == Way.HAND_ON || draft.way() == Way.NOT_TAKEN_UP;
        return needsNote && draft.wayNote().isBlank()
                ? Optional.of(Refusal.of("meeting.way-note-missing"))
                : Optional.empty();
    }

    private static Outcome<Meeting> meetingOf(Tx tx, ItemId item) {
        MeetingId meeting = tx.items().find(item).map(i -> i.meeting()).orElse(new MeetingId(0));
        return Found.meeting(tx, meeting).then(m -> {
            boolean locked = tx.minutes()
                    .find(meeting)
                    .filter(minutes -> minutes.isLocked())
                    .isPresent();
            if (locked) {
                return Outcome.refused("meeting.minutes-approved", m.title());
            }
            return m.state() == MeetingState.PLANNED || m.state() == MeetingState.CANCELLED
                    ? Outcome.refused("meeting.not-running", m.title())
                    : Outcome.done(m);
        });
    }

    private static Outcome<Boolean> passed(Tx tx, Optional<PollId> poll) {
        if (poll.isEmpty()) {
            return Outcome.done(false);
        }
        return Found.poll(tx, poll.get()).then(p -> {
            boolean stands = p.state() == PollState.PUBLISHED
                    && p.verdict().map(v -> v.result().isFollowed()).orElse(false);
            return stands ? Outcome.done(true) : Outcome.refused("poll.not-passed", p.number());
        });
    }
}
