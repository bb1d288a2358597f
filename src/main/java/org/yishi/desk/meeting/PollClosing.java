package org.yishi.desk.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.rule.Attendance;
import org.yishi.rule.Majority;
import org.yishi.rule.PaperMarks;
import org.yishi.rule.RollCall;
import org.yishi.rule.Seating;
import org.yishi.rule.count.Counting;
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
        var record = record(poll);
        var electorate = Attendance.of(record).electorate();
        return switch (poll.contest()) {
            case Contest.YesNo() -> closed(poll, electorate, decided(poll, record, electorate), Optional.empty());
            case Contest.Among among -> among(poll, electorate, among);
        };
    }

    private Verdict decided(Poll poll, Proceedings record, Electorate electorate) {
        var tally = poll.tally();
        if (poll.form() == PollForm.ROLL_CALL) {
            tally = RollCall.tally(poll.rule(), poll.voices(), record.attendees());
            tally.counts().forEach(c -> tx.counts().count(poll.id(), c, now));
        }
        return Majority.decide(poll.rule(), electorate, tally, poll.papers(), poll.form());
    }

    private Outcome<Verdict> among(Poll poll, Electorate electorate, Contest.Among among) {
        return Counting.count(among, PaperMarks.ballots(among, poll.piles()), List.of())
                .then(tabulation -> {
                    var choosing = Seating.fill(poll.rule(), electorate, among, tabulation, papers(poll));
                    var verdict = Majority.choose(
                            poll.rule(), electorate, valid(poll, choosing), poll.papers(), poll.form(), choosing);
                    return closed(poll, electorate, verdict, Optional.of(choosing));
                });
    }

    /** Papers that the method finds void or blank join those set aside when they were unfolded. */
    private static Tally valid(Poll poll, Choosing choosing) {
        var tabulation = choosing.tabulation();
        long unfolded = poll.tally().heads().cast();
        return Tally.ofHeads(tabulation.valid(), 0, 0, unfolded - tabulation.valid());
    }

    private Outcome<Verdict> closed(Poll poll, Electorate electorate, Verdict verdict, Optional<Choosing> choosing) {
        tx.polls().change(PollCopy.closed(poll, now, electorate, verdict, choosing));
        tx.record(new Event.PollClosed(poll.id(), verdict.result()));
        return Outcome.done(verdict);
    }

    private static Papers papers(Poll poll) {
        long cast = poll.tally().heads().cast();
        return poll.papers().orElse(new Papers(cast, cast));
    }

    private Proceedings record(Poll poll) {
        var item = tx.items().find(poll.item()).orElseThrow();
        return Found.proceedings(tx, tx.meetings().find(item.meeting()).orElseThrow());
    }
}
