package org.yishi.window.projector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yishi.live.Screen;
import org.yishi.model.body.Measure;
import org.yishi.model.count.Change;
import org.yishi.model.verdict.Check;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.PostChosen;
import org.yishi.text.Lang;
import org.yishi.text.Quantities;
import org.yishi.text.RuleWords;
import org.yishi.text.Text;

/** Says on what the numbers of a result rest: the base of each share, what the line across a bar stands for. */
final class ResultLegend {
    private final Text text;
    private final RuleWords rules;
    private final Quantities quantities;

    ResultLegend(Text text) {
        this.text = text;
        this.rules = new RuleWords(text);
        this.quantities = new Quantities(text);
    }

    /** The sentences below the bars. */
    String of(Screen.VoteResult vote) {
        return vote.choosing().map(this::among).orElseGet(() -> answers(vote.verdict()));
    }

    /**
     * The sentences below the bars of one of several posts.
     *
     * @param papers how its part of the papers was sorted
     */
    String post(PostChosen chosen, String papers) {
        var down = chosen.own().isEmpty() ? Stream.<String>empty() : Stream.of(text.of("hall.wall-down"));
        var needed = chosen.choosing().checks().stream()
                .limit(1)
                .flatMap(check -> Stream.of(rules.way(check.threshold()), line(check, Measure.BALLOTS)));
        return joined(Stream.of(needed, down, Stream.of(papers)).flatMap(part -> part));
    }

    private String answers(Verdict verdict) {
        var lines = verdict.tally().counts().stream()
                .map(count -> ResultRows.check(verdict, count.measure())
                        .map(check -> line(check, check.threshold().measure()))
                        .orElseGet(() -> cast(count)));
        return joined(Stream.concat(rules.ways(verdict.rule()).stream(), lines));
    }

    private String line(Check check, Measure unit) {
        return text.of("hall.wall-legend", quantities.of(unit, check.needed()), rules.of(check));
    }

    private String cast(Count count) {
        return text.of("hall.wall-legend-cast", quantities.of(count.measure(), count.cast()));
    }

    /** How many scored, before and after. */
    String moved(List<Change> changes) {
        var before = changes.stream().mapToLong(c -> c.before().given()).max().orElse(0);
        var after = changes.stream().mapToLong(c -> c.after().given()).max().orElse(0);
        return text.of(
                "hall.wall-moved-legend",
                quantities.of(Measure.BALLOTS, before),
                quantities.of(Measure.BALLOTS, after));
    }

    private String among(Choosing choosing) {
        var tabulation = choosing.tabulation();
        var valid = quantities.of(Measure.BALLOTS, tabulation.valid());
        var first = choosing.checks().stream().findFirst();
        if (first.isPresent()) {
            var check = first.get();
            return joined(Stream.of(
                    rules.way(check.threshold()), line(check, Measure.BALLOTS), text.of("hall.wall-valid", valid)));
        }
        var quota = tabulation.quota() > 0
                ? Optional.of(text.of("hall.wall-quota", quantities.of(Measure.BALLOTS, tabulation.quota())))
                : Optional.<String>empty();
        var what = switch (tabulation.method()) {
            case PLURALITY, LIMITED, APPROVAL -> Optional.<String>empty();
            case SCORE -> Optional.of(text.of("hall.wall-means"));
            case BORDA -> Optional.of(text.of("hall.wall-points"));
            case IRV, STV_SCOTTISH -> Optional.of(text.of("hall.wall-last-round"));
            case SCHULZE -> Optional.of(text.of("hall.wall-duels"));
        };
        return joined(Stream.of(what.stream(), quota.stream(), Stream.of(text.of("hall.wall-valid", valid)))
                .flatMap(part -> part));
    }

    /** With the letter that begins a sentence. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String joined(Stream<String> sentences) {
        return sentences
                .map(said -> text.of("poll.full-stop", capital(said)))
                .distinct()
                .collect(Collectors.joining(text.lang() == Lang.EN ? " " : ""));
    }
}
