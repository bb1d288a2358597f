package org.yishi.window.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yishi.model.Outcome;
import org.yishi.model.id.TaskId;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.kit.look.Reveal;
import org.yishi.window.task.part.Fields;
import org.yishi.window.task.part.TaskIds;

/** A task's form with its title and buttons: Ctrl+S or Ctrl+Enter saves, Escape gives up. */
final class FormPane {
    private static final double WIDTH = 820;

    private final VBox root;

    FormPane(
            Kit kit,
            String title,
            TaskForm form,
            Function<TaskForm.Filled, Outcome<TaskId>> save,
            Consumer<TaskId> saved,
            Runnable cancel) {
        var wrong = Fields.wrong(TaskIds.FORM_WRONG);
        Callable<Outcome<TaskId>> deed = () -> form.read().then(save);
        Runnable keep =
                () -> kit.act(deed, saved, why -> wrong.setText(kit.text().of(why)));
        var done = Forms.primary(TaskIds.FORM_SAVE, kit.say("task.form.save"), keep);
        var back = Forms.button(TaskIds.FORM_CANCEL, kit.say("roster.cancel"), cancel);
        back.setCancelButton(true);
        var fields = Forms.scrolled(form.root());
        Reveal.in(fields);
        VBox.setVgrow(fields, Priority.ALWAYS);
        root = new VBox(Forms.title(title), fields, wrong, Forms.row(Forms.gap(), back, done));
        root.setMaxWidth(WIDTH);
        StackPane.setAlignment(root, Pos.TOP_LEFT);
        root.getStyleClass().add(Looks.PLACE);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean isSave = event.getCode() == KeyCode.S || event.getCode() == KeyCode.ENTER;
            if (event.isShortcutDown() && isSave) {
                event.consume();
                keep.run();
            }
        });
    }

    VBox root() {
        return root;
    }
}
