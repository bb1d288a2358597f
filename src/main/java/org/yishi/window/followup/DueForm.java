package org.yishi.window.followup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.model.task.ActionItem;
import org.yishi.text.Text;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;

/** Moves a task's date; the date before and the reason stay on record. */
final class DueForm {
    private final TitledPane root;

    DueForm(Text text, ActionItem task, BiConsumer<LocalDate, String> save) {
        var day = Choosers.day(task.due());
        var reason = new TextField();
        reason.setPromptText(text.of("followup.due.reason"));
        reason.setId(FollowupIds.DUE_REASON);
        day.setId(FollowupIds.DUE);
        day.setAccessibleText(text.of("followup.column.due"));
        HBox.setHgrow(reason, Priority.ALWAYS);
        var done = Forms.button(
                FollowupIds.DUE_SAVE,
                text.of("followup.due.save"),
                () -> save.accept(day.getValue(), reason.getText().strip()));
        boolean first = task.due().isEmpty();
        done.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> day.getValue() == null
                                || Optional.of(day.getValue()).equals(task.due())
                                || (!first && reason.getText().isBlank()),
                        day.valueProperty(),
                        reason.textProperty()));
        root = new TitledPane(text.of("followup.due"), new VBox(8, day, Forms.row(reason, done)));
        root.setExpanded(false);
        root.setAnimated(false);
    }

    TitledPane root() {
        return root;
    }
}
