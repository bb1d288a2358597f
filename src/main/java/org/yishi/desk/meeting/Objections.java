package org.yishi.desk.meeting;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.event.Event;
import org.yishi.model.id.PollId;
import org.yishi.model.vote.Earlier;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;
import org.yishi.store.Tx;

/**
 * Between the count and the hall: the scrutineer's check before a result is shown, and the recount where somebody objects.
 *
 * <pre>{@code
 * objections.check(poll, "陈国强");                    // 监票人核对无误
 * polls.publish(poll, "");
 * objections.recount(poll, "有村民对第三排计数提出异议");   // open again; the first count is kept
 * }</pre>
 */
public final class Objections {
    private final Work work;

    public Objections(Work work) {
        this.work = work;
    }

    /** The count was compared with the papers before it is shown. */
    public Outcome<PollId> check(PollId id, String by) {
        if (by.isBlank()) {
            return Outcome.refused("meeting.name-missing");
        }
        return work.act((tx, now) -> Found.poll(tx, id).then(poll -> {
            if (poll.state() != PollState.CLOSED) {
                return Outcome.refused("poll.not-closed", poll.number());
            }
            tx.polls().change(PollCopy.checked(poll, by.strip()));
            tx.record(new Event.PollChecked(id));
            return Outcome.done(id);
        }));
    }

    /**
     * Sets a count aside because somebody objects; the same votes are counted again, and both counts stay. Who was counted
     * does not change: who has left the hall since has voted.
     */
    public Outcome<PollId> recount(PollId id, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused("meeting.reason-missing");
        }
        return work.act((tx, now) ->
                Found.poll(tx, id).then(poll -> mayCount(tx, poll).then(fine -> begun(tx, now, poll, reason.strip()))));
    }

    private static Outcome<PollId> begun(Tx tx, OffsetDateTime now, Poll poll, String reason) {
        tx.polls().setAside(poll.id(), Earlier.of(poll, now, reason));
        tx.polls().change(PollCopy.recounted(poll));
        tx.record(new Event.RecountBegun(poll.id(), reason));
        return Outcome.done(poll.id());
    }

    /** Another vote must not be under way, and the meeting not over. */
    private static Outcome<Boolean> mayCount(Tx tx, Poll poll) {
        if (poll.state() != PollState.CLOSED && poll.state() != PollState.PUBLISHED) {
            return Outcome.refused("poll.not-closed", poll.number());
        }
        var item = tx.items().find(poll.item()).orElseThrow();
        return Found.running(tx, item.meeting()).then(meeting -> {
            var pending = Found.proceedings(tx, meeting).openPoll().filter(p -> !p.id().equals(poll.id()));
            return pending.<Outcome<Boolean>>map(p -> Outcome.refused("poll.still-open", p.number(), p.question()))
                    .orElse(Outcome.done(true));
        });
    }

    /** What goes into the record where a result that was shown turns out otherwise after a resolution was made on it. */
    static Optional<Refusal> turned(Tx tx, Poll poll) {
        var shown = poll.earlier().stream().filter(Earlier::wasPublished).reduce((first, later) -> later);
        var now = poll.verdict().orElseThrow().result();
        var item = tx.items().find(poll.item()).orElseThrow();
        return shown.filter(e -> e.verdict().result() != now)
                .flatMap(e -> tx.resolutions().of(item.meeting()).stream()
                        .filter(r -> r.poll().equals(Optional.of(poll.id())))
                        .findFirst())
                .map(r -> Refusal.of("poll.recount-turned", poll.number(), r.number()));
    }
}
