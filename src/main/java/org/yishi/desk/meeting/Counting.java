package org.yishi.desk.meeting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.PollId;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.Block;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PollState;
import org.yishi.rule.PaperMarks;
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
            if (block.name().isBlank()
                            == poll.blocks().stream().anyMatch(b -> !b.name().isEmpty())
                    && !poll.blocks().isEmpty()) {
                return Outcome.refused("poll.blocks-or-whole", poll.number());
            }
            tx.counts().count(id, block, now);
            tx.record(new Event.Counted(id, block.count()));
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
     * What one of two people counted, without seeing the other's figures. Once two agree, the count is taken.
     *
     * @return whether two people agree now; where not, {@link #differences} tells in what
     */
    public Outcome<Boolean> blind(PollId id, String teller, Count count) {
        if (teller.isBlank()) {
            return Outcome.refused("meeting.name-missing");
        }
        return work.act((tx, now) -> counting(tx, id).then(poll -> {
            if (!poll.piles().isEmpty()) {
                return Outcome.refused("poll.papers-unfolded", poll.number());
            }
            tx.counts().blind(id, teller.strip(), count);
            boolean agreed = agree(tx.counts().blindCounts(id));
            if (agreed) {
                tx.counts().count(id, count, now);
            }
            tx.record(new Event.CountedBlind(id, agreed));
            return Outcome.done(agreed);
        }));
    }

    /** What the people who counted apart typed last, by name; for settling what differs. */
    public Map<String, Count> differences(PollId id) {
        return work.read(tx -> tx.counts().blindCounts(id));
    }

    private static boolean agree(Map<String, Count> typed) {
        return typed.size() > 1 && new LinkedHashSet<>(typed.values()).size() == 1;
    }

    private Outcome<PollId> unfolded(PollId id, String marks, Optional<PaperFlaw> flaw) {
        return work.act((tx, now) -> counting(tx, id).then(poll -> {
            long unfolded = poll.piles().stream().mapToLong(p -> p.papers()).sum();
            long returned = poll.papers().map(p -> p.returned()).orElse(0L);
            if (unfolded >= returned) {
                return Outcome.refused("poll.all-unfolded", poll.number(), returned);
            }
            if (poll.piles().isEmpty() && !poll.blocks().isEmpty()) {
                return Outcome.refused("poll.totals-typed", poll.number());
            }
            if (flaw.isEmpty() && !isReadable(poll.contest(), marks)) {
                return Outcome.refused("poll.marks-unreadable", marks);
            }
            tx.counts().ballot(id, normal(poll.contest(), marks), flaw);
            tx.record(new Event.PaperUnfolded(id));
            return Outcome.done(id);
        }));
    }

    private static boolean isReadable(Contest contest, String marks) {
        return switch (contest) {
            case Contest.YesNo() -> List.of("YES", "NO", "ABSTAIN").contains(marks);
            case Contest.Among among -> PaperMarks.normal(among, marks).isPresent();
        };
    }

    private static String normal(Contest contest, String marks) {
        return contest instanceof Contest.Among among
                ? PaperMarks.normal(among, marks).orElse("")
                : marks;
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
