package org.yishi.window.residents;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yishi.model.people.Resident;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;

/** Asks why a resident is taken off the roster. */
final class RetireQuestion {
    private final TextField other = new TextField();
    private final VBox root = new VBox(12);

    RetireQuestion(Text text, Resident resident, Consumer<String> because, Runnable cancel) {
        root.getChildren().setAll(Forms.title(resident.name()), Forms.wrapped(text.of("roster.leaving.why")));
        for (var reason : Leaving.values()) {
            var word = text.of("roster.leaving", reason);
            var button = Forms.button(ResidentIds.retire(reason), word, () -> because.accept(word));
            button.setMaxWidth(Double.MAX_VALUE);
            root.getChildren().add(button);
        }
        other.setId(ResidentIds.RETIRE_NOTE);
        other.setPromptText(text.of("roster.leaving.other"));
        HBox.setHgrow(other, Priority.ALWAYS);
        var done = Forms.button(
                ResidentIds.RETIRE_DONE,
                text.of("roster.retire"),
                () -> because.accept(other.getText().strip()));
        done.disableProperty().bind(other.textProperty().map(String::isBlank));
        other.setOnAction(_ -> done.fire());
        var back = Forms.button(ResidentIds.CANCEL, text.of("roster.cancel"), cancel);
        back.setCancelButton(true);
        root.getChildren().addAll(Forms.row(other, done), Forms.row(Forms.gap(), back));
    }

    VBox root() {
        return root;
    }
}
