package org.yishi.desk.meeting;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;

/** Copies of a vote, one step further in its life. */
final class PollCopy {
    private PollCopy() {}

    static Poll officers(Poll p, Officers officers) {
        return copy(p, p.state(), p.closedAt(), p.closed(), p.verdict(), officers, p.reason(), p.voidReason());
    }

    static Poll unsealed(Poll p, OffsetDateTime now) {
        return copy(
                p,
                p.state(),
                p.closedAt(),
                p.closed(),
                p.verdict(),
                Optional.of(now),
                p.officers(),
                p.reason(),
                p.voidReason());
    }

    static Poll closed(Poll p, OffsetDateTime now, Electorate electorate, Verdict verdict) {
        return copy(
                p,
                PollState.CLOSED,
                Optional.of(now),
                Optional.of(electorate),
                Optional.of(verdict),
                p.officers(),
                p.reason(),
                Optional.empty());
    }

    static Poll reopened(Poll p) {
        return copy(
                p,
                PollState.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                p.officers(),
                p.reason(),
                Optional.empty());
    }

    static Poll published(Poll p, String reason) {
        return copy(
                p, PollState.PUBLISHED, p.closedAt(), p.closed(), p.verdict(), p.officers(), reason, Optional.empty());
    }

    static Poll voided(Poll p, OffsetDateTime now, String reason) {
        return copy(
                p,
                PollState.VOID,
                p.closedAt().or(() -> Optional.of(now)),
                p.closed(),
                p.verdict(),
                p.officers(),
                p.reason(),
                Optional.of(reason));
    }

    private static Poll copy(
            Poll p,
            PollState state,
            Optional<OffsetDateTime> closedAt,
            Optional<Electorate> closed,
            Optional<Verdict> verdict,
            Officers officers,
            String reason,
            Optional<String> voidReason) {
        return copy(p, state, closedAt, closed, verdict, p.unsealedAt(), officers, reason, voidReason);
    }

    private static Poll copy(
            Poll p,
            PollState state,
            Optional<OffsetDateTime> closedAt,
            Optional<Electorate> closed,
            Optional<Verdict> verdict,
            Optional<OffsetDateTime> unsealedAt,
            Officers officers,
            String reason,
            Optional<String> voidReason) {
        return new Poll(
                p.id(),
                p.item(),
                p.number(),
                p.question(),
                p.contest(),
                p.form(),
                p.secret(),
                p.rule(),
                state,
                p.openedAt(),
                p.opened(),
                closedAt,
                closed,
                p.tally(),
                p.papers(),
                p.blocks(),
                p.piles(),
                unsealedAt,
                officers,
                p.voices(),
                verdict,
                reason,
                voidReason);
    }
}
