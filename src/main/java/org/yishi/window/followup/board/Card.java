package org.yishi.window.followup.board;

import java.util.List;
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
    private final Label progress = new Label();
    private final VBox box;

    Card() {
        title.setWrapText(true);
        title.getStyleClass().add("card-title");
        owner.getStyleClass().add(Looks.MUTED);
        progress.getStyleClass().add(Looks.MUTED);
        due.setMinWidth(USE_PREF_SIZE);
        box = new VBox(
                4, title, Forms.gap(), Forms.row(light, Forms.gap(), progress), Forms.row(owner, Forms.gap(), due));
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
        progress.setText(row.task().progress() == 0 ? "" : row.task().progress() + "%");
        owner.setText(row.task().owner());
        due.setText(row.due());
        boolean isLate = row.daysLate() > 0;
        if (isLate != due.getStyleClass().contains(Looks.DANGER)) {
            due.getStyleClass().setAll(isLate ? List.of("label", Looks.DANGER) : List.of("label"));
        }
        setGraphic(box);
        setAccessibleText(
                String.join(", ", row.task().title(), row.shown(), row.task().owner(), row.due()));
    }
}
