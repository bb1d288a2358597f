package org.yishi.window.hall.promise;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.desk.followup.Steps;
import org.yishi.desk.followup.hall.Oral;
import org.yishi.live.Board;
import org.yishi.model.presence.RollLine;
import org.yishi.model.task.TaskState;
import org.yishi.window.hall.pick.Candidate;
import org.yishi.window.hall.pick.NameField;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.task.part.Fields;

/** Takes down what somebody says of a promise: who, words, state, percent. Ctrl+Enter keeps it. */
final class OralForm {
    private final Seat seat;
    private final Consumer<Oral> save;
    private final NameField by;
    private final TextArea words = Fields.lines(2);
    private final ComboBox<TaskState> state;
    private final TextField percent = new TextField();
    private final Label wrong = Fields.wrong(PromiseIds.WRONG);
    private final VBox root;

    OralForm(Seat seat, Consumer<Oral> save) {
        this.seat = seat;
        this.save = save;
        by = new NameField(PromiseIds.BY, seat.say("hall.task-who-prompt"));
        words.setId(PromiseIds.WORDS);
        words.setPromptText(seat.say("task.oral.words"));
        words.setMinHeight(72);
        state = Choosers.of(value -> seat.kit().text().of("followup.state", value));
        percent.setPrefColumnCount(3);
        var done = Forms.primary(PromiseIds.SAVE, seat.say("task.report.save"), this::save);
        root = new VBox(
                8,
                new HBox(
                        8,
                        grow(Forms.field(PromiseIds.BY + "-box", seat.say("task.oral.by"), by.root())),
                        Forms.field(PromiseIds.STATE, seat.say("task.report.state"), state),
                        Forms.field(PromiseIds.PERCENT, seat.say("task.report.percent"), percent)),
                words,
                Forms.row(wrong, Forms.gap(), done));
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isControlDown() && event.getCode() == KeyCode.ENTER) {
                event.consume();
                save();
            }
        });
    }

    VBox root() {
        return root;
    }

    void focus() {
        words.requestFocus();
    }

    void people(List<RollLine> roll) {
        by.offer(roll.stream()
                .map(RollLine::attendee)
                .map(a -> new Candidate<>(a.number(), a.name(), a.initials(), a.display()))
                .toList());
    }

    /** Begins anew for a promise: its owner speaks, as a rule. */
    void of(Board.Promise promise) {
        by.name(promise.owner());
        clear();
        wrong.setText("");
        // Signing off and giving up are put to the vote here.
        state.getItems()
                .setAll(Steps.after(promise.state()).stream()
                        .filter(next -> !next.isClosed())
                        .toList());
        var likely = Steps.likely(promise.state());
        state.setValue(likely.isClosed() ? promise.state() : likely);
    }

    /** What was taken down is not to be taken down again. */
    void clear() {
        words.clear();
        percent.clear();
    }

    void wrong(String words) {
        wrong.setText(words);
    }

    private void save() {
        var typed = percent.getText().strip().replace("%", "");
        if (!typed.matches("\\d{0,3}")) {
            wrong(seat.say("followup.wrong.number"));
            return;
        }
        wrong("");
        Optional.ofNullable(state.getValue())
                .ifPresent(now -> save.accept(new Oral(
                        by.name(),
                        words.getText(),
                        now,
                        typed.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(typed)))));
    }

    private static VBox grow(VBox field) {
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }
}
