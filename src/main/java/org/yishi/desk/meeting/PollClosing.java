package org.yishi.desk.meeting;

import java.time.OffsetDateTime;
import org.yishi.model.Outcome;
import org.yishi.model.body.Customs;
import org.yishi.model.event.Event;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.rule.Attendance;
import org.yishi.rule.Decision;
import org.yishi.store.Tx;

/** Closes one vote: freezes who is counted, sums up, decides. */
final class PollClosing {
    private final Tx tx;
    private final OffsetDateTime now;

    PollClosing(Tx tx, OffsetDateTime now) {
        this.tx = tx;
        this.now = now;
    }

    Outcome<Verdict> close(Poll poll) {
        if (poll.form() == PollForm.PAPER && poll.papers().isEmpty()) {
            return Outcome.refused("poll.papers-missing", poll.number());
        }
        if (!poll.typed().isEmpty() && poll.totals().isEmpty()) {
            return Outcome.refused("poll.totals-differ", poll.number());
        }
        var record = record(poll);
        // Who has left since the vote first closed has voted all the same.
        var closing = poll.closed().orElseGet(() -> Attendance.of(record).electorate());
        return Decision.of(poll, counted(poll, record, closing), record.attendees())
                .then(decision -> closed(poll, closing, decision));
    }

    /** The electorate of which the body's own rules say that it counts. */
    static Electorate counted(Poll poll, Proceedings record, Electorate closing) {
        return switch (record.meeting().body().customs().base()) {
            case Customs.Present.AT_CLOSING -> closing;
            case Customs.Present.AT_OPENING -> poll.opened();
        };
    }

    private Outcome<Verdict> closed(Poll poll, Electorate closing, Decision decision) {
        if (poll.form() == PollForm.ROLL_CALL) {
            decision.tally().counts().forEach(c -> tx.counts().count(poll.id(), c, now));
        }
        tx.polls().change(PollCopy.closed(poll, poll.closedAt().orElse(now), closing, decision));
        tx.record(new Event.PollClosed(poll.id(), decision.verdict().result()));
        return Outcome.done(decision.verdict());
    }

    private Proceedings record(Poll poll) {
        var item = tx.items().find(poll.item()).orElseThrow();
        return Found.proceedings(tx, tx.meetings().find(item.meeting()).orElseThrow());
    }
}
