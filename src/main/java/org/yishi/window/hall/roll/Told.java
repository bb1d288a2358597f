package org.yishi.window.hall.roll;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.Refusal;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/** The line under the check-in's field: what became of the last deed, or what is asked now. */
final class Told {
    private final Text text;
    private final Label label = Forms.wrapped("");

    Told(Text text) {
        this.text = text;
        label.setId(RollIds.TOLD);
        label.getStyleClass().add("roll-told");
    }

    Label label() {
        return label;
    }

    void good(String words) {
        tell(words, Looks.SUCCESS, Feather.CHECK_CIRCLE);
    }

    void refused(Refusal why) {
        warn(text.of(why));
    }

    void warn(String words) {
        tell(words, Looks.WARNING, Feather.ALERT_CIRCLE);
    }

    void ask(String words) {
        tell(words, Looks.ACCENT, Feather.USER_CHECK);
    }

    void hint(String words) {
        tell(words, Looks.MUTED, Feather.CORNER_DOWN_LEFT);
    }

    private void tell(String words, String look, Feather icon) {
        label.setText(words);
        label.setGraphic(Icons.of(icon));
        label.getStyleClass().setAll("label", "roll-told", look);
    }
}
