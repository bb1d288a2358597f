package org.yishi.window.hall.vote.hand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongUnaryOperator;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.live.HallState;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.body.Measure;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.id.PollId;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.Totals;
import org.yishi.text.Quantities;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.hall.seat.Taking;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/**
 * Hands among several names: one name is called after the other, and the hands for each are counted. Where each person
 * raises a hand once, the hands are the people; where for as many as they like, how many people raised a hand at all is
 * asked too.
 */
public final class NamedHands implements Taking {
    private static final double LEAST = 150;
    private static final double NUMBER = 120;

    private final Seat seat;
    private final PollId id;
    private final int candidates;
    private final boolean isOnce;
    private final Runnable last;
    private final List<Figure> figures = new ArrayList<>();
    private final Label cast = Forms.muted("");
    private final ScrollPane scroll;
    private final VBox root;
    private long voted;

    /** A vote by hands on these names; {@code last} is told when Enter leaves the last number. */
    public NamedHands(Seat seat, Poll poll, Contest.Among contest, Runnable last) {
        this.seat = seat;
        this.id = poll.id();
        this.last = last;
        candidates = contest.candidates().size();
        isOnce = contest.method() == CountingMethod.PLURALITY;
        var rows = new VBox(6);
        rows.getStyleClass().add("hand-middle");
        for (int i = 0; i < candidates; i++) {
            int who = i;
            var name = seat.say("hall.key-of", i + 1, contest.candidates().get(i));
            rows.getChildren()
                    .add(row(HandIds.candidate(i), name, typed -> vote(who, _ -> typed), by -> vote(who, n -> n + by)));
        }
        if (!isOnce) {
            rows.getChildren()
                    .add(row(HandIds.VOTED, seat.say("hall.hands-voted"), this::people, by -> people(voted + by)));
        }
        scroll = Forms.scrolled(rows);
        scroll.setMinHeight(LEAST);
        cast.setId(HandIds.CAST);
        var hint = Forms.muted(isOnce ? seat.say("hall.hands-once") : seat.say("hall.hands-many"));
        root = new VBox(8, hint, scroll, cast);
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void show(HallState state, Poll poll) {
        var totals = poll.totals().orElse(none());
        for (int i = 0; i < candidates; i++) {
            figures.get(i).show(totals.votes().get(i));
        }
        if (!isOnce) {
            figures.getLast().show(totals.valid());
        }
        long present = state.card().electorate().present(Measure.HEADS);
        var quantities = new Quantities(seat.kit().text());
        cast.setText(seat.say(
                "hall.sum-cast", quantities.of(Measure.HEADS, totals.valid()), quantities.of(Measure.HEADS, present)));
        cast.getStyleClass().removeAll(Looks.DANGER, Looks.MUTED);
        cast.getStyleClass().add(totals.valid() > present ? Looks.DANGER : Looks.MUTED);
    }

    @Override
    public void focus() {
        scroll.applyCss();
        figures.getFirst().focus();
    }

    private HBox row(String fieldId, String name, LongConsumer set, LongConsumer add) {
        int index = figures.size();
        var figure = new Figure(fieldId, name, Measure.HEADS, new Figure.Keeps(set, add, () -> next(index + 1)));
        figure.field().getStyleClass().add("hand-number");
        figure.field().setMinWidth(NUMBER);
        figure.field().setPrefWidth(NUMBER);
        figures.add(figure);
        var label = Forms.wrapped(name);
        label.getStyleClass().add("big-number-name");
        label.setLabelFor(figure.field());
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return Forms.row(label, figure.field());
    }

    private void vote(int candidate, LongUnaryOperator deed) {
        change(before -> {
            var votes = new ArrayList<>(before);
            votes.set(candidate, Math.max(0, deed.applyAsLong(votes.get(candidate))));
            return votes;
        });
    }

    private void people(long number) {
        voted = Math.max(0, number);
        change(before -> before);
    }

    /** The votes are read when it is this deed's turn: two quick keys are two numbers. */
    private void change(UnaryOperator<List<Long>> deed) {
        long people = voted;
        seat.turn()
                .act(
                        () -> {
                            var before = now();
                            var votes = deed.apply(before.votes());
                            var after = new Totals(votes, people(votes, people), 0, 0);
                            return after.equals(before)
                                    ? Outcome.done(id)
                                    : seat.desks().counting().totals(id, after);
                        },
                        _ -> {},
                        this::refused);
    }

    /**
     * How many people raised a hand: where nobody counted them, as many as can have, of those present; never fewer than for
     * one name, nor more than hands.
     */
    private long people(List<Long> votes, long typed) {
        long hands = votes.stream().mapToLong(Long::longValue).sum();
        if (isOnce) {
            return hands;
        }
        long most = Collections.max(votes);
        long present = seat.live()
                .now()
                .map(state -> state.card().electorate().present(Measure.HEADS))
                .orElse(hands);
        return Math.clamp(typed > 0 ? typed : present, most, hands);
    }

    private void refused(Refusal why) {
        seat.kit().notices().warn(seat.kit().text().of(why));
        var votes = now().votes();
        for (int i = 0; i < candidates; i++) {
            figures.get(i).restore(votes.get(i));
        }
    }

    private void next(int index) {
        if (index < figures.size()) {
            figures.get(index).focus();
        } else {
            last.run();
        }
    }

    private Totals now() {
        return seat.poll().flatMap(Poll::totals).orElse(none());
    }

    private Totals none() {
        return new Totals(Collections.nCopies(candidates, 0L), 0, 0, 0);
    }
}
