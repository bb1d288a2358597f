package org.yishi.window.hall.vote.call;

import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.live.HallState;
import org.yishi.model.Outcome;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.PollId;
import org.yishi.model.presence.Attendee;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.Voice;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.hall.seat.Taking;

/**
 * A roll call: the next name large, an answer by one key: 1 yes, 2 no, 3 abstain; 4 or Space passes to the next name;
 * with Shift the answer is that of the whole hand; Backspace takes the last back.
 */
public final class RollCall implements Taking {
    private static final double LIST = 240;

    private final Seat seat;
    private final PollId id;
    private final CallStage stage;
    private final ListView<Called> list = new ListView<>();
    private final HBox root;
    private final Runnable last;
    private final AtomicReference<Calling> calling = new AtomicReference<>(Calling.NOBODY);
    /** The deeds since this began: how the call stood before a pass; nothing for an answer, which the file knows. */
    private final Deque<Optional<Calling>> deeds = new ConcurrentLinkedDeque<>();

    private Optional<AttendeeId> chosen = Optional.empty();
    private boolean wasDone;

    /** A roll call; {@code last} is told when the last voice is in. */
    public RollCall(Seat seat, Poll poll, Runnable last) {
        this.seat = seat;
        this.id = poll.id();
        this.last = last;
        stage = new CallStage(seat, poll, choice -> answer(choice, false), this::pass);
        list.setId(CallIds.ROLL);
        list.setCellFactory(_ -> new CalledCell(seat.kit().text()));
        // No higher than the stage beside it: the keys below stay in sight.
        list.setPrefSize(LIST, 0);
        list.setMinWidth(LIST);
        root = new HBox(12, stage.root(), list);
        VBox.setVgrow(root, Priority.ALWAYS);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(_ -> choose());
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void focus() {
        stage.root().requestFocus();
    }

    @Override
    public void show(HallState state, Poll poll) {
        var now = now(state, poll);
        var called = Called.of(state, poll, now);
        list.getItems().setAll(called);
        var turn = chosen.or(() -> now.next(Called.answered(poll)))
                .flatMap(who ->
                        called.stream().filter(c -> c.voter().id().equals(who)).findFirst());
        turn.ifPresentOrElse(this::select, list.getSelectionModel()::clearSelection);
        stage.show(turn, called, now.round());
        boolean isDone =
                !called.isEmpty() && called.stream().allMatch(c -> c.choice().isPresent());
        if (isDone && !wasDone) {
            last.run();
        }
        wasDone = isDone;
    }

    private void select(Called turn) {
        list.getSelectionModel().select(turn);
        list.scrollTo(Math.max(0, list.getItems().indexOf(turn) - 3));
    }

    /** Somebody is called out of turn, or asked again. */
    private void choose() {
        chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(c -> c.voter().id());
        redraw();
    }

    private void redraw() {
        seat.live().now().ifPresent(state -> seat.poll().ifPresent(poll -> show(state, poll)));
    }

    private void key(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> answer(Choice.YES, event.isShiftDown());
            case DIGIT2, NUMPAD2 -> answer(Choice.NO, event.isShiftDown());
            case DIGIT3, NUMPAD3 -> answer(Choice.ABSTAIN, event.isShiftDown());
            case DIGIT4, NUMPAD4, SPACE -> pass();
            case BACK_SPACE -> takeBack();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Who answers is asked when it is this answer's turn: two quick keys are two people's answers. */
    private void answer(Choice choice, boolean wholeHand) {
        var asked = chosen;
        chosen = Optional.empty();
        seat.turn().act(() -> {
            Outcome<PollId> done = Outcome.done(id);
            for (var who : answering(asked, wholeHand)) {
                done = done.then(_ -> seat.desks().polls().voice(id, who, choice));
                deeds.push(Optional.empty());
            }
            return done;
        });
    }

    private List<AttendeeId> answering(Optional<AttendeeId> asked, boolean wholeHand) {
        return reading((state, poll) -> {
                    var now = now(state, poll);
                    var turn = asked.or(() -> now.next(Called.answered(poll)));
                    if (!wholeHand) {
                        return turn.stream().toList();
                    }
                    var all = Called.of(state, poll, now);
                    var hand = all.stream()
                            .filter(c -> turn.equals(Optional.of(c.voter().id())))
                            .map(Called::hand)
                            .findFirst();
                    return all.stream()
                            .filter(c -> hand.equals(Optional.of(c.hand())))
                            .filter(c -> c.choice().isEmpty()
                                    || turn.equals(Optional.of(c.voter().id())))
                            .map(c -> c.voter().id())
                            .toList();
                })
                .orElse(List.of());
    }

    private void pass() {
        var asked = chosen;
        chosen = Optional.empty();
        seat.turn()
                .act(
                        () -> {
                            reading((state, poll) -> passed(asked, state, poll));
                            return Outcome.done(id);
                        },
                        _ -> redraw());
    }

    private boolean passed(Optional<AttendeeId> asked, HallState state, Poll poll) {
        var before = now(state, poll);
        var answered = Called.answered(poll);
        asked.or(() -> before.next(answered)).ifPresent(who -> {
            deeds.push(Optional.of(before));
            calling.set(before.pass(who, answered));
        });
        return true;
    }

    /** Takes back what was done last here; what was answered before a restart is taken back too, the latest first. */
    private void takeBack() {
        chosen = Optional.empty();
        seat.turn()
                .act(
                        () -> {
                            var before = Optional.ofNullable(deeds.poll()).flatMap(deed -> deed);
                            before.ifPresent(calling::set);
                            return before.isPresent() ? Outcome.done(id) : unsaid();
                        },
                        _ -> redraw());
    }

    private Outcome<PollId> unsaid() {
        return seat.poll()
                .filter(p -> !p.voices().isEmpty())
                .map(p -> seat.desks().polls().takeBackVoice(id, latest(p).attendee()))
                .orElseGet(() -> Outcome.done(id));
    }

    private static Voice latest(Poll poll) {
        return poll.voices().stream()
                .reduce((first, second) -> second.at().isBefore(first.at()) ? first : second)
                .orElseThrow();
    }

    private Calling now(HallState state, Poll poll) {
        var voters = state.voters().stream().map(Attendee::id).toList();
        return calling.updateAndGet(c -> c.with(voters, Called.answered(poll)));
    }

    private <T> Optional<T> reading(BiFunction<HallState, Poll, T> question) {
        return seat.live().now().flatMap(state -> seat.poll().map(poll -> question.apply(state, poll)));
    }
}
