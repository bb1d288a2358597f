package org.yishi.window.task;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.followup.TaskReading;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Goal;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.View;

/** A task that no meeting made: its form; once it is kept, its page. */
public final class NewTaskView implements View {
    private final Kit kit;
    private final FollowUp followUp;
    private final StackPane root = new StackPane();
    private Optional<TaskForm> form = Optional.empty();

    public NewTaskView(Kit kit, FollowUp followUp, TaskReading reading) {
        this.kit = kit;
        this.followUp = followUp;
        root.getChildren().setAll(Forms.muted(""));
        kit.ask(reading::choices, this::show);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        form.ifPresent(TaskForm::focus);
    }

    private void show(TaskReading.Choices choices) {
        var fields = new TaskForm(kit.text(), choices, Optional.empty());
        form = Optional.of(fields);
        var pane = new FormPane(
                kit,
                kit.say("task.new"),
                fields,
                filled -> followUp.add(filled.draft(), filled.plan()),
                id -> kit.go().to(new Goal.Task(id)),
                () -> kit.go().back());
        root.getChildren().setAll(pane.root());
        // What scrolls takes its content in only when it is dressed.
        root.applyCss();
        fields.focus();
    }
}
