package org.yishi.window.task;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.followup.Followed;
import org.yishi.model.Outcome;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.DueMove;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.task.part.Fields;
import org.yishi.window.task.part.Page;
import org.yishi.window.task.part.TaskIds;

/** The date that holds, every date before it with the reason why it moved, and the way to move it. */
final class DuePart {
    private final Page page;
    private final VBox told = new VBox(4);
    private final DatePicker day = Choosers.day(Optional.empty());
    private final TextField reason = new TextField();
    private final Label wrong = Fields.wrong("task-page-due-wrong");
    private final VBox form;
    private final Button open;
    private final VBox root;
    private Optional<LocalDate> before = Optional.empty();

    DuePart(Page page) {
        this.page = page;
        day.setId(TaskIds.DUE);
        day.setAccessibleText(page.say("followup.column.due"));
        reason.setId(TaskIds.DUE_REASON);
        reason.setPromptText(page.say("followup.due.reason"));
        reason.setOnAction(_ -> save());
        HBox.setHgrow(reason, Priority.ALWAYS);
        var done = Forms.primary(TaskIds.DUE_SAVE, page.say("followup.due.save"), this::save);
        form = new VBox(8, day, Forms.row(reason, done), wrong);
        form.managedProperty().bind(form.visibleProperty());
        form.setVisible(false);
        open = Forms.button(TaskIds.DUE_OPEN, Feather.CALENDAR, page.say("task.due.move"), this::toggle);
        root = new VBox(8, Forms.row(Forms.heading(page.say("followup.column.due")), Forms.gap(), open), told, form);
        root.getStyleClass().add(Looks.CARD);
    }

    VBox root() {
        return root;
    }

    /** Opens the form with the hands in the date. */
    void ask() {
        if (!open.isDisabled()) {
            wrong.setText("");
            before.ifPresent(day::setValue);
            form.setVisible(true);
            day.getEditor().requestFocus();
            day.getEditor().selectAll();
        }
    }

    void show(Followed followed) {
        var task = followed.task();
        before = task.due();
        open.setDisable(followed.isClosed());
        told.getChildren().setAll(holds(task));
        if (task.timesMoved() > 0) {
            told.getChildren()
                    .add(Forms.muted(page.say(
                            "task.due.moved",
                            task.firstDue().map(LocalDate::toString).orElse(""),
                            task.timesMoved())));
        }
        task.moves().reversed().stream()
                .filter(move -> move.from().isPresent())
                .forEach(move -> told.getChildren().add(moved(move)));
    }

    private Label holds(ActionItem task) {
        var label = Forms.wrapped(task.due().map(LocalDate::toString).orElse(page.say("followup.no-due")));
        label.getStyleClass().add(Looks.FIELD_NAME);
        return label;
    }

    private Label moved(DueMove move) {
        var label = Forms.wrapped(page.say(
                "task.due.move-line",
                move.from().map(LocalDate::toString).orElse(""),
                move.to(),
                move.reason(),
                move.at().toLocalDate()));
        label.getStyleClass().add("note-box");
        return label;
    }

    private void toggle() {
        if (form.isVisible()) {
            form.setVisible(false);
        } else {
            ask();
        }
    }

    private void save() {
        page.kit()
                .act(
                        () -> Fields.day(day).then(this::move),
                        id -> {
                            form.setVisible(false);
                            reason.clear();
                            open.requestFocus();
                            page.kit().notices().say(page.say("task.said.due"));
                        },
                        why -> wrong.setText(page.kit().text().of(why)));
    }

    private Outcome<Boolean> move(Optional<LocalDate> to) {
        if (to.isEmpty() || to.equals(before)) {
            return Outcome.refused("task.wrong.same-day");
        }
        return page.followUp().moveDue(page.id(), to.get(), reason.getText()).then(_ -> Outcome.done(true));
    }
}
