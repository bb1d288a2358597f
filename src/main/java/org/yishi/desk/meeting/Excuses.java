package org.yishi.desk.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.id.ItemId;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Officers;
import org.yishi.rule.Impartial;
import org.yishi.rule.Mandates;
import org.yishi.store.Tx;

/** Rules that are not met when a vote is held: they need a reason, which goes into the record with the vote. */
final class Excuses {
    private Excuses() {}

    /** Goes on where nothing is lacking or a reason is given; else the first of what is lacking refuses. */
    static Outcome<Boolean> ask(
            Tx tx, OffsetDateTime now, Proceedings state, ItemId item, List<Refusal> lacks, String reason) {
        for (var lack : lacks) {
            if (reason.isBlank()) {
                return new Outcome.Refused<>(asking(lack));
            }
            tx.meetings().addDeviation(state.meeting().id(), Optional.of(item), lack, reason.strip(), now);
        }
        return Outcome.done(true);
    }

    /** What the host reads: the record says what was lacking, the screen also what to do. */
    private static Refusal asking(Refusal lack) {
        return switch (lack.key()) {
            case "poll.quorum-lacked" -> new Refusal("poll.quorum-lacking", lack.args());
            case "poll.officer-was-candidate" -> new Refusal("poll.officer-is-candidate", lack.args());
            case "poll.candidate-held-proxy" -> new Refusal("poll.candidate-holds-proxy", lack.args());
            case "poll.officer-was-kin" -> new Refusal("poll.officer-is-kin", lack.args());
            default -> lack;
        };
    }

    private static List<String> candidates(Contest contest) {
        return switch (contest) {
            case Contest.YesNo() -> List.of();
            case Contest.Among among -> among.candidates();
            case Contest.Posts posts -> posts.candidates();
        };
    }

    /** Candidates and those of their households among the people who count, as far as no reason was given for them. */
    static List<Refusal> officers(Tx tx, Proceedings state, ItemId item, Contest contest, Officers officers) {
        var candidates = candidates(contest);
        if (candidates.isEmpty() || officers.equals(Officers.NONE)) {
            return List.of();
        }
        var known = state.deviations().stream()
                .filter(d -> d.item().equals(Optional.of(item)))
                .map(d -> d.what())
                .toList();
        return Impartial.conflicts(officers, candidates, tx.people().residents()).stream()
                .map(c -> c.isCandidate()
                        ? Refusal.of("poll.officer-was-candidate", c.officer())
                        : Refusal.of("poll.officer-was-kin", c.officer(), c.candidate()))
                .filter(refusal -> !known.contains(refusal))
                .toList();
    }

    /** Candidates who hold the votes of others, as far as no reason was given for them (村委会组织法(2025) art. 18). */
    static List<Refusal> proxies(Proceedings state, ItemId item, Contest contest) {
        var candidates = candidates(contest);
        if (candidates.isEmpty()) {
            return List.of();
        }
        var known = state.deviations().stream()
                .filter(d -> d.item().equals(Optional.of(item)))
                .map(d -> d.what())
                .toList();
        return Mandates.heldByCandidates(candidates, state).stream()
                .map(h -> Refusal.of(
                        "poll.candidate-held-proxy",
                        h.candidate().display(),
                        h.principal().display()))
                .filter(refusal -> !known.contains(refusal))
                .toList();
    }
}
