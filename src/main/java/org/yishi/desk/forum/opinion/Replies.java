package org.yishi.desk.forum.opinion;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.meeting.TaskDraft;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.forum.opinion.Adoption;
import org.yishi.model.forum.opinion.Opinion;
import org.yishi.model.forum.opinion.Reply;
import org.yishi.model.id.OpinionId;
import org.yishi.model.id.TaskId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.TaskPlan;
import org.yishi.model.task.TaskState;
import org.yishi.store.Tx;

/**
 * What becomes of opinions 意见跟踪: answered on the spot, handed on as a task 交办, taken up or not and why.
 *
 * <pre>{@code
 * replies.reply(id, new Reply("下月起每天清运两次", "王建国", Adoption.TAKEN, "", Optional.empty()));
 * replies.handOn(id, new TaskDraft("清运两次", "王建国", "", due, ListKind.PROJECT));
 * }</pre>
 */
public final class Replies {
    private final Work work;

    public Replies(Work work) {
        this.work = work;
    }

    /** Keeps an answer; the task stays as it is. What is not taken up, or only in part, needs a reason. */
    public Outcome<List<Opinion>> reply(OpinionId id, Reply reply) {
        boolean owesReason = reply.adoption() == Adoption.PARTLY || reply.adoption() == Adoption.NOT_TAKEN;
        if (owesReason && reply.reason().isBlank()) {
            return Outcome.refused("opinion.wrong.why-not");
        }
        return work.act((tx, now) -> Gathering.standing(tx, List.of(id)).then(before -> {
            var one = before.getFirst();
            tx.opinions()
                    .change(one.replied(new Reply(
                            reply.answer().strip(),
                            reply.answeredBy().strip(),
                            reply.adoption(),
                            owesReason ? reply.reason().strip() : "",
                            one.reply().task())));
            tx.record(new Event.OpinionChanged(one.meeting(), id.value()));
            return Outcome.done(before);
        }));
    }

    /** Makes a task of an opinion; whoever answers for the task answers the opinion, if nobody was named. */
    public Outcome<TaskId> handOn(OpinionId id, TaskDraft draft) {
        if (draft.title().isBlank() || draft.owner().isBlank()) {
            return Outcome.refused("followup.title-or-owner-missing");
        }
        return work.act((tx, now) -> Gathering.standing(tx, List.of(id)).then(found -> {
            var one = found.getFirst();
            if (one.reply().task().isPresent()) {
                return Outcome.refused("opinion.wrong.handed-on");
            }
            return Gathering.meeting(tx, one.meeting()).then(meeting -> {
                var task = tx.tasks().add(task(tx, meeting, one, draft, now));
                var before = one.reply();
                var who = before.answeredBy().isBlank() ? draft.owner().strip() : before.answeredBy();
                tx.opinions()
                        .change(one.replied(new Reply(
                                before.answer(), who, before.adoption(), before.reason(), Optional.of(task))));
                tx.record(new Event.OpinionHandedOn(meeting.id(), id.value(), task));
                return Outcome.done(task);
            });
        }));
    }

    private static ActionItem task(Tx tx, Meeting meeting, Opinion one, TaskDraft draft, OffsetDateTime now) {
        int next = tx.tasks().of(meeting.id()).size() + 1;
        var item = one.said().item();
        return new ActionItem(
                new TaskId(0),
                "%d-%d-%02d".formatted(meeting.startsAt().getYear(), meeting.serial(), next),
                Optional.of(meeting.id()),
                item,
                Optional.empty(),
                draft.title().strip(),
                draft.owner().strip(),
                draft.helpers().strip(),
                draft.due(),
                draft.due(),
                0,
                TaskState.NOT_STARTED,
                draft.list(),
                now,
                new TaskPlan(
                        item.flatMap(i -> tx.topics().of(i)).map(t -> t.id()),
                        draft.supervisor().strip(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        0,
                        List.of()),
                List.of(),
                List.of());
    }
}
