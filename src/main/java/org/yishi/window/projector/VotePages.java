package org.yishi.window.projector;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.Screen;
import org.yishi.model.verdict.Check;
import org.yishi.model.verdict.Result;
import org.yishi.text.ChoosingWords;
import org.yishi.text.RuleWords;
import org.yishi.text.Text;
import org.yishi.text.VerdictWords;
import org.yishi.window.kit.look.Icons;

/** A vote on the wall: the question and what it needs, then nothing but the question, then the verdict. */
final class VotePages {
    private final Text text;
    private final RuleWords rules;

    VotePages(Text text) {
        this.text = text;
        this.rules = new RuleWords(text);
    }

    Region open(Screen.VoteOpen vote) {
        var page = Big.column(head(vote.number(), text.of("poll.form", vote.form())), Big.words(vote.question()));
        for (Check check : vote.card().adoption()) {
            page.getChildren().add(Big.line(rules.needs(check)));
        }
        if (vote.card().adoption().isEmpty()) {
            page.getChildren().add(Big.line(text.of("hall.opinion-only")));
        }
        var present = vote.card().electorate().present().heads();
        vote.cast()
                .ifPresent(cast -> page.getChildren()
                        .add(Big.styled(text.of("hall.cast", cast, present), "wall-3", "wall-accent")));
        page.getChildren().add(Big.styled(text.of("hall.please-vote", vote.form()), "wall-please"));
        return page;
    }

    Region closed(Screen.VoteClosed vote) {
        return Big.column(
                head(vote.number(), text.of("hall.vote")),
                Big.atMost(vote.question(), 1),
                Big.styled(text.of("hall.checking"), "wall-please"));
    }

    Region result(Screen.VoteResult vote) {
        var verdict = vote.verdict();
        var page = Big.column(
                head(vote.number(), text.of("hall.vote")), Big.atMost(vote.question(), 4), word(verdict.result()));
        page.getChildren().add(new ResultPage(text).of(vote));
        page.getChildren().add(Big.styled(new VerdictWords(text).sentence(verdict), "wall-sentence"));
        // Who is elected stands beside the bars; what is left to decide is said.
        vote.choosing().stream()
                .flatMap(choosing ->
                        new ChoosingWords(text).sentences(choosing).stream().skip(1))
                .forEach(said -> page.getChildren().add(Big.line(said)));
        page.getStyleClass().add("wall-tight");
        if (!vote.reason().isEmpty()) {
            page.getChildren().add(Big.line(text.of("hall.reason", vote.reason())));
        }
        return page;
    }

    private Label word(Result result) {
        var label = Big.styled(text.of("hall.result", result), "wall-result", look(result));
        label.setGraphic(Icons.of(icon(result)));
        return label;
    }

    private HBox head(String number, String form) {
        return head(text, number, form);
    }

    /** The number of the vote and what is going on. */
    static HBox head(Text text, String number, String form) {
        var row = new HBox(Big.styled(text.of("hall.vote-number", number), "wall-tag"), Big.line(form));
        row.setAlignment(javafx.geometry.Pos.CENTER);
        row.getStyleClass().add("wall-row");
        return row;
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
