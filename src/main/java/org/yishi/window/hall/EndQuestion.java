package org.yishi.window.hall;

import java.util.List;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/** Asks once more before a meeting ends, and names what is still open. */
final class EndQuestion {
    private final VBox root = new VBox(12);

    EndQuestion(Kit kit, List<String> open, Runnable end) {
        root.getStyleClass().add(Looks.PANEL);
        root.getChildren().add(Forms.title(kit.say("hall.end-title")));
        root.getChildren().add(Forms.wrapped(kit.say(open.isEmpty() ? "hall.end-all-done" : "hall.end-still-open")));
        for (var sentence : open) {
            var line = Forms.wrapped(sentence);
            line.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
            line.getStyleClass().add(Looks.WARNING);
            root.getChildren().add(line);
        }
        var stay = Forms.button("hall-end-stay", kit.say("hall.end-stay"), kit.notices()::closePanel);
        stay.setCancelButton(true);
        var done = Forms.primary(HallIds.END_ANYWAY, kit.say("hall.end-anyway"), () -> {
            kit.notices().closePanel();
            end.run();
        });
        root.getChildren().add(Forms.row(Forms.gap(), stay, done));
        // A panel takes the focus; Enter should then do what the panel was opened for.
        root.focusedProperty().subscribe(focused -> {
            if (focused) {
                done.requestFocus();
            }
        });
    }

    VBox root() {
        return root;
    }
}
