package org.yishi.window.followup;

import java.util.List;
import java.util.function.BiConsumer;
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

    ReportForm(Text text, ActionItem task, BiConsumer<String, TaskState> save) {
        words.setId(FollowupIds.REPORT_TEXT);
        words.setPromptText(text.of("followup.report.prompt"));
        words.setPrefRowCount(2);
        words.setWrapText(true);
        ComboBox<TaskState> state =
                Choosers.of(List.of(TaskState.values()), proposed(task), value -> text.of("followup.state", value));
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

    /** The first report starts the work; others keep the state until the person says otherwise. */
    private static TaskState proposed(ActionItem task) {
        return task.state() == TaskState.NOT_STARTED ? TaskState.IN_PROGRESS : task.state();
    }
}
