package org.yishi.window.followup.board;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.model.id.TaskId;
import org.yishi.text.Text;
import org.yishi.window.followup.FollowupIds;
import org.yishi.window.followup.row.TaskRow;
import org.yishi.window.kit.Forms;

/** One column of the board: its name, how many cards it has, the cards. */
final class Column {
    private final Text text;
    private final Stage stage;
    private final Label head = Forms.heading("");
    private final ObservableList<TaskRow> rows = FXCollections.observableArrayList();
    private final ListView<TaskRow> list = new ListView<>(rows);
    private final VBox root = new VBox(8, head, list);

    Column(Text text, Stage stage) {
        this.text = text;
        this.stage = stage;
        list.setId(FollowupIds.COLUMN + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        list.getStyleClass().add("board-list");
        list.setCellFactory(_ -> new Card());
        list.setAccessibleText(text.of("followup.stage", stage));
        // Cards of one height: a long list scrolls without being measured.
        var height = new Region();
        height.getStyleClass().add("card-height");
        height.setManaged(false);
        list.fixedCellSizeProperty().bind(height.prefHeightProperty());
        root.getChildren().add(height);
        root.setMinWidth(0);
        root.setPrefWidth(200);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    VBox root() {
        return root;
    }

    Stage stage() {
        return stage;
    }

    ListView<TaskRow> list() {
        return list;
    }

    void show(List<TaskRow> fresh) {
        rows.setAll(fresh);
        head.setText(text.of("followup.counted", text.of("followup.stage", stage), fresh.size()));
    }

    /** Chooses a card and brings it into sight; whether it is in this column. */
    boolean choose(TaskId id) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).task().id().equals(id)) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 1));
                return true;
            }
        }
        return false;
    }

    /** Chooses the card at a height, or the last one above it. */
    void chooseAt(int index) {
        list.getSelectionModel().select(Math.clamp(index, 0, rows.size() - 1));
        list.requestFocus();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
