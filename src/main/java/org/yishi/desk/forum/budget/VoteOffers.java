package org.yishi.desk.forum.budget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.desk.Work;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.Round;
import org.yishi.model.count.Tabulation;
import org.yishi.model.forum.budget.Source;
import org.yishi.model.id.MeetingId;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;

/**
 * What votes among several came to: the mean of scores, the sum of votes or points. Methods that only put in order, such
 * as the instant run-off, give no score.
 */
public final class VoteOffers implements Offer.From {
    private final Work work;

    public VoteOffers(Work work) {
        this.work = work;
    }

    @Override
    public List<Offer> of(MeetingId meeting) {
        return work.read(tx -> tx.polls().of(meeting)).stream()
                .filter(p -> p.state() == PollState.PUBLISHED && p.contest() instanceof Contest.Among)
                .flatMap(p -> p.choosing().map(Choosing::tabulation).map(t -> offer(p, t)).stream())
                .filter(o -> !o.byTitle().isEmpty())
                .toList();
    }

    private static Offer offer(Poll poll, Tabulation count) {
        var source = new Source(Source.Kind.VOTE, poll.id().value(), poll.number());
        return new Offer(source, Optional.empty(), scores(count));
    }

    private static Map<String, Fraction> scores(Tabulation count) {
        return switch (count.method()) {
            case SCORE -> means(count);
            case PLURALITY, LIMITED, APPROVAL, BORDA -> totals(count);
            case IRV, SCHULZE, STV_SCOTTISH -> Map.of();
        };
    }

    private static Map<String, Fraction> means(Tabulation count) {
        var names = count.slate().candidates();
        var means = new HashMap<String, Fraction>();
        count.rounds().stream()
                .flatMap(r -> r instanceof Round.Scores scores ? scores.grades().stream() : Stream.empty())
                .filter(g -> g.given() > 0)
                .forEach(g -> means.put(names.get(g.candidate()), g.mean()));
        return means;
    }

    private static Map<String, Fraction> totals(Tabulation count) {
        var totals = new HashMap<String, Fraction>();
        count.slate().standing().stream()
                .forEach(c -> totals.put(
                        count.slate().candidates().get(c), count.totals().get(c)));
        return totals;
    }

    /** The methods by which projects can be judged, the one for before and after first. */
    public static List<CountingMethod> methods() {
        return List.of(CountingMethod.SCORE, CountingMethod.APPROVAL, CountingMethod.BORDA);
    }
}
