package org.yishi.window.hall.vote.call;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.model.presence.Attendee;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Poll;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** The name that is called, large, in whose hand the vote is, and the keys of the answers. */
final class CallStage {
    static final List<Choice> KEYS = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN);

    private final Seat seat;
    private final Label round = Forms.muted("");
    private final Label next = Forms.wrapped("");
    private final Label hand = Forms.wrapped("");
    private final Label cast = Forms.muted("");
    private final VBox root;
    private final String order;

    CallStage(Seat seat, Poll poll, Consumer<Choice> answer, Runnable pass) {
        this.seat = seat;
        round.setId(CallIds.ROUND);
        next.setId(CallIds.NEXT_NAME);
        next.getStyleClass().add("next-name");
        hand.setId(CallIds.HAND);
        hand.getStyleClass().addAll("told-line", Looks.ACCENT);
        var answers = new FlowPane(8, 8);
        for (var choice : KEYS) {
            answers.getChildren()
                    .add(key(
                            CallIds.answer(choice),
                            KEYS.indexOf(choice) + 1,
                            seat.kit().text().of("poll.choice", choice),
                            () -> answer.accept(choice)));
        }
        answers.getChildren().add(key(CallIds.PASS, KEYS.size() + 1, seat.say("hall.pass"), pass));
        order = poll.callSeed()
                .map(seed -> seat.say("hall.call-random", seed))
                .orElseGet(() -> seat.say("hall.call-listed"));
        root = new VBox(6, round, next, hand, answers, cast);
        root.setFocusTraversable(true);
        root.getStyleClass().add("roll-stage");
        HBox.setHgrow(root, Priority.ALWAYS);
        root.setMinWidth(0);
    }

    VBox root() {
        return root;
    }

    /**
     * Shows whose turn it is.
     *
     * @param all everybody, in the order of the call
     */
    void show(Optional<Called> turn, List<Called> all, int rounds) {
        round.setText(rounds == 1 ? seat.say("hall.calls-first", order) : seat.say("hall.calls-again", rounds, order));
        next.setText(
                turn.map(c -> c.voter().number() + "  " + c.voter().display()).orElse(seat.say("hall.all-called")));
        var words = turn.map(c -> hand(c, all)).orElse("");
        hand.setText(words);
        hand.setVisible(!words.isEmpty());
        hand.setManaged(!words.isEmpty());
        long done = all.stream().filter(c -> c.choice().isPresent()).count();
        cast.setText(seat.say("hall.cast-keys", done, all.size()));
    }

    /** 代张三答; for who holds several votes, whose they are. */
    private String hand(Called turn, List<Called> all) {
        var held = all.stream()
                .filter(c -> c.holder().isPresent() && c.hand().equals(turn.hand()))
                .toList();
        if (held.isEmpty()) {
            return "";
        }
        var names =
                held.stream().map(Called::voter).map(Attendee::name).collect(Collectors.joining(seat.say("hall.and")));
        return turn.holder()
                .map(h -> seat.say("hall.answers-for", h.display()))
                .orElseGet(() -> seat.say("hall.answers-too", held.size() + 1, names));
    }

    private static HBox key(String id, int number, String words, Runnable deed) {
        var button = Forms.button(id, number + "  " + words, deed);
        button.getStyleClass().add("big-deed");
        button.setFocusTraversable(false);
        return new HBox(button);
    }
}
