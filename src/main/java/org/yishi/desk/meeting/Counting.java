package org.yishi.desk.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.body.Measure;
import org.yishi.model.event.Event;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.PollId;
import org.yishi.model.presence.Attendee;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.Block;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PollState;
import org.yishi.model.vote.Totals;
import org.yishi.rule.PaperMarks;
import org.yishi.rule.PostMarks;
import org.yishi.store.Tx;

/**
 * Counting in the ways villages count: row by row, paper by paper before everyone's eyes, or twice by two people who do
 * not see each other's figures.
 *
 * <pre>{@code
 * counting.unseal(poll);                            // nobody votes any more; the hall sees the strokes
 * counting.paper(poll, Choice.YES);
 * counting.flawed(poll, PaperFlaw.BLANK);
 * counting.takeBack(poll);                          // the last paper was misread
 * }</pre>
 *
 * <p>Papers were mixed in the box; the order in which they are unfolded says nothing of who cast them.
 */
public final class Counting {
    private final Work work;

    public Counting(Work work) {
        this.work = work;
    }

    /** What a teller counted in a row or block; the tally is the sum of all blocks. */
    public Outcome<PollId> block(PollId id, Block block) {
        return work.act((tx, now) -> open(tx, id).then(poll -> {
            if (poll.form() != PollForm.HANDS) {
                return Outcome.refused("poll.not-by-hands", poll.number());
            }
            boolean hasWhole =
                    Stream.of(Measure.values()).anyMatch(m -> poll.whole(m).cast() > 0);
            if (block.holder().isPresent() || (block.name().isBlank() ? poll.isByRows() : hasWhole)) {
                return Outcome.refused("poll.blocks-or-whole", poll.number());
            }
            tx.counts().count(id, block, now);
            tx.record(new Event.Counted(id, block.count()));
            return Outcome.done(id);
        }));
    }

    /**
     * A row gets another name, or is taken out; what was counted under the old name stays in the file.
     *
     * @param name empty to take the row out
     */
    public Outcome<PollId> renamed(PollId id, String row, String name) {
        return work.act((tx, now) -> open(tx, id).then(poll -> {
            var counted = poll.row(row);
            if (row.isBlank() || counted.isEmpty()) {
                return Outcome.refused("poll.nothing-to-undo", poll.number());
            }
            if (!name.isBlank() && !poll.row(name).isEmpty()) {
                return Outcome.refused("poll.row-twice", name);
            }
            tx.counts().takeBackRow(id, row);
            tx.record(new Event.CountTakenBack(id));
            for (var block : name.isBlank() ? List.<Block>of() : counted) {
                tx.counts().count(id, new Block(name, block.teller(), block.count()), now);
            }
            return Outcome.done(id);
        }));
    }

    /** Opens the box: the papers are in, and are unfolded in public from now on. */
    public Outcome<PollId> unseal(PollId id) {
        return work.act((tx, now) -> open(tx, id).then(poll -> {
            if (poll.form() != PollForm.PAPER) {
                return Outcome.refused("poll.no-papers", poll.number());
            }
            if (poll.papers().isEmpty()) {
                return Outcome.refused("poll.papers-missing", poll.number());
            }
            if (poll.unsealedAt().isPresent()) {
                return Outcome.refused("poll.unsealed-already", poll.number());
            }
            tx.polls().change(PollCopy.unsealed(poll, now));
            tx.record(new Event.BoxOpened(id));
            return Outcome.done(id);
        }));
    }

    /** A valid paper on a plain question. */
    public Outcome<PollId> paper(PollId id, Choice choice) {
        return choice == Choice.INVALID
                ? Outcome.refused("poll.flaw-missing")
                : unfolded(id, choice.name(), Optional.empty());
    }

    /** A paper that counts for nobody, with the reason; it stays in the base. */
    public Outcome<PollId> flawed(PollId id, PaperFlaw flaw) {
        return unfolded(id, "", Optional.of(flaw));
    }

    /** A valid paper among several candidates. */
    public Outcome<PollId> paper(PollId id, String marks) {
        return unfolded(id, marks, Optional.empty());
    }

    /** The last paper was misread: it is unread again. */
    public Outcome<PollId> takeBack(PollId id) {
        return work.act((tx, now) -> counting(tx, id).then(poll -> {
            if (!tx.counts().takeBackBallot(id)) {
                return Outcome.refused("poll.nothing-to-undo", poll.number());
            }
            tx.record(new Event.PaperTakenBack(id));
            return Outcome.done(id);
        }));
    }

    /**
     * What somebody says who holds votes of others, the own one with them: "3 in hand: 2 yes, 1 no". Whoever is entered so
     * is left out where the hall is counted.
     */
    public Outcome<PollId> held(PollId id, AttendeeId holder, Count count) {
        return work.act((tx, now) -> open(tx, id)
                .then(poll -> Found.attendee(tx, holder)
                        .then(who -> mayHold(tx, poll, who, count).then(fine -> {
                            tx.counts().count(id, new Block(who.display(), "", count, Optional.of(holder)), now);
                            tx.record(new Event.HeldVotesCounted(id, holder, count));
                            return Outcome.done(id);
                        }))));
    }

    private static Outcome<Boolean> mayHold(Tx tx, Poll poll, Attendee holder, Count count) {
        boolean byHeads = count.measure() == Measure.HEADS
                && Stream.of(Measure.HOUSEHOLDS, Measure.AREA).noneMatch(poll.rule()::counts);
        if (poll.form() != PollForm.HANDS || !(poll.contest() instanceof Contest.YesNo) || !byHeads) {
            return Outcome.refused("poll.held-by-hands", poll.number());
        }
        var meeting = tx.meetings().find(holder.meeting()).orElseThrow();
        long inHand = Held.inHand(Found.proceedings(tx, meeting), holder);
        return count.cast() <= inHand && count.invalid() == 0
                ? Outcome.done(true)
                : Outcome.refused("poll.held-too-many", holder.display(), inHand, count.cast());
    }

    /** Votes typed by candidate, as one teller counted them: of hands, or of papers sorted into heaps. */
    public Outcome<PollId> totals(PollId id, Totals totals) {
        return work.act((tx, now) -> open(tx, id)
                .then(poll -> TypedTotals.possible(poll, totals).then(fine -> {
                    if (poll.form() == PollForm.PAPER) {
                        return Outcome.refused("poll.totals-blind");
                    }
                    TypedTotals.taken(tx, now, poll, totals);
                    tx.record(new Event.TotalsTyped(id));
                    return Outcome.done(id);
                })));
    }

    /**
     * What one of two people counted, without seeing the other's figures. Once two agree, the count is taken; where one of
     * them types other figures afterwards, it is not any more.
     *
     * @return whether two people agree now; where not, {@link Poll#typed} tells in what they differ
     */
    public Outcome<Boolean> blind(PollId id, String teller, Totals totals) {
        return teller.isBlank()
                ? Outcome.refused("meeting.name-missing")
                : work.act((tx, now) -> counting(tx, id)
                        .then(poll -> TypedTotals.possible(poll, totals)
                                .then(fine -> blind(tx, now, poll, teller.strip(), totals))));
    }

    private static Outcome<Boolean> blind(Tx tx, OffsetDateTime now, Poll poll, String teller, Totals totals) {
        if (!poll.piles().isEmpty()) {
            return Outcome.refused("poll.papers-unfolded", poll.number());
        }
        if (poll.typed().size() > 1
                && poll.typed().stream().noneMatch(t -> t.teller().equals(teller))) {
            return Outcome.refused(
                    "poll.two-tellers",
                    poll.typed().get(0).teller(),
                    poll.typed().get(1).teller());
        }
        tx.counts().typed(poll.id(), teller, totals);
        boolean agreed = TypedTotals.agree(tx.counts().typed(poll.id()));
        if (agreed) {
            TypedTotals.taken(tx, now, poll, totals);
        } else if (poll.totals().isPresent()) {
            TypedTotals.withdrawn(tx, poll);
        }
        tx.record(new Event.CountedBlind(poll.id(), agreed));
        return Outcome.done(agreed);
    }

    private Outcome<PollId> unfolded(PollId id, String marks, Optional<PaperFlaw> flaw) {
        return work.act((tx, now) -> counting(tx, id).then(poll -> {
            long unfolded = poll.piles().stream().mapToLong(p -> p.papers()).sum();
            long returned = poll.papers().map(p -> p.returned()).orElse(0L);
            if (unfolded >= returned) {
                return Outcome.refused("poll.all-unfolded", poll.number(), returned);
            }
            if (poll.piles().isEmpty() && isTyped(poll)) {
                return Outcome.refused("poll.totals-typed", poll.number());
            }
            var normal = flaw.isPresent() ? Optional.of("") : normal(poll.contest(), marks);
            if (normal.isEmpty()) {
                return Outcome.refused("poll.marks-unreadable", marks);
            }
            var isVoid = poll.contest() instanceof Contest.Posts posts && PostMarks.isVoid(posts, normal.get());
            tx.counts().ballot(id, isVoid ? "" : normal.get(), isVoid ? Optional.of(PaperFlaw.TOO_MANY) : flaw);
            tx.record(new Event.PaperUnfolded(id));
            return Outcome.done(id);
        }));
    }

    private static boolean isTyped(Poll poll) {
        return !poll.blocks().isEmpty()
                || poll.totals().isPresent()
                || !poll.typed().isEmpty();
    }

    private static Optional<String> normal(Contest contest, String marks) {
        return switch (contest) {
            case Contest.YesNo() -> Optional.of(marks).filter(List.of("YES", "NO", "ABSTAIN")::contains);
            case Contest.Among among -> PaperMarks.normal(among, marks);
            case Contest.Posts posts -> PostMarks.normal(posts, marks);
        };
    }

    private static Outcome<Poll> counting(Tx tx, PollId id) {
        return open(tx, id)
                .then(p -> p.isCounting() ? Outcome.done(p) : Outcome.refused("poll.still-sealed", p.number()));
    }

    private static Outcome<Poll> open(Tx tx, PollId id) {
        return Found.poll(tx, id)
                .then(p ->
                        p.state() == PollState.OPEN ? Outcome.done(p) : Outcome.refused("poll.not-open", p.number()));
    }
}
