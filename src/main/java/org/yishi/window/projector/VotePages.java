package org.yishi.window.projector;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.live.Screen;
import org.yishi.model.verdict.Check;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Choice;
import org.yishi.text.Quantities;
import org.yishi.text.RuleWords;
import org.yishi.text.Text;
import org.yishi.text.VerdictWords;
import org.yishi.window.kit.look.Icons;

/** A vote on the wall: the question and what it needs, then nothing but the question, then the verdict. */
final class VotePages {
    private static final List<Choice> ANSWERS = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN, Choice.INVALID);

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
                head(vote.number(), text.of("hall.vote")), Big.atMost(vote.question(), 3), word(verdict.result()));
        for (Count count : verdict.tally().counts()) {
            page.getChildren().add(figures(count));
        }
        page.getChildren().add(Big.styled(new VerdictWords(text).sentence(verdict), "wall-sentence"));
        if (!vote.reason().isEmpty()) {
            page.getChildren().add(Big.line(text.of("hall.reason", vote.reason())));
        }
        return page;
    }

    private HBox figures(Count count) {
        var row = new HBox();
        row.getStyleClass().add("wall-figures");
        for (var answer : ANSWERS) {
            if (answer != Choice.INVALID || count.invalid() > 0) {
                row.getChildren()
                        .add(Quorums.figure(
                                text.of("poll.choice", answer),
                                new Quantities(text).of(count.measure(), count.of(answer))));
            }
        }
        return row;
    }

    private Label word(Result result) {
        var label = Big.styled(text.of("hall.result", result), "wall-result", look(result));
        label.setGraphic(Icons.of(icon(result)));
        return label;
    }

    private HBox head(String number, String form) {
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
