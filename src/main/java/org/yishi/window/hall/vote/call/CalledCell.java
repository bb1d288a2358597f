package org.yishi.window.hall.vote.call;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.presence.Attendee;
import org.yishi.model.vote.Choice;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/** A row of the roll call: number, name, in whose hand, answer by shape and word. */
final class CalledCell extends ListCell<Called> {
    private final Text text;
    private final Label name = new Label();
    private final Label holder = new Label();
    private final Label answer = new Label();
    private final HBox row = Forms.row(name, holder, Forms.gap(), answer);

    CalledCell(Text text) {
        this.text = text;
        holder.getStyleClass().add(Looks.MUTED);
        holder.setMinWidth(0);
        answer.setMinWidth(USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Called called, boolean empty) {
        super.updateItem(called, empty);
        if (empty || called == null) {
            setGraphic(null);
            return;
        }
        name.setText(called.voter().number() + "  " + called.voter().display());
        holder.setText(called.holder()
                .map(Attendee::name)
                .map(h -> text.of("hall.called-for", h))
                .orElse(""));
        answer.setText(called.choice()
                .map(c -> text.of("poll.choice", c))
                .orElse(called.isPassed() ? text.of("hall.passed") : ""));
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
