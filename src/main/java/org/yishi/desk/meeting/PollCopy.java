package org.yishi.desk.meeting;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;

/** Copies of a vote, one step further in its life. */
final class PollCopy {
    /** How a vote ended, as far as it has. */
    private record End(
            Optional<OffsetDateTime> at,
            Optional<Electorate> electorate,
            Optional<Verdict> verdict,
            Optional<Choosing> choosing) {
        static final End NONE = new End(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        static End of(Poll p) {
            return new End(p.closedAt(), p.closed(), p.verdict(), p.choosing());
        }
    }

    private PollCopy() {}

    static Poll officers(Poll p, Officers officers) {
        return copy(p, p.state(), End.of(p), p.unsealedAt(), officers, p.reason(), p.voidReason());
    }

    static Poll unsealed(Poll p, OffsetDateTime now) {
        return copy(p, p.state(), End.of(p), Optional.of(now), p.officers(), p.reason(), p.voidReason());
    }

    static Poll closed(
            Poll p, OffsetDateTime now, Electorate electorate, Verdict verdict, Optional<Choosing> choosing) {
        var end = new End(Optional.of(now), Optional.of(electorate), Optional.of(verdict), choosing);
        return copy(p, PollState.CLOSED, end, p.unsealedAt(), p.officers(), p.reason(), Optional.empty());
    }

    /** A closed vote whose tie was decided. */
    static Poll decided(Poll p, Verdict verdict, Optional<Choosing> choosing) {
        var end = new End(p.closedAt(), p.closed(), Optional.of(verdict), choosing);
        return copy(p, p.state(), end, p.unsealedAt(), p.officers(), p.reason(), p.voidReason());
    }

    static Poll reopened(Poll p) {
        return copy(p, PollState.OPEN, End.NONE, p.unsealedAt(), p.officers(), p.reason(), Optional.empty());
    }

    static Poll published(Poll p, String reason) {
        return copy(p, PollState.PUBLISHED, End.of(p), p.unsealedAt(), p.officers(), reason, Optional.empty());
    }

    static Poll voided(Poll p, OffsetDateTime now, String reason) {
        var end = new End(p.closedAt().or(() -> Optional.of(now)), p.closed(), p.verdict(), p.choosing());
        return copy(p, PollState.VOID, end, p.unsealedAt(), p.officers(), p.reason(), Optional.of(reason));
    }

    private static Poll copy(
            Poll p,
            PollState state,
            End end,
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
                end.at(),
                end.electorate(),
                p.tally(),
                p.papers(),
                p.blocks(),
                p.piles(),
                unsealedAt,
                officers,
                p.voices(),
                end.verdict(),
                end.choosing(),
                reason,
                voidReason);
    }
}
