package org.yishi.window.hall.vote.hand;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.yishi.live.HallState;
import org.yishi.model.body.Measure;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Poll;
import org.yishi.text.Quantities;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** What all rows and hands come to, as it stands in the file: large, with how many of those present it accounts for. */
final class Sum {
    private final Seat seat;
    private final Map<Choice, Label> figures = new EnumMap<>(Choice.class);
    private final Label cast = Forms.muted("");
    private final FlowPane root = new FlowPane(18, 2);

    Sum(Seat seat) {
        this.seat = seat;
        root.setId(HandIds.SUM);
        root.getStyleClass().add("hand-sum");
        for (var choice : RowLine.ANSWERS) {
            var figure = new Label();
            figure.setId(HandIds.sum(choice));
            figure.getStyleClass().add("hand-sum-figure");
            figures.put(choice, figure);
            root.getChildren().add(figure);
        }
        cast.setId(HandIds.CAST);
        root.getChildren().add(cast);
    }

    FlowPane root() {
        return root;
    }

    void show(HallState state, Poll poll, boolean hasHands) {
        var count = poll.tally().heads();
        figures.forEach((choice, label) ->
                label.setText(seat.say("hall.sum-of", seat.kit().text().of("poll.choice", choice), count.of(choice))));
        var quantities = new Quantities(seat.kit().text());
        long present = state.card().electorate().present(Measure.HEADS);
        var all = quantities.of(Measure.HEADS, count.cast());
        var there = quantities.of(Measure.HEADS, present);
        Count held = InHand.sum(poll);
        cast.setText(
                hasHands
                        ? seat.say("hall.sum-held", all, there, quantities.of(Measure.HEADS, held.cast()))
                        : seat.say("hall.sum-cast", all, there));
        cast.getStyleClass().removeAll(Looks.DANGER, Looks.MUTED);
        cast.getStyleClass().add(count.cast() > present ? Looks.DANGER : Looks.MUTED);
    }
}
