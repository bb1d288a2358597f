package org.yishi.window.hall.vote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.live.HallState;
import org.yishi.model.Outcome;
import org.yishi.model.body.Measure;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.PollId;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.RollLine;
import org.yishi.model.presence.Status;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.Voice;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.hall.seat.Taking;
import org.yishi.window.kit.Forms;

/** A roll call: the next name large, an answer by one key: 1 yes, 2 no, 3 abstain; Backspace takes the last back. */
final class RollCall implements Taking {
    private static final List<Choice> KEYS = List.of(Choice.YES, Choice.NO, Choice.ABSTAIN);

    private final Seat seat;
    private final PollId id;
    private final Label next = new Label();
    private final Label cast = Forms.muted("");
    private final ListView<Called> list = new ListView<>();
    private final VBox stage;
    private final HBox root;
    private final Runnable last;
    private boolean wasDone;

    RollCall(Seat seat, Poll poll, Runnable last) {
        this.seat = seat;
        this.id = poll.id();
        this.last = last;
        next.setId(VoteIds.NEXT_NAME);
        next.getStyleClass().add("next-name");
        list.setId(VoteIds.ROLL);
        list.setCellFactory(_ -> new CalledCell(seat.kit().text()));
        var answers = new HBox(8);
        for (var choice : KEYS) {
            var button = Forms.button(
                    VoteIds.count(Measure.HEADS, choice),
                    seat.say(
                            "hall.open-key",
                            KEYS.indexOf(choice) + 1,
                            seat.kit().text().of("poll.choice", choice)),
                    () -> answer(choice));
            button.getStyleClass().add("big-deed");
            button.setFocusTraversable(false);
            answers.getChildren().add(button);
        }
        stage = new VBox(
                10, Forms.muted(seat.say("hall.calls")), next, answers, cast, Forms.muted(seat.say("hall.roll-keys")));
        stage.setFocusTraversable(true);
        stage.getStyleClass().add("roll-stage");
        HBox.setHgrow(stage, Priority.ALWAYS);
        list.setPrefWidth(300);
        root = new HBox(12, stage, list);
        VBox.setVgrow(root, Priority.ALWAYS);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(_ -> showNext());
    }

    @Override
    public Node root() {
        return root;
    }

    @Override
    public void focus() {
        stage.requestFocus();
    }

    @Override
    public void show(HallState state, Poll poll) {
        var called = called(state, poll);
        var selected = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        boolean again = selected.filter(c -> c.choice().isPresent()).isPresent();
        list.getItems().setAll(called);
        selected.filter(_ -> !again)
                .flatMap(c -> called.stream()
                        .filter(n -> n.voter().id().equals(c.voter().id()))
                        .findFirst())
                .filter(c -> c.choice().isEmpty())
                .ifPresentOrElse(c -> list.getSelectionModel().select(c), () -> firstSilent(called));
        long done = called.stream().filter(c -> c.choice().isPresent()).count();
        cast.setText(seat.say("hall.cast", done, called.size()));
        showNext();
        boolean isDone = done == called.size() && done > 0;
        if (isDone && !wasDone) {
            last.run();
        }
        wasDone = isDone;
    }

    private void firstSilent(List<Called> called) {
        list.getSelectionModel().clearSelection();
        called.stream().filter(c -> c.choice().isEmpty()).findFirst().ifPresent(c -> {
            list.getSelectionModel().select(c);
            list.scrollTo(Math.max(0, called.indexOf(c) - 3));
        });
    }

    private void showNext() {
        next.setText(Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(c -> c.voter().number() + "  " + c.voter().display())
                .orElse(seat.say("hall.all-called")));
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> answer(Choice.YES);
            case DIGIT2, NUMPAD2 -> answer(Choice.NO);
            case DIGIT3, NUMPAD3 -> answer(Choice.ABSTAIN);
            case BACK_SPACE -> takeBack();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Who answers is asked when it is this answer's turn: two quick keys are two people's answers. */
    private void answer(Choice choice) {
        var chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .filter(c -> c.choice().isPresent())
                .map(c -> c.voter().id());
        seat.turn()
                .act(() -> chosen.or(this::firstSilentNow)
                        .map(who -> seat.desks().polls().voice(id, who, choice))
                        .orElseGet(() -> Outcome.done(id)));
    }

    private Optional<AttendeeId> firstSilentNow() {
        return seat.live()
                .now()
                .flatMap(state -> seat.poll()
                        .flatMap(poll -> called(state, poll).stream()
                                .filter(c -> c.choice().isEmpty())
                                .map(c -> c.voter().id())
                                .findFirst()));
    }

    private void takeBack() {
        seat.turn()
                .act(() -> seat.poll()
                        .filter(p -> !p.voices().isEmpty())
                        .map(p ->
                                seat.desks().polls().takeBackVoice(id, latest(p).attendee()))
                        .orElseGet(() -> Outcome.done(id)));
    }

    private static Voice latest(Poll poll) {
        return poll.voices().stream()
                .reduce((first, second) -> second.at().isBefore(first.at()) ? first : second)
                .orElseThrow();
    }

    /** Those who may answer: in the room, or represented by someone in it. */
    private static List<Called> called(HallState state, Poll poll) {
        Map<AttendeeId, Choice> given = new HashMap<>();
        poll.voices().forEach(v -> given.put(v.attendee(), v.choice()));
        return state.roll().stream()
                .filter(l -> l.attendee().isEntitled())
                .filter(l -> l.status() == Status.PRESENT || l.status() == Status.REPRESENTED)
                .map(RollLine::attendee)
                .map((Attendee a) -> new Called(a, Optional.ofNullable(given.get(a.id()))))
                .toList();
    }

    /** One who may answer, and the answer if it was given. */
    record Called(Attendee voter, Optional<Choice> choice) {}
}
