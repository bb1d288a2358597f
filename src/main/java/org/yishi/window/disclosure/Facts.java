package org.yishi.window.disclosure;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** Names and values below each other; what has no value is left out. */
final class Facts {
    private final Text text;
    private final GridPane grid = new GridPane(12, 6);

    Facts(Text text) {
        this.text = text;
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), values);
    }

    Facts add(String name, String value) {
        if (!value.isBlank()) {
            var label = new Label(text.of(name));
            label.getStyleClass().add(Looks.MUTED);
            label.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), label, Forms.wrapped(value));
        }
        return this;
    }

    GridPane root() {
        return grid;
    }
}
