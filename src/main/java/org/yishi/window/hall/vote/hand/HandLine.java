package org.yishi.window.hall.vote.hand;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.body.Measure;
import org.yishi.model.presence.Attendee;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.Choice;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/** One who votes for others too: the names, how many votes, and what they are. */
final class HandLine {
    private static final double NUMBER = 62;

    private final Seat seat;
    private final Label who = Forms.wrapped("");
    private final Label told = new Label();
    private final List<Figure> figures = new ArrayList<>();
    private final HBox root;
    private long votes;
    private long entered;

    /** Takes a number of one answer. */
    interface Takes {
        void take(Choice choice, long number);
    }

    HandLine(Seat seat, int number, Takes set, Takes add, Consumer<HandLine> next) {
        this.seat = seat;
        who.setMaxWidth(Double.MAX_VALUE);
        told.setId(HandIds.holder(number));
        told.setMinWidth(Region.USE_PREF_SIZE);
        var said = new VBox(who, told);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        root = new HBox(Columns.GAP, said);
        root.getStyleClass().add("past-vote");
        for (var choice : RowLine.ANSWERS) {
            int index = figures.size();
            var name = seat.kit().text().of("poll.choice", choice);
            var keeps = new Figure.Keeps(
                    typed -> set.take(choice, typed), by -> add.take(choice, by), () -> next(index + 1, next));
            var figure = new Figure(HandIds.held(number, choice), name, Measure.HEADS, keeps);
            figure.field().getStyleClass().add("row-number");
            figure.field().setMinWidth(NUMBER);
            figure.field().setPrefWidth(NUMBER);
            figures.add(figure);
            var label = new Label(name);
            label.getStyleClass().add(Looks.FIELD_NAME);
            label.setLabelFor(figure.field());
            root.getChildren().add(new VBox(2, label, figure.field()));
        }
    }

    HBox root() {
        return root;
    }

    /** Whether every vote in the hand was said. */
    boolean isComplete() {
        return votes > 0 && entered == votes;
    }

    void focus() {
        figures.getFirst().focus();
    }

    void show(InHand.Hand hand, Count count) {
        votes = hand.votes();
        who.setText(seat.say("hall.in-hand", hand.holder().display(), names(hand), votes));
        for (int i = 0; i < figures.size(); i++) {
            figures.get(i).show(count.of(RowLine.ANSWERS.get(i)));
        }
        entered = count.cast();
        tell();
    }

    /** Shows what the file says in place of what was typed. */
    void restore(Count count) {
        for (int i = 0; i < figures.size(); i++) {
            figures.get(i).restore(count.of(RowLine.ANSWERS.get(i)));
        }
    }

    private void tell() {
        var look = entered > votes ? Looks.DANGER : isComplete() ? Looks.SUCCESS : Looks.WARNING;
        var icon = entered > votes ? Feather.ALERT_TRIANGLE : isComplete() ? Feather.CHECK_CIRCLE : Feather.CIRCLE;
        told.setText(
                entered > votes
                        ? seat.say("hall.in-hand-over", entered, votes)
                        : isComplete()
                                ? seat.say("hall.in-hand-done")
                                : entered == 0
                                        ? seat.say("hall.in-hand-none")
                                        : seat.say("hall.in-hand-left", votes - entered));
        told.setGraphic(Icons.of(icon));
        told.getStyleClass().setAll("label", "told-line", look);
    }

    private String names(InHand.Hand hand) {
        var own = hand.holder().isEntitled() ? Stream.of(seat.say("hall.in-hand-own")) : Stream.<String>of();
        return Stream.concat(own, hand.principals().stream().map(Attendee::display))
                .collect(Collectors.joining(seat.say("hall.and")));
    }

    private void next(int index, Consumer<HandLine> next) {
        if (index < figures.size()) {
            figures.get(index).focus();
        } else {
            next.accept(this);
        }
    }
}
