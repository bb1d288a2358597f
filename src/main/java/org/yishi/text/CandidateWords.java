package org.yishi.text;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.Round;
import org.yishi.model.count.Slate;
import org.yishi.model.count.Tabulation;
import org.yishi.model.verdict.Check;
import org.yishi.model.vote.Choosing;

/** What each candidate came to: 14票, 112分, 平均7.52分; the share with its base; what became of it. */
public final class CandidateWords {
    /** As many as the Scottish count keeps. */
    private static final int PLACES = 5;

    private static final int MEAN_PLACES = 2;

    private final Text text;

    public CandidateWords(Text text) {
        this.text = text;
    }

    /** Names in a row, in the order given. */
    public String names(Slate slate, Collection<Integer> who) {
        return who.stream().map(slate.candidates()::get).collect(Collectors.joining(text.of("poll.name-and")));
    }

    /** 14票. */
    public String votes(long votes) {
        return votes == 1 ? text.of("poll.vote-one", votes) : text.of("poll.votes", votes);
    }

    /** 14票, or 33.45678票 where papers go on at a part of their value. */
    public String votes(Fraction votes) {
        return votes.isWhole() ? votes(votes.numerator()) : text.of("poll.votes", votes.decimal(PLACES));
    }

    /** What the method counts for a candidate, with its unit. */
    public String total(Tabulation tabulation, int candidate) {
        var total = tabulation.totals().get(candidate);
        return switch (tabulation.method()) {
            case PLURALITY, LIMITED, APPROVAL, IRV, STV_SCOTTISH -> votes(total);
            case BORDA -> text.of("poll.points", total.decimal(PLACES));
            case SCHULZE -> text.of("poll.beats", total);
            case SCORE -> mean(tabulation, candidate);
        };
    }

    /** 占比: the share of the base that the rule asks for; a dash where no rule looks at a share. */
    public String share(Choosing choosing, int candidate) {
        if (choosing.checks().isEmpty()) {
            return text.of("rule.no-share");
        }
        var check = choosing.checks().get(candidate);
        if (choosing.checks().stream().anyMatch(c -> c.value() > c.whole())) {
            // More papers than people: such a vote is void, and a share above all of them says nothing.
            return text.of("rule.no-share");
        }
        var quantities = new Quantities(text);
        // Only where each paper names one are these the parts of one whole, and add up.
        return choosing.tabulation().method() == CountingMethod.PLURALITY
                ? quantities
                        .shares(choosing.checks().stream().map(Check::value).toList(), check.whole())
                        .get(candidate)
                : quantities.percent(check.value(), check.whole());
    }

    /** On what the shares rest, such as 到会20人; empty where no rule looks at a share. */
    public String base(Choosing choosing) {
        return choosing.checks().isEmpty()
                ? ""
                : new RuleWords(text).of(choosing.checks().getFirst());
    }

    /** What became of a candidate. */
    public String outcome(Choosing choosing, int candidate) {
        if (choosing.elected().contains(candidate)) {
            return text.of("poll.is-elected");
        }
        if (choosing.tied().contains(candidate)) {
            return text.of("poll.is-tied");
        }
        if (choosing.runoff().contains(candidate)) {
            return text.of("poll.stands-again");
        }
        return choosing.tabulation().slate().withdrawn().contains(candidate)
                ? text.of("poll.has-withdrawn")
                : text.of("poll.is-not-elected");
    }

    /** All on the paper, best first; those who withdrew come last. */
    public List<Integer> order(Choosing choosing) {
        var tabulation = choosing.tabulation();
        return Stream.concat(
                        tabulation.ranking().stream().flatMap(List::stream),
                        tabulation.slate().withdrawn().stream().sorted())
                .toList();
    }

    /** A line for each on the paper, best first: 张伟：14票，占到会20人的70.00%，当选. */
    public List<String> lines(Choosing choosing) {
        return order(choosing).stream().map(c -> line(choosing, c)).toList();
    }

    private String line(Choosing choosing, int candidate) {
        var name = choosing.tabulation().slate().candidates().get(candidate);
        var total = total(choosing.tabulation(), candidate);
        var outcome = outcome(choosing, candidate);
        return choosing.checks().isEmpty()
                ? text.of("poll.candidate", name, total, outcome)
                : text.of("poll.candidate-share", name, total, base(choosing), share(choosing, candidate), outcome);
    }

    private String mean(Tabulation tabulation, int candidate) {
        if (tabulation.method() == CountingMethod.SCORE
                && tabulation.rounds().getFirst() instanceof Round.Scores scores) {
            var grades = scores.grades().get(candidate);
            return text.of("poll.mean", grades.mean().decimal(MEAN_PLACES));
        }
        return text.of("poll.points", tabulation.totals().get(candidate).decimal(PLACES));
    }
}
