package org.yishi.window.followup.sift;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yishi.text.Text;
import org.yishi.window.followup.FollowupIds;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** Asks under which name the filter is kept. */
final class NameForm {
    private final TextField name = new TextField();
    private final VBox root;

    NameForm(Text text, Consumer<String> save, Runnable cancel) {
        var back = Forms.button(FollowupIds.CANCEL, text.of("roster.cancel"), cancel);
        back.setCancelButton(true);
        var done = Forms.primary(FollowupIds.KEEP_SAVE, text.of("roster.save"), () -> save.accept(name.getText()));
        done.setDefaultButton(true);
        done.disableProperty().bind(name.textProperty().map(String::isBlank));
        root = new VBox(
                16,
                Forms.title(text.of("followup.filters.keep")),
                Forms.field(FollowupIds.KEEP_NAME, text.of("followup.filters.name"), name),
                Forms.row(Forms.gap(), back, done));
        root.getStyleClass().add(Looks.PANEL);
    }

    VBox root() {
        return root;
    }

    void focus() {
        name.requestFocus();
    }
}
