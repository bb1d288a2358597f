package org.yishi.desk.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.yishi.model.Outcome;
import org.yishi.model.body.Measure;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Papers;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.Totals;
import org.yishi.model.vote.Typed;
import org.yishi.rule.count.Totalled;
import org.yishi.store.Tx;

/** Counts typed as totals: whether they can be true at all, and what follows where they hold. */
final class TypedTotals {
    private TypedTotals() {}

    /** Sums that cannot be are refused before anybody compares them. */
    static Outcome<Boolean> possible(Poll poll, Totals totals) {
        long returned = poll.papers().map(Papers::returned).orElse(Long.MAX_VALUE);
        if (totals.cast() > returned) {
            return Outcome.refused("poll.totals-over-returned", totals.cast(), returned);
        }
        if (Stream.of(Measure.HOUSEHOLDS, Measure.AREA).anyMatch(poll.rule()::counts)) {
            return Outcome.refused("poll.totals-heads-only");
        }
        return switch (poll.contest()) {
            case Contest.YesNo() -> plain(totals);
            case Contest.Among among -> among(among, totals);
            case Contest.Posts _ -> Outcome.refused("count.totals-names-only");
        };
    }

    private static Outcome<Boolean> plain(Totals totals) {
        long sum = sum(totals);
        return sum == totals.valid() ? Outcome.done(true) : Outcome.refused("poll.totals-answers", sum, totals.valid());
    }

    private static Outcome<Boolean> among(Contest.Among contest, Totals totals) {
        for (int i = 0; i < Math.min(totals.votes().size(), contest.candidates().size()); i++) {
            if (totals.votes().get(i) > totals.valid()) {
                return Outcome.refused(
                        "poll.totals-one-over",
                        contest.candidates().get(i),
                        totals.votes().get(i),
                        totals.valid());
            }
        }
        boolean one = contest.method() == CountingMethod.PLURALITY;
        boolean upTo = contest.method() == CountingMethod.LIMITED;
        long most = Math.multiplyExact(totals.valid(), one ? 1L : contest.seats());
        if ((one || (upTo && contest.exactly())) && sum(totals) != most) {
            return Outcome.refused("poll.totals-names", sum(totals), totals.valid(), most);
        }
        if (upTo && sum(totals) > most) {
            return Outcome.refused("poll.totals-too-many", sum(totals), totals.valid(), most);
        }
        return Totalled.count(contest, totals).then(_ -> Outcome.done(true));
    }

    /** Whether two people typed the same. */
    static boolean agree(List<Typed> typed) {
        return typed.size() > 1 && typed.stream().map(Typed::totals).distinct().count() == 1;
    }

    /** The totals hold: of a plain question as its count, among several as valid papers and the rest. */
    static void taken(Tx tx, OffsetDateTime now, Poll poll, Totals totals) {
        long spoiled = Math.addExact(totals.invalid(), totals.blank());
        var votes = totals.votes();
        var count = poll.contest() instanceof Contest.YesNo
                ? new Count(Measure.HEADS, votes.get(0), votes.get(1), votes.get(2), spoiled)
                : new Count(Measure.HEADS, totals.valid(), 0, 0, spoiled);
        tx.counts().typed(poll.id(), "", totals);
        tx.counts().count(poll.id(), count, now);
    }

    /** The totals do not hold any more, since the two differ again; what each typed last stays. */
    static void withdrawn(Tx tx, Poll poll) {
        tx.counts().takeBackTotals(poll.id());
        tx.counts().takeBackLast(poll.id());
    }

    private static long sum(Totals totals) {
        return totals.votes().stream().mapToLong(Long::longValue).sum();
    }
}
