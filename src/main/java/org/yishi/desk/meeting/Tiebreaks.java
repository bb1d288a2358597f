package org.yishi.desk.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.body.Customs;
import org.yishi.model.event.Event;
import org.yishi.model.id.PollId;
import org.yishi.model.verdict.Finding;
import org.yishi.model.verdict.Result;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PollState;
import org.yishi.rule.Attendance;
import org.yishi.rule.Decision;
import org.yishi.rule.Ties;
import org.yishi.store.Tx;

/** Deciding where the count does not, as far as the body's own rules allow it: by eye, by the chair, by lot. */
public final class Tiebreaks {
    private final Work work;

    public Tiebreaks(Work work) {
        this.work = work;
    }

    /** Closes a show of hands by a clear majority that nobody counted. */
    public Outcome<Verdict> clearMajority(PollId id, Choice choice) {
        return work.act((tx, now) -> Found.poll(tx, id).then(poll -> {
            boolean byHands = poll.form() == PollForm.HANDS && poll.contest() instanceof Contest.YesNo;
            if (poll.state() != PollState.OPEN || !byHands || choice == Choice.INVALID || choice == Choice.ABSTAIN) {
                return Outcome.refused("poll.not-by-hands", poll.number());
            }
            if (!customs(tx, poll).clearMajority()) {
                return Outcome.refused("poll.must-be-counted", poll.number());
            }
            var item = tx.items().find(poll.item()).orElseThrow();
            var meeting = tx.meetings().find(item.meeting()).orElseThrow();
            var electorate = Attendance.of(Found.proceedings(tx, meeting)).electorate();
            var verdict = Ties.byEye(poll.rule(), electorate, choice);
            tx.polls()
                    .change(PollCopy.closed(
                            poll, now, electorate, new Decision(poll.tally(), verdict, Optional.empty(), List.of())));
            tx.record(new Event.PollClosed(id, verdict.result()));
            return Outcome.done(verdict);
        }));
    }

    /** The chair's vote at a tie, once. */
    public Outcome<Verdict> castingVote(PollId id, Choice choice) {
        return work.act((tx, now) -> tied(tx, id, Customs.Ties.CHAIR).then(poll -> {
            var before = poll.verdict().orElseThrow();
            boolean stands = before.result() == Result.REJECTED
                    && before.findings().stream().noneMatch(Finding.CastingVote.class::isInstance);
            if (!stands || choice == Choice.INVALID || choice == Choice.ABSTAIN) {
                return Outcome.refused("poll.no-tie", poll.number());
            }
            var verdict = Ties.byChair(before, choice);
            tx.polls().change(PollCopy.decided(poll, verdict, poll.choosing()));
            tx.record(new Event.TieDecided(id, verdict.result()));
            return Outcome.done(verdict);
        }));
    }

    /**
     * The lot, as drawn before everyone's eyes. Of several posts it is drawn for the highest one that has equals.
     *
     * @param order all who tie, by number, first drawn first
     */
    public Outcome<Verdict> lot(PollId id, List<Integer> order) {
        return work.act((tx, now) -> tied(tx, id, Customs.Ties.LOT).then(poll -> {
            if (poll.contest() instanceof Contest.Posts posts) {
                return lot(tx, poll, posts, order);
            }
            var before = poll.choosing();
            boolean all = before.filter(c -> new HashSet<>(c.tied()).equals(new HashSet<>(order))
                            && c.tied().size() == order.size())
                    .isPresent();
            if (!all || !(poll.contest() instanceof Contest.Among among)) {
                return Outcome.refused("poll.no-tie", poll.number());
            }
            var choosing = Ties.byLot(before.orElseThrow(), among.seats(), order);
            var verdict = Ties.afterLot(poll.verdict().orElseThrow(), choosing, order);
            tx.polls().change(PollCopy.decided(poll, verdict, Optional.of(choosing)));
            tx.record(new Event.TieDecided(id, verdict.result()));
            return Outcome.done(verdict);
        }));
    }

    /** The lot for the highest post that has equals; the posts below are counted again on it. */
    private static Outcome<Verdict> lot(Tx tx, Poll poll, Contest.Posts contest, List<Integer> order) {
        var lots = new ArrayList<>(Ties.lots(poll.verdict().orElseThrow()));
        lots.add(order);
        return Decision.withLots(poll, poll.electorate(), contest, lots)
                .map(decision -> {
                    tx.polls().change(PollCopy.decided(poll, decision));
                    tx.record(new Event.TieDecided(poll.id(), decision.verdict().result()));
                    return Outcome.done(decision.verdict());
                })
                .orElseGet(() -> Outcome.refused("poll.no-tie", poll.number()));
    }

    private static Outcome<Poll> tied(Tx tx, PollId id, Customs.Ties by) {
        return Found.poll(tx, id).then(poll -> {
            boolean tied = poll.verdict().map(Verdict::tied).orElse(false);
            if (poll.state() != PollState.CLOSED || !tied) {
                return Outcome.refused("poll.no-tie", poll.number());
            }
            return customs(tx, poll).ties() == by
                    ? Outcome.done(poll)
                    : Outcome.refused("poll.tie-stands", poll.number());
        });
    }

    private static Customs customs(Tx tx, Poll poll) {
        var item = tx.items().find(poll.item()).orElseThrow();
        return tx.meetings().find(item.meeting()).orElseThrow().body().customs();
    }
}
