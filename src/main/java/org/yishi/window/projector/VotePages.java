package org.yishi.window.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.Screen;
import org.yishi.model.verdict.Check;
import org.yishi.model.verdict.Result;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.PostChosen;
import org.yishi.text.ChoosingWords;
import org.yishi.text.RuleWords;
import org.yishi.text.Text;
import org.yishi.text.VerdictWords;
import org.yishi.text.post.PostWords;
import org.yishi.window.projector.figure.Big;
import org.yishi.window.projector.figure.Row;
import org.yishi.window.projector.figure.Rows;
import org.yishi.window.projector.figure.Size;

/** A vote on the wall: the question and what it needs, then nothing but the question, then the verdict. */
final class VotePages {
    private final Text text;
    private final Big big;
    private final RuleWords rules;

    VotePages(Text text, Big big) {
        this.text = text;
        this.big = big;
        this.rules = new RuleWords(text);
    }

    Region open(Screen.VoteOpen vote) {
        var head = big.row(tag(big, text, vote.number(), vote.recount()), big.line(text.of("poll.form", vote.form())));
        var page = big.column(head, big.words(vote.question()));
        for (Check check : vote.card().adoption()) {
            page.getChildren().add(big.line(rules.needs(check)));
        }
        if (vote.card().adoption().isEmpty()) {
            page.getChildren().add(big.line(text.of("hall.opinion-only")));
        }
        rules.ways(vote.card().rule())
                .forEach(way -> page.getChildren().add(big.of(Size.LEGEND, ResultLegend.capital(way))));
        var present = vote.card().electorate().present().heads();
        vote.cast()
                .ifPresent(cast -> page.getChildren()
                        .add(big.of(Size.LARGER, text.of("hall.cast", cast, present), "wall-accent")));
        page.getChildren().add(big.of(Size.PLEASE, text.of("hall.please-vote", vote.form()), "wall-accent"));
        return page;
    }

    Region closed(Screen.VoteClosed vote) {
        return big.column(
                big.row(tag(big, text, vote.number(), vote.recount()), big.line(text.of("hall.vote"))),
                big.atMost(vote.question(), Size.LARGEST),
                big.of(Size.PLEASE, text.of("hall.checking"), "wall-accent"));
    }

    /** On one leaf as a rule; where that is too full, first what follows from the numbers, then these. */
    Page result(Screen.VoteResult vote, int most) {
        var page = vote.posts().isEmpty() ? one(vote, most) : posts(vote, most);
        return vote.moved().isEmpty()
                ? page
                : page.before(Leaves.page(new ResultRows(text).moved(vote.moved()), most, leaf -> moved(vote, leaf)));
    }

    /** How the scores of each project moved: the line is where it stood, the bar where it stands. */
    private Region moved(Screen.VoteResult vote, Leaves.Leaf<Row> leaf) {
        var page = big.column(
                head(big, text, vote.number(), vote.question(), vote.recount()),
                big.of(Size.LARGE, text.of("hall.wall-moved")));
        return numbers(page, new ResultLegend(text).moved(vote.moved()), leaf);
    }

    /** First who is chosen for which post, then the numbers of each post on leaves of their own. */
    private Page posts(Screen.VoteResult vote, int most) {
        if (!vote.verdict().elects()) {
            var first = start(vote);
            words(first, vote);
            return Page.still(first);
        }
        var leaves = new ArrayList<Region>(said(vote, most));
        int longest = 0;
        for (int post = 0; post < vote.posts().size(); post++) {
            var rows = new ResultRows(text).of(vote, post);
            longest = Math.max(longest, rows.size());
            var of = new PostTitle(vote, post);
            leaves.addAll(Leaves.page(rows, most, leaf -> post(of, leaf)).leaves());
        }
        // One more at first: before any rows go to other leaves, the sentences do.
        return new Page(leaves, most > longest ? longest + 1 : most, _ -> {});
    }

    /** Who is chosen for which post: on one leaf, or on a leaf for each post where that is too full. */
    private List<Region> said(Screen.VoteResult vote, int most) {
        var words = new PostWords(text);
        var said = IntStream.range(0, vote.posts().size())
                .mapToObj(post -> words.sentence(vote.posts(), post))
                .toList();
        var leaves = new ArrayList<Region>();
        for (var some : most == Integer.MAX_VALUE
                ? List.of(said)
                : said.stream().map(List::of).toList()) {
            var leaf = start(vote);
            some.forEach(sentence -> leaf.getChildren().add(big.of(Size.ROW, sentence)));
            leaf.getChildren().add(big.of(Size.LEGEND, new VerdictWords(text).sentence(vote.verdict())));
            if (!vote.reason().isEmpty()) {
                leaf.getChildren().add(big.line(text.of("hall.reason", vote.reason())));
            }
            leaves.add(leaf);
        }
        return leaves;
    }

    private record PostTitle(Screen.VoteResult vote, int post) {
        PostChosen chosen() {
            return vote.posts().get(post);
        }
    }

    private Region post(PostTitle of, Leaves.Leaf<Row> leaf) {
        var chosen = of.chosen();
        var name = text.of("count.post", chosen.post().name(), chosen.post().seats());
        var page =
                big.column(head(big, text, of.vote().number(), name, of.vote().recount()));
        numbers(page, new ResultLegend(text).post(chosen, new PostWords(text).papers(chosen)), leaf);
        return page;
    }

    private Page one(Screen.VoteResult vote, int most) {
        var rows = new ResultRows(text).of(vote);
        if (most > rows.size()) {
            var page = start(vote);
            if (!rows.isEmpty()) {
                numbers(page, new ResultLegend(text).of(vote), new Leaves.Leaf<>(rows, 1, 1));
            }
            words(page, vote);
            return new Page(List.of(page), rows.size() + 1, _ -> {});
        }
        var first = start(vote);
        words(first, vote);
        return Leaves.page(rows, most, leaf -> numbers(start(vote), new ResultLegend(text).of(vote), leaf))
                .after(first);
    }

    private VBox start(Screen.VoteResult vote) {
        return big.column(head(big, text, vote.number(), vote.question(), vote.recount()), word(vote.verdict()));
    }

    private Region numbers(VBox page, String rests, Leaves.Leaf<Row> leaf) {
        var legend = Stream.of(rests, leaf.words(text))
                .filter(words -> !words.isEmpty())
                .reduce((said, next) -> text.of("rule.sentences", said, next))
                .orElse("");
        page.getChildren().addAll(Rows.of(big, leaf.rows()), big.of(Size.LEGEND, legend));
        return page;
    }

    private void words(VBox page, Screen.VoteResult vote) {
        page.getChildren().add(big.of(Size.SENTENCE, new VerdictWords(text).sentence(vote.verdict())));
        // Who is elected stands beside the bars; what is left to decide is said.
        vote.choosing().stream()
                .flatMap(choosing -> new ChoosingWords(text).left(choosing).stream())
                .forEach(said -> page.getChildren().add(big.line(said)));
        if (!vote.reason().isEmpty()) {
            page.getChildren().add(big.line(text.of("hall.reason", vote.reason())));
        }
    }

    private Label word(Verdict verdict) {
        var result = verdict.result();
        var said = new VerdictWords(text).word(verdict);
        return big.with(big.line(Size.VERDICT, 1, said, "wall-result", look(result)), icon(result), Size.VERDICT);
    }

    /** The number of the vote and the question. */
    static HBox head(Big big, Text text, String number, String question, boolean recount) {
        var title = big.atMost(question, Size.BOLD);
        title.setMinWidth(0);
        title.setAlignment(Pos.CENTER_LEFT);
        return big.row(tag(big, text, number, recount), title);
    }

    private static Label tag(Big big, Text text, String number, boolean recount) {
        var words = text.of(recount ? "hall.vote-number-recount" : "hall.vote-number", number);
        var tag = big.of(Size.TAG, words, "wall-tag");
        tag.setMinWidth(Region.USE_PREF_SIZE);
        return tag;
    }

    private static String look(Result result) {
        return switch (result) {
            case PASSED, CHOSEN -> "wall-good";
            case REJECTED, NO_QUORUM, INVALID -> "wall-bad";
            case NOTED, SEATS_OPEN -> "wall-plain";
        };
    }

    private static Feather icon(Result result) {
        return switch (result) {
            case PASSED, CHOSEN -> Feather.CHECK_CIRCLE;
            case REJECTED -> Feather.X_CIRCLE;
            case NO_QUORUM, INVALID -> Feather.ALERT_TRIANGLE;
            case NOTED, SEATS_OPEN -> Feather.MESSAGE_CIRCLE;
        };
    }
}
