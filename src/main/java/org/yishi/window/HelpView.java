package org.yishi.window;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.yishi.text.Text;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** The keys that work everywhere, as a panel. */
final class HelpView {
    private final VBox root;

    HelpView(Text text, Runnable close) {
        var keys = new GridPane(24, 5);
        row(keys, "Ctrl+1 … Ctrl+8", text.of("app.help.places"));
        row(keys, "Tab / Shift+Tab", text.of("app.help.tab"));
        row(keys, "Ctrl+F", text.of("app.help.search"));
        row(keys, "Ctrl+N", text.of("app.help.new"));
        row(keys, "Ctrl+S", text.of("app.help.save"));
        row(keys, "Ctrl+Enter", text.of("app.help.done"));
        row(keys, "Ctrl+E", text.of("app.help.edit"));
        row(keys, "Ctrl+P", text.of("app.help.print"));
        row(keys, "Ctrl+Z", text.of("app.help.undo"));
        row(keys, "Ctrl+O", text.of("app.help.open"));
        row(keys, "Esc", text.of("app.help.escape"));
        row(keys, "Alt+←", text.of("app.help.back"));
        row(keys, "1 2 3 · M · R", text.of("app.help.followup"));
        row(keys, "Ctrl+PgUp / PgDn", text.of("app.help.pages"));
        row(keys, "F11", text.of("app.help.full"));
        row(keys, "F1", text.of("app.help.help"));
        var done = Forms.primary("main-help-close", text.of("app.close"), close);
        done.setCancelButton(true);
        root = new VBox(16, Forms.title(text.of("app.help.title")), keys, Forms.row(Forms.gap(), done));
        root.setId(MainIds.HELP_PANEL);
        root.getStyleClass().add(Looks.PANEL);
    }

    VBox root() {
        return root;
    }

    private static void row(GridPane keys, String key, String deed) {
        var cap = new Label(key);
        cap.getStyleClass().add(Looks.KEY);
        keys.addRow(keys.getRowCount(), cap, Forms.wrapped(deed));
    }
}
