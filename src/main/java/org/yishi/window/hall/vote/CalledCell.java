package org.yishi.window.hall.vote;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.vote.Choice;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;

/** A row of the roll call: number, name, answer by shape and word. */
final class CalledCell extends ListCell<RollCall.Called> {
    private final Text text;
    private final Label name = new Label();
    private final Label answer = new Label();
    private final HBox row = Forms.row(name, Forms.gap(), answer);

    CalledCell(Text text) {
        this.text = text;
        answer.setMinWidth(USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(RollCall.Called called, boolean empty) {
        super.updateItem(called, empty);
        if (empty || called == null) {
            setGraphic(null);
            return;
        }
        name.setText(called.voter().number() + "  " + called.voter().display());
        answer.setText(called.choice().map(c -> text.of("poll.choice", c)).orElse(""));
        answer.setGraphic(called.choice().map(c -> Icons.of(icon(c))).orElse(null));
        setGraphic(row);
    }

    private static Feather icon(Choice choice) {
        return switch (choice) {
            case YES -> Feather.CHECK;
            case NO -> Feather.X;
            case ABSTAIN -> Feather.MINUS;
            case INVALID -> Feather.SLASH;
        };
    }
}
