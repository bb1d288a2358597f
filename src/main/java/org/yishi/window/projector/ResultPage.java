package org.yishi.window.projector;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.Screen;
import org.yishi.model.body.Measure;
import org.yishi.model.verdict.Check;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Choosing;
import org.yishi.text.CandidateWords;
import org.yishi.text.Quantities;
import org.yishi.text.Text;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.projector.figure.Bar;
import org.yishi.window.projector.figure.Rows;

/** The numbers of a result as bars: told by length, number, word and pattern; colour says nothing alone. */
final class ResultPage {
    private static final List<Choice> ANSWERS = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN, Choice.INVALID);
    private static final double ROOM = 380;
    private static final double ROOM_AMONG = 400;
    private static final int MOST = 10;

    private final Text text;

    ResultPage(Text text) {
        this.text = text;
    }

    /** The bars of a result. */
    Region of(Screen.VoteResult vote) {
        return vote.choosing().map(this::among).orElseGet(() -> answers(vote.verdict()));
    }

    private Region answers(Verdict verdict) {
        var counts = verdict.tally().counts();
        int lines = counts.stream().mapToInt(c -> shown(c).size()).sum();
        var rows = new Rows(lines, ROOM);
        for (var count : counts) {
            var check = verdict.adoption().stream()
                    .filter(c -> heads(c.threshold().measure()) == count.measure())
                    .findFirst();
            long whole = Math.max(count.cast(), check.map(Check::whole).orElse(0L));
            var shown = shown(count);
            var shares =
                    new Quantities(text).shares(shown.stream().map(count::of).toList(), whole);
            for (int i = 0; i < shown.size(); i++) {
                answer(rows, count, new Answer(shown.get(i), whole, shares.get(i)), check);
            }
        }
        return rows.root();
    }

    private record Answer(Choice choice, long whole, String share) {}

    private void answer(Rows rows, Count count, Answer given, Optional<Check> check) {
        var answer = given.choice();
        long whole = given.whole();
        double needed = answer == Choice.YES
                ? check.filter(c -> c.whole() > 0)
                        .map(c -> (double) c.needed() / Math.max(c.whole(), whole))
                        .orElse(0.0)
                : 0;
        var bar = new Bar(whole == 0 ? 0 : (double) count.of(answer) / whole, needed, pattern(answer));
        var quantities = new Quantities(text);
        rows.add(
                text.of("poll.choice", answer),
                bar,
                text.of("hall.wall-share-of", quantities.of(count.measure(), count.of(answer)), given.share()),
                answer == Choice.YES);
        if (needed > 0) {
            check.ifPresent(c -> rows.sign(small(
                    text.of("hall.wall-needed", quantities.of(c.threshold().measure(), c.needed())), rows.type())));
        }
    }

    private static List<Choice> shown(Count count) {
        return ANSWERS.stream()
                .filter(a -> a != Choice.INVALID || count.invalid() > 0)
                .toList();
    }

    private Region among(Choosing choosing) {
        var words = new CandidateWords(text);
        var order = words.order(choosing);
        var rows = new Rows(Math.min(MOST, order.size()), ROOM_AMONG);
        var tabulation = choosing.tabulation();
        double most = order.stream()
                .mapToDouble(c -> tabulation.totals().get(c).decimal(3).doubleValue())
                .max()
                .orElse(0);
        order.stream().limit(MOST).forEach(c -> {
            boolean elected = choosing.elected().contains(c);
            double total = tabulation.totals().get(c).decimal(3).doubleValue();
            var bar = new Bar(most <= 0 ? 0 : total / most, 0, elected ? Bar.Pattern.FULL : Bar.Pattern.STRIPED);
            rows.add(tabulation.slate().candidates().get(c), bar, words.total(tabulation, c), elected);
            rows.sign(outcome(words.outcome(choosing, c), elected, choosing, c, rows.type()));
        });
        if (order.size() <= MOST) {
            return rows.root();
        }
        return Big.column(rows.root(), Big.line(text.of("hall.wall-more", order.size() - MOST)));
    }

    private static Label outcome(String word, boolean elected, Choosing choosing, int candidate, double size) {
        var label = small(word, size);
        boolean open = choosing.tied().contains(candidate) || choosing.runoff().contains(candidate);
        var icon = Icons.of(elected ? Feather.CHECK_CIRCLE : open ? Feather.HELP_CIRCLE : Feather.MINUS);
        label.setGraphic(icon);
        if (elected) {
            label.getStyleClass().add("wall-good");
        }
        label.setStyle("-fx-font-size: %dpx; -fx-font-weight: %s;"
                .formatted(Math.round(size * 0.8), elected ? "bold" : "normal"));
        return label;
    }

    private static Label small(String words, double size) {
        var label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add("wall-outcome");
        label.setStyle("-fx-font-size: %dpx;".formatted(Math.round(size * 0.7)));
        return label;
    }

    /** Papers are counted like heads. */
    private static Measure heads(Measure measure) {
        return measure == Measure.BALLOTS ? Measure.HEADS : measure;
    }

    private static Bar.Pattern pattern(Choice answer) {
        return switch (answer) {
            case YES -> Bar.Pattern.FULL;
            case NO -> Bar.Pattern.STRIPED;
            case ABSTAIN, INVALID -> Bar.Pattern.EMPTY;
        };
    }
}
