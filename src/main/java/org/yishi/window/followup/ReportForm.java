package org.yishi.window.followup;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.TaskState;
import org.yishi.text.Text;
import org.yishi.window.kit.Choosers;
import org.yishi.window.kit.Forms;

/** Asks for a report on a task: what happened, and the state it has from now on. */
final class ReportForm {
    private final TextArea words = new TextArea();
    private final VBox root;

    /** {@code wanted} is what is proposed; empty for what comes next as a rule. */
    ReportForm(Text text, ActionItem task, Optional<TaskState> wanted, BiConsumer<String, TaskState> save) {
        words.setId(FollowupIds.REPORT_TEXT);
        words.setPromptText(text.of("followup.report.prompt"));
        words.setPrefRowCount(2);
        words.setWrapText(true);
        ComboBox<TaskState> state = Choosers.of(
                offered(task),
                wanted.filter(offered(task)::contains).orElse(proposed(task)),
                value -> text.of("followup.state", value));
        state.setId(FollowupIds.REPORT_STATE);
        state.setAccessibleText(text.of("followup.column.state"));
        var done = Forms.primary(
                FollowupIds.REPORT_SAVE,
                text.of("followup.report.save"),
                () -> save.accept(words.getText().strip(), state.getValue()));
        done.disableProperty().bind(words.textProperty().map(String::isBlank));
        root = new VBox(8, Forms.heading(text.of("followup.report")), words, Forms.row(state, Forms.gap(), done));
    }

    VBox root() {
        return root;
    }

    void focus() {
        words.requestFocus();
    }

    /** Only what its owner calls done can be checked and signed off. */
    private static List<TaskState> offered(ActionItem task) {
        boolean isDone = task.state() == TaskState.DONE || task.state() == TaskState.CHECKED;
        return Stream.of(TaskState.values())
                .filter(state -> isDone || (state != TaskState.SIGNED_OFF && state != TaskState.CHECKED))
                .toList();
    }

    /** The first report starts the work, the one after the last signs it off; others keep the state. */
    private static TaskState proposed(ActionItem task) {
        return switch (task.state()) {
            case NOT_STARTED -> TaskState.IN_PROGRESS;
            case DONE -> TaskState.CHECKED;
            case CHECKED -> TaskState.SIGNED_OFF;
            case IN_PROGRESS, WAITING, SIGNED_OFF, GIVEN_UP -> task.state();
        };
    }
}
