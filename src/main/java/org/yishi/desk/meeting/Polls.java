package org.yishi.desk.meeting;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.body.Measure;
import org.yishi.model.event.Event;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.PollId;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.RuleCard;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PollState;
import org.yishi.rule.Attendance;
import org.yishi.rule.Majority;
import org.yishi.store.Tx;

/**
 * A vote from the rule card to the verdict.
 *
 * <pre>{@code
 * var poll = polls.open(item, PollDraft.of("同意修路吗？", PollForm.HANDS)).orThrow();
 * polls.count(poll, new Count(Measure.HEADS, 42, 30, 11, 0));
 * polls.close(poll);          // Done(Verdict)
 * polls.publish(poll, "");    // now the hall sees it
 * }</pre>
 */
public final class Polls {
    private final Work work;

    public Polls(Work work) {
        this.work = work;
    }

    /** What a vote on this item would need if it opened now. */
    public Optional<RuleCard> card(ItemId item) {
        return work.read(tx -> tx.items()
                .find(item)
                .flatMap(i -> tx.meetings()
                        .find(i.meeting())
                        .map(m -> Majority.card(
                                m.body().ruleFor(i.matter()),
                                Attendance.of(Found.proceedings(tx, m)).electorate()))));
    }

    /** Opens a vote on the running item and freezes who is counted. */
    public Outcome<PollId> open(ItemId item, PollDraft draft) {
        return open(item, draft, Contest.YES_NO);
    }

    /** What else is written when a vote opens, in the same transaction. */
    @FunctionalInterface
    public interface Also {
        void write(Tx tx, OffsetDateTime now, PollId poll);
    }

    /** Opens a vote and writes what hangs on it. */
    public Outcome<PollId> openOn(ItemId item, PollDraft draft, Also also) {
        return work.act((tx, now) -> new PollOpening(tx, now)
                .open(item, draft, Contest.YES_NO)
                .then(poll -> {
                    also.write(tx, now, poll);
                    return Outcome.done(poll);
                }));
    }

    /** Opens a vote among several; on paper, except one of several by hands. */
    public Outcome<PollId> open(ItemId item, PollDraft draft, Contest contest) {
        return work.act((tx, now) -> new PollOpening(tx, now).open(item, draft, contest));
    }

    /** Sets what was counted in one unit; earlier counts stay in the file. */
    public Outcome<PollId> count(PollId id, Count count) {
        return work.act((tx, now) -> open(tx, id).then(poll -> counted(tx, now, poll, count)));
    }

    private static Outcome<PollId> counted(Tx tx, OffsetDateTime now, Poll poll, Count count) {
        if (poll.form() == PollForm.ROLL_CALL) {
            return Outcome.refused("poll.counted-by-name", poll.number());
        }
        if (poll.isByRows()) {
            return Outcome.refused("poll.blocks-or-whole", poll.number());
        }
        if (poll.totals().isPresent() || !poll.typed().isEmpty()) {
            return Outcome.refused("poll.totals-typed", poll.number());
        }
        if (count.invalid() > 0 && poll.form() == PollForm.HANDS) {
            return Outcome.refused("poll.no-spoiled-hands", poll.number());
        }
        tx.counts().count(poll.id(), count, now);
        tx.record(new Event.Counted(poll.id(), count));
        return Outcome.done(poll.id());
    }

    /** Adds voices to one answer, or takes some off it: one press of a big key. */
    public Outcome<PollId> add(PollId id, Measure measure, Choice choice, long more) {
        return latest(id, measure, count -> count.plus(choice, more));
    }

    /** Sets the number of one answer; the others stay as they are. */
    public Outcome<PollId> set(PollId id, Measure measure, Choice choice, long number) {
        return latest(id, measure, count -> count.plus(choice, number - count.of(choice)));
    }

    private Outcome<PollId> latest(PollId id, Measure measure, UnaryOperator<Count> deed) {
        return work.act((tx, now) -> open(tx, id).then(poll -> {
            var before = poll.whole(measure);
            var after = deed.apply(before);
            return after.equals(before) ? Outcome.done(id) : counted(tx, now, poll, after);
        }));
    }

    /** Takes the latest count back; the one before it holds again. */
    public Outcome<PollId> undo(PollId id) {
        return work.act((tx, now) -> open(tx, id).then(poll -> {
            boolean differ = poll.totals().isEmpty() && !poll.typed().isEmpty();
            if (!differ && !tx.counts().takeBackLast(id)) {
                return Outcome.refused("poll.nothing-to-undo", poll.number());
            }
            if (poll.totals().isPresent()) {
                tx.counts().takeBackTotals(id);
            }
            tx.counts().takeBackTyped(id);
            tx.record(new Event.CountTakenBack(id));
            return Outcome.done(id);
        }));
    }

    /** Sets how many papers were handed out and taken back. */
    public Outcome<PollId> papers(PollId id, Papers papers) {
        return work.act((tx, now) -> open(tx, id).then(poll -> {
            if (poll.form() != PollForm.PAPER) {
                return Outcome.refused("poll.no-papers", poll.number());
            }
            tx.counts().papers(id, papers, now);
            tx.record(new Event.PapersCounted(id, papers));
            return Outcome.done(id);
        }));
    }

    /** An answer in a roll call; given again it replaces the earlier one, which stays in the file. */
    public Outcome<PollId> voice(PollId id, AttendeeId attendee, Choice choice) {
        return work.act((tx, now) -> open(tx, id)
                .then(poll -> Found.attendee(tx, attendee).then(a -> {
                    if (poll.form() != PollForm.ROLL_CALL || choice == Choice.INVALID) {
                        return Outcome.refused("poll.not-by-name", poll.number());
                    }
                    var meeting = tx.meetings().find(a.meeting()).orElseThrow();
                    var voters = Callees.of(Found.proceedings(tx, meeting), poll);
                    if (voters.stream().noneMatch(v -> v.id().equals(attendee))) {
                        return Outcome.refused("poll.may-not-vote", a.display());
                    }
                    tx.counts().voice(id, attendee, choice, now);
                    tx.record(new Event.VoiceGiven(id, attendee, choice));
                    return Outcome.done(id);
                })));
    }

    /** Takes an answer of a roll call back. */
    public Outcome<PollId> takeBackVoice(PollId id, AttendeeId attendee) {
        return work.act((tx, now) -> open(tx, id).then(poll -> {
            if (poll.voices().stream().noneMatch(v -> v.attendee().equals(attendee))) {
                return Outcome.refused("poll.nothing-to-undo", poll.number());
            }
            tx.counts().takeBackVoice(id, attendee);
            tx.record(new Event.VoiceTakenBack(id, attendee));
            return Outcome.done(id);
        }));
    }

    /** Names who calls, counts and watches; a candidate or somebody of a candidate's household is refused. */
    public Outcome<PollId> officers(PollId id, Officers officers) {
        return officers(id, officers, "");
    }

    /**
     * Names who calls, counts and watches.
     *
     * @param reason why somebody counts who stands or lives with someone who stands; asked for only then
     */
    public Outcome<PollId> officers(PollId id, Officers officers, String reason) {
        return work.act((tx, now) -> open(tx, id).then(poll -> {
            var item = tx.items().find(poll.item()).orElseThrow();
            var state = Found.proceedings(tx, tx.meetings().find(item.meeting()).orElseThrow());
            var lacks = Excuses.officers(tx, state, item.id(), poll.contest(), officers);
            return Excuses.ask(tx, now, state, item.id(), lacks, reason).then(fine -> {
                tx.polls().change(PollCopy.officers(poll, officers));
                tx.record(new Event.OfficersNamed(id));
                return Outcome.done(id);
            });
        }));
    }

    /** Closes the vote: who is counted is frozen again, and the verdict follows. The hall does not see it yet. */
    public Outcome<Verdict> close(PollId id) {
        return work.act((tx, now) -> open(tx, id).then(poll -> new PollClosing(tx, now).close(poll)));
    }

    /** Opens a vote again that was closed too early and not shown yet. */
    public Outcome<PollId> reopen(PollId id) {
        return work.act((tx, now) -> inState(tx, id, PollState.CLOSED).then(poll -> {
            tx.polls().change(PollCopy.reopened(poll));
            tx.record(new Event.PollReopened(id));
            return Outcome.done(id);
        }));
    }

    /**
     * Shows the result to the hall. From now on it is never changed. Where it passed, the tasks whose end it was about
     * are closed.
     *
     * @param reason why it is shown although its numbers do not add up; asked for only then
     */
    public Outcome<PollId> publish(PollId id, String reason) {
        return work.act((tx, now) -> inState(tx, id, PollState.CLOSED).then(poll -> {
            var verdict = poll.verdict().orElseThrow();
            if (verdict.needsReason() && reason.isBlank() && poll.reason().isBlank()) {
                return Outcome.refused("poll.reason-missing", poll.number());
            }
            if (isUnchecked(poll)) {
                return Outcome.refused("poll.not-checked", poll.officers().scrutineer());
            }
            var why = reason.isBlank() ? poll.reason() : reason.strip();
            Objections.turned(tx, poll).ifPresent(turned -> noted(tx, now, poll, turned));
            tx.polls().change(PollCopy.published(poll, why));
            new ClosedByVote(tx, now, work.operator()).shown(poll);
            tx.record(new Event.PollPublished(id, verdict.result(), why));
            return Outcome.done(id);
        }));
    }

    /** Papers that somebody was named to watch are not shown before that person has compared them with the count. */
    private static boolean isUnchecked(Poll poll) {
        return poll.form() == PollForm.PAPER
                && !poll.officers().scrutineer().isBlank()
                && poll.checkedBy().isBlank();
    }

    private static void noted(Tx tx, OffsetDateTime now, Poll poll, Refusal what) {
        var reason = poll.earlier().getLast().reason();
        var meeting = tx.items().find(poll.item()).orElseThrow().meeting();
        tx.meetings().addDeviation(meeting, Optional.of(poll.item()), what, reason, now);
    }

    /**
     * Declares a vote void, whatever state it is in; it stays in the record with the reason. Tasks that it closed are
     * open again.
     */
    public Outcome<PollId> declareVoid(PollId id, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused("meeting.reason-missing");
        }
        return work.act((tx, now) -> Found.poll(tx, id).then(poll -> {
            if (poll.state() == PollState.VOID) {
                return Outcome.refused("poll.void-already", poll.number());
            }
            tx.polls().change(PollCopy.voided(poll, now, reason.strip()));
            new ClosedByVote(tx, now, work.operator()).reopen(poll, reason.strip());
            tx.record(new Event.PollVoided(id, reason.strip()));
            return Outcome.done(id);
        }));
    }

    private static Outcome<Poll> open(Tx tx, PollId id) {
        return inState(tx, id, PollState.OPEN);
    }

    private static Outcome<Poll> inState(Tx tx, PollId id, PollState state) {
        return Found.poll(tx, id)
                .then(p -> p.state() == state ? Outcome.done(p) : Outcome.refused(isAlready(p.state()), p.number()));
    }

    private static String isAlready(PollState state) {
        return switch (state) {
            case OPEN -> "poll.is-open";
            case CLOSED -> "poll.is-closed";
            case PUBLISHED -> "poll.is-published";
            case VOID -> "poll.is-void";
        };
    }
}
