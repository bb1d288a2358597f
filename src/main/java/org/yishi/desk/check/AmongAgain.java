package org.yishi.desk.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.yishi.model.Outcome;
import org.yishi.model.body.Customs;
import org.yishi.model.verdict.Finding;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.rule.Decision;
import org.yishi.rule.Ties;

/**
 * Decides a vote among several anew from its papers. The order of a lot cannot be made again, but that there was
 * something to draw, between whom, and what follows from the order can.
 */
final class AmongAgain {
    private record Made(Choosing choosing, Verdict verdict) {}

    private final Customs customs;

    AmongAgain(Customs customs) {
        this.customs = customs;
    }

    /** Whether what is kept follows from the papers. */
    boolean follows(Poll poll, Contest.Among among) {
        return switch (Decision.of(poll, poll.electorate(), List.of())) {
            case Outcome.Refused<Decision> refused -> false;
            case Outcome.Done<Decision>(Decision decision) ->
                afterLot(poll, among, new Made(decision.choosing().orElseThrow(), decision.verdict()))
                        .filter(made -> Optional.of(made.choosing).equals(poll.choosing()))
                        .filter(made -> Optional.of(made.verdict).equals(poll.verdict()))
                        .isPresent();
        };
    }

    /** With the lot that the verdict tells of, if it does; empty where there was nothing to draw. */
    private Optional<Made> afterLot(Poll poll, Contest.Among among, Made counted) {
        var order = poll.verdict().flatMap(AmongAgain::drawn);
        if (order.isEmpty()) {
            return Optional.of(counted);
        }
        var tied = counted.choosing.tied();
        boolean could = customs.ties() == Customs.Ties.LOT
                && !tied.isEmpty()
                && tied.size() == order.get().size()
                && new HashSet<>(tied).equals(new HashSet<>(order.get()));
        if (!could) {
            return Optional.empty();
        }
        var choosing = Ties.byLot(counted.choosing, among.seats(), order.get());
        return Optional.of(new Made(choosing, Ties.afterLot(counted.verdict, choosing, order.get())));
    }

    private static Optional<List<Integer>> drawn(Verdict said) {
        return said.findings().stream()
                .filter(Finding.LotDrawn.class::isInstance)
                .map(f -> ((Finding.LotDrawn) f).order())
                .findFirst();
    }
}
