package org.yishi.window.hall.promise;

import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yishi.live.Board;
import org.yishi.window.hall.seat.Seat;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.task.part.States;

/** One promise in the list: number, title, owner, date or how late, state. */
final class PromiseCell extends ListCell<Board.Promise> {
    private final Seat seat;

    PromiseCell(Seat seat) {
        this.seat = seat;
        // The words give way to the width, not the list to the words.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Board.Promise promise, boolean empty) {
        super.updateItem(promise, empty);
        setGraphic(empty || promise == null ? null : row(promise));
    }

    private HBox row(Board.Promise promise) {
        var title = new Label(promise.number() + "  " + promise.title());
        title.setMinWidth(0);
        var who = new Label(promise.owner());
        who.getStyleClass().add(Looks.MUTED);
        who.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.SOMETIMES);
        var row = Forms.row(title, Forms.gap(), who, when(promise));
        row.getChildren()
                .add(Forms.badge(
                        seat.kit().text().of("followup.state", promise.state()), States.look(promise.state())));
        return row;
    }

    private Label when(Board.Promise promise) {
        var label = new Label(
                promise.isLate()
                        ? seat.say("task.board.days", promise.daysLate())
                        : promise.due().map(LocalDate::toString).orElse(""));
        label.getStyleClass().add(promise.isLate() ? Looks.DANGER : Looks.MUTED);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
