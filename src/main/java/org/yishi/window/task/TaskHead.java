package org.yishi.window.task;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.desk.followup.Followed;
import org.yishi.model.task.ActionItem;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Place;
import org.yishi.window.kit.look.Looks;
import org.yishi.window.task.part.Page;
import org.yishi.window.task.part.States;
import org.yishi.window.task.part.TaskIds;

/** The head of a task's page: number, title, how it stands, the way back and the way to change it. */
final class TaskHead {
    private final Page page;
    private final Runnable edit;
    private final HBox root = new HBox(12);

    TaskHead(Page page, Runnable edit) {
        this.page = page;
        this.edit = edit;
        root.setAlignment(Pos.CENTER_LEFT);
    }

    HBox root() {
        return root;
    }

    void show(Followed followed) {
        var task = followed.task();
        var title = Forms.wrapped(task.title());
        title.getStyleClass().add(Looks.TITLE);
        var number = new Label(task.number());
        number.setId(TaskIds.NUMBER);
        number.getStyleClass().add(Looks.MUTED);
        number.setMinWidth(Region.USE_PREF_SIZE);
        var words = new VBox(2, line(task, number), title);
        HBox.setHgrow(words, Priority.ALWAYS);
        var change = Forms.button(TaskIds.EDIT, Feather.EDIT_2, page.say("task.edit"), edit);
        change.setDisable(followed.isClosed());
        var back = Forms.icon(
                TaskIds.BACK,
                Feather.ARROW_LEFT,
                page.say("task.back"),
                () -> page.kit().go().to(Place.FOLLOWUP));
        root.getChildren().setAll(back, words, change);
    }

    private Label state(ActionItem task) {
        var badge = Forms.badge(page.kit().text().of("followup.state", task.state()), States.look(task.state()));
        badge.setId(TaskIds.STATE);
        return badge;
    }

    private HBox line(ActionItem task, Label number) {
        var line = Forms.row(number, state(task));
        LocalDate today = page.reading().today();
        if (task.isOverdue(today)) {
            long days = today.toEpochDay() - task.due().orElse(today).toEpochDay();
            line.getChildren().add(Forms.badge(page.say("followup.late", days), Looks.DANGER));
        }
        line.getChildren().add(new Label(page.say("task.owned", task.owner())));
        return line;
    }
}
