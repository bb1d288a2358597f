package org.yishi.window.followup.board;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.yishi.window.followup.row.LightBadge;
import org.yishi.window.followup.row.TaskRow;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** A task as a card; its nodes are made once and filled anew, so that scrolling stays smooth. */
final class Card extends ListCell<TaskRow> {
    private final Label title = new Label();
    private final Label light = new Label();
    private final Label owner = new Label();
    private final Label due = new Label();
    private final VBox box;

    Card() {
        title.setWrapText(true);
        title.getStyleClass().add("card-title");
        owner.getStyleClass().add(Looks.MUTED);
        due.setMinWidth(USE_PREF_SIZE);
        box = new VBox(4, title, Forms.gap(), Forms.row(light), Forms.row(owner, Forms.gap(), due));
        box.getStyleClass().add("task-card");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // The list's width decides, not the longest word.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(TaskRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty) {
            setGraphic(null);
            return;
        }
        title.setText(row.task().title());
        LightBadge.put(light, row.light());
        owner.setText(row.task().owner());
        due.setText(row.due());
        due.getStyleClass().setAll("label");
        if (row.daysLate() > 0) {
            due.getStyleClass().add(Looks.DANGER);
        }
        setGraphic(box);
        setAccessibleText(String.join(", ", row.task().title(), row.shown(), row.task().owner(), row.due()));
    }
}
