package org.yishi.window.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.Screen;
import org.yishi.model.body.Base;
import org.yishi.model.body.Measure;
import org.yishi.model.count.Change;
import org.yishi.model.count.Fraction;
import org.yishi.model.verdict.Check;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Finding;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Choosing;
import org.yishi.text.CandidateWords;
import org.yishi.text.Quantities;
import org.yishi.text.Text;
import org.yishi.text.post.PostWords;
import org.yishi.window.projector.figure.Bar;
import org.yishi.window.projector.figure.Row;

/** The numbers of a result as bars: told by length, number, word and pattern; colour says nothing alone. */
final class ResultRows {
    private static final List<Choice> ANSWERS = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN, Choice.INVALID);

    /** The best score. */
    private static final int MOST = 10;

    private final Text text;
    private final Quantities quantities;

    ResultRows(Text text) {
        this.text = text;
        this.quantities = new Quantities(text);
    }

    /** A bar for each answer or candidate; none where nobody counted. */
    List<Row> of(Screen.VoteResult vote) {
        return vote.choosing()
                .map(choosing -> among(choosing, vote.verdict()))
                .orElseGet(() -> answers(vote.verdict()));
    }

    /** A bar for each candidate with votes for a post, and for whoever is elected to a higher one. */
    List<Row> of(Screen.VoteResult vote, int post) {
        var words = new PostWords(text);
        var chosen = vote.posts().get(post);
        var gone = chosen.choosing().tabulation().slate().withdrawn();
        var rows = among(chosen.choosing(), vote.verdict());
        var order = words.order(chosen);
        return IntStream.range(0, order.size())
                .filter(i -> words.total(chosen, order.get(i)) > 0 || gone.contains(order.get(i)))
                .mapToObj(i -> gone.contains(order.get(i))
                        ? gone(rows.get(i), words.outcome(vote.posts(), post, order.get(i)))
                        : rows.get(i))
                .toList();
    }

    private static Row gone(Row row, String word) {
        return new Row(row.name(), new Region(), "", false, Optional.of(new Row.Sign(Feather.CORNER_LEFT_UP, word)));
    }

    /** What the rule asks for in a unit, where it asks for anything. */
    static Optional<Check> check(Verdict verdict, Measure measure) {
        return verdict.adoption().stream()
                .filter(c -> heads(c.threshold().measure()) == measure)
                .findFirst();
    }

    /** Papers are counted like heads. */
    private static Measure heads(Measure measure) {
        return measure == Measure.BALLOTS ? Measure.HEADS : measure;
    }

    private List<Row> answers(Verdict verdict) {
        var rows = new ArrayList<Row>();
        for (var count : verdict.tally().counts()) {
            var check = check(verdict, count.measure());
            var shares = shares(count, check);
            var answers = shown(count);
            long whole = Math.max(count.cast(), check.map(Check::whole).orElse(0L));
            for (int i = 0; i < answers.size(); i++) {
                var answer = answers.get(i);
                double needed = answer == Choice.YES
                        ? check.map(c -> share(c.needed(), whole)).orElse(0.0)
                        : 0;
                rows.add(new Row(
                        text.of("poll.choice", answer),
                        new Bar(share(count.of(answer), whole), needed, pattern(answer)),
                        number(quantities.of(count.measure(), count.of(answer)), shares.get(i)),
                        answer == Choice.YES,
                        Optional.empty()));
            }
        }
        return rows;
    }

    private String number(String number, Optional<String> share) {
        return share.map(s -> text.of("hall.wall-share-of", number, s)).orElse(number);
    }

    /** The shares of what the rule takes shares of; an answer that is no part of it has none. */
    private List<Optional<String>> shares(Count count, Optional<Check> check) {
        var parts = shown(count).stream().filter(a -> isPart(a, check)).toList();
        long base = check.map(Check::whole).orElse(count.cast());
        var said = quantities.shares(parts.stream().map(count::of).toList(), base);
        return shown(count).stream()
                .map(answer -> parts.contains(answer)
                        ? Optional.of(said.get(parts.indexOf(answer)))
                        : Optional.<String>empty())
                .toList();
    }

    private static boolean isPart(Choice answer, Optional<Check> check) {
        var base = check.map(c -> c.threshold().base()).orElse(Base.CAST);
        return switch (base) {
            case ENTITLED, PRESENT, REGISTERED, CAST, PARTICIPATING -> true;
            case VALID -> answer != Choice.INVALID;
            case DECIDED -> answer == Choice.YES || answer == Choice.NO;
        };
    }

    private static List<Choice> shown(Count count) {
        return ANSWERS.stream()
                .filter(a -> a != Choice.INVALID || count.invalid() > 0)
                .toList();
    }

    private List<Row> among(Choosing choosing, Verdict verdict) {
        var words = new CandidateWords(text);
        var tabulation = choosing.tabulation();
        double most = tabulation.totals().stream()
                .mapToDouble(total -> total.decimal(3).doubleValue())
                .max()
                .orElse(0);
        return words.order(choosing).stream()
                .map(c -> {
                    boolean elected = choosing.elected().contains(c);
                    double total = tabulation.totals().get(c).decimal(3).doubleValue();
                    double whole = choosing.checks().isEmpty()
                            ? most
                            : choosing.checks().get(c).whole();
                    double needed = choosing.checks().isEmpty()
                            ? 0
                            : choosing.checks().get(c).needed();
                    var pattern = elected ? Bar.Pattern.FULL : Bar.Pattern.STRIPED;
                    var number = words.total(tabulation, c);
                    return new Row(
                            tabulation.slate().candidates().get(c),
                            new Bar(share(total, whole), share(needed, whole), pattern),
                            choosing.checks().isEmpty()
                                    ? number
                                    : text.of("hall.wall-share-of", number, words.share(choosing, c)),
                            elected,
                            Optional.of(outcome(choosing, verdict, c)));
                })
                .toList();
    }

    /** The means of each project before and after, with what lies between. */
    List<Row> moved(List<Change> changes) {
        return changes.stream()
                .map(change -> {
                    var before = change.before().mean().decimal(2);
                    var after = change.after().mean().decimal(2);
                    int side = change.mean().compareTo(Fraction.ZERO);
                    var difference = (side > 0 ? "+" : "") + change.mean().decimal(2);
                    var sign = side > 0
                            ? new Row.Sign(Feather.TRENDING_UP, text.of("hall.wall-moved-up"))
                            : side < 0
                                    ? new Row.Sign(Feather.TRENDING_DOWN, text.of("hall.wall-moved-down"))
                                    : new Row.Sign(Feather.MINUS, text.of("hall.wall-moved-not"));
                    return new Row(
                            change.name(),
                            new Bar(
                                    share(after, MOST),
                                    share(before, MOST),
                                    side > 0 ? Bar.Pattern.FULL : Bar.Pattern.STRIPED),
                            text.of("hall.wall-moved-of", before, after, difference),
                            side > 0,
                            Optional.of(sign));
                })
                .toList();
    }

    private Row.Sign outcome(Choosing choosing, Verdict verdict, int candidate) {
        if (choosing.elected().contains(candidate)) {
            boolean byLot = verdict.findings().stream()
                    .anyMatch(f ->
                            f instanceof Finding.LotDrawn lot && lot.order().contains(candidate));
            return new Row.Sign(Feather.CHECK_CIRCLE, text.of(byLot ? "hall.wall-by-lot" : "hall.wall-elected"));
        }
        if (choosing.tied().contains(candidate)) {
            return new Row.Sign(Feather.HELP_CIRCLE, text.of("hall.wall-tied"));
        }
        if (choosing.runoff().contains(candidate)) {
            return new Row.Sign(Feather.HELP_CIRCLE, text.of("hall.wall-next-round"));
        }
        boolean withdrawn = choosing.tabulation().slate().withdrawn().contains(candidate);
        return new Row.Sign(Feather.MINUS, text.of(withdrawn ? "hall.wall-withdrawn" : "hall.wall-not-elected"));
    }

    private static double share(Number part, Number whole) {
        return whole.doubleValue() <= 0 ? 0 : part.doubleValue() / whole.doubleValue();
    }

    private static Bar.Pattern pattern(Choice answer) {
        return switch (answer) {
            case YES -> Bar.Pattern.FULL;
            case NO -> Bar.Pattern.STRIPED;
            case ABSTAIN, INVALID -> Bar.Pattern.EMPTY;
        };
    }
}
