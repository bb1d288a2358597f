package org.yishi.desk.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;
import org.yishi.model.vote.PostChosen;
import org.yishi.rule.Decision;

/** Copies of a vote, one step further in its life. */
final class PollCopy {
    /** How a vote ended, as far as it has. */
    private record End(
            Optional<OffsetDateTime> at,
            Optional<Electorate> electorate,
            String checkedBy,
            Optional<Verdict> verdict,
            Optional<Choosing> choosing,
            List<PostChosen> posts) {
        static End of(Poll p) {
            return new End(p.closedAt(), p.closed(), p.checkedBy(), p.verdict(), p.choosing(), p.posts());
        }

        /** Nothing is decided; who was counted stays where the vote was closed once and only its count is in doubt. */
        static End none(Poll p, boolean wasClosed) {
            return new End(
                    p.closedAt().filter(_ -> wasClosed),
                    p.closed().filter(_ -> wasClosed),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }
    }

    private PollCopy() {}

    static Poll officers(Poll p, Officers officers) {
        return copy(p, p.state(), End.of(p), p.unsealedAt(), officers, p.reason(), p.voidReason());
    }

    static Poll unsealed(Poll p, OffsetDateTime now) {
        return copy(p, p.state(), End.of(p), Optional.of(now), p.officers(), p.reason(), p.voidReason());
    }

    static Poll closed(Poll p, OffsetDateTime at, Electorate closing, Decision decision) {
        var end = new End(
                Optional.of(at),
                Optional.of(closing),
                "",
                Optional.of(decision.verdict()),
                decision.choosing(),
                decision.posts());
        return copy(p, PollState.CLOSED, end, p.unsealedAt(), p.officers(), p.reason(), Optional.empty());
    }

    /** A closed vote whose tie was decided. */
    static Poll decided(Poll p, Verdict verdict, Optional<Choosing> choosing) {
        var end = new End(p.closedAt(), p.closed(), p.checkedBy(), Optional.of(verdict), choosing, p.posts());
        return copy(p, p.state(), end, p.unsealedAt(), p.officers(), p.reason(), p.voidReason());
    }

    /** A closed vote on several posts with a lot drawn for one of them. */
    static Poll decided(Poll p, Decision decision) {
        var end = new End(
                p.closedAt(),
                p.closed(),
                p.checkedBy(),
                Optional.of(decision.verdict()),
                Optional.empty(),
                decision.posts());
        return copy(p, p.state(), end, p.unsealedAt(), p.officers(), p.reason(), p.voidReason());
    }

    static Poll checked(Poll p, String by) {
        var end = new End(p.closedAt(), p.closed(), by, p.verdict(), p.choosing(), p.posts());
        return copy(p, p.state(), end, p.unsealedAt(), p.officers(), p.reason(), p.voidReason());
    }

    static Poll reopened(Poll p) {
        var end = End.none(p, !p.earlier().isEmpty());
        return copy(p, PollState.OPEN, end, p.unsealedAt(), p.officers(), p.reason(), Optional.empty());
    }

    /** A vote that is counted again; its counts start anew. */
    static Poll recounted(Poll p) {
        return copy(p, PollState.OPEN, End.none(p, true), p.unsealedAt(), p.officers(), p.reason(), Optional.empty());
    }

    static Poll published(Poll p, String reason) {
        return copy(p, PollState.PUBLISHED, End.of(p), p.unsealedAt(), p.officers(), reason, Optional.empty());
    }

    static Poll voided(Poll p, OffsetDateTime now, String reason) {
        var end = new End(
                p.closedAt().or(() -> Optional.of(now)),
                p.closed(),
                p.checkedBy(),
                p.verdict(),
                p.choosing(),
                p.posts());
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
                p.totals(),
                p.typed(),
                unsealedAt,
                officers,
                p.callSeed(),
                p.voices(),
                end.checkedBy(),
                end.verdict(),
                end.choosing(),
                end.posts(),
                p.earlier(),
                reason,
                voidReason);
    }
}
