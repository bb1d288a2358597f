package org.yishi.window.hall;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.Kit;
import org.yishi.window.kit.look.Looks;

/** The keys of the console on one card. */
final class KeyCard {
    private static final double WORDS = 300;

    private final VBox root;

    KeyCard(Kit kit) {
        var keys = new GridPane(18, 6);
        row(keys, "F2", kit.say("hall.key-check-in"));
        row(keys, "Alt+L  E  P  H  Z  A", kit.say("hall.key-roll"));
        row(keys, "F3", kit.say("hall.key-agenda"));
        row(keys, "F5", kit.say("hall.key-next"));
        row(keys, "F4", kit.say("hall.key-speakers"));
        row(keys, "F8, Shift+F8", kit.say("hall.key-floor"));
        row(keys, "Ctrl+F8", kit.say("hall.key-overrule"));
        row(keys, "Alt+1 2 3 4", kit.say("hall.key-stance"));
        var more = new GridPane(18, 6);
        row(more, "F6", kit.say("hall.key-vote"));
        row(more, "1 2 3", kit.say("hall.key-forms"));
        row(more, "+  −  0–9  Enter", kit.say("hall.key-counts"));
        row(more, "Ctrl+Z", kit.say("hall.key-undo"));
        row(more, "Ctrl+P, Ctrl+Shift+P", kit.say("hall.key-print"));
        row(more, "F7", kit.say("hall.key-outcome"));
        row(more, "F11", kit.say("hall.key-forum"));
        row(more, "Shift+F1, Shift+F11", kit.say("hall.key-way"));
        row(more, "F12", kit.say("hall.key-promises"));
        row(more, "F9, B", kit.say("hall.key-blank"));
        row(more, "Shift+F9, Ctrl+F9", kit.say("hall.key-wall"));
        row(more, "F10", kit.say("hall.key-end"));
        var close = Forms.primary("hall-keys-close", kit.say("app.close"), kit.notices()::closePanel);
        close.setCancelButton(true);
        root = new VBox(12, Forms.title(kit.say("hall.keys")), new HBox(32, keys, more), Forms.row(Forms.gap(), close));
        root.getStyleClass().add(Looks.PANEL);
    }

    VBox root() {
        return root;
    }

    private static void row(GridPane keys, String key, String deed) {
        var cap = new Label(key);
        cap.getStyleClass().add(Looks.KEY);
        cap.setMinWidth(Region.USE_PREF_SIZE);
        var words = Forms.wrapped(deed);
        words.setPrefWidth(WORDS);
        words.setMinWidth(WORDS);
        keys.addRow(keys.getRowCount(), cap, words);
    }
}
