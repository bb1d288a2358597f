package org.yishi.window.year;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.yishi.model.year.YearEntry;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Icons;
import org.yishi.window.kit.look.Looks;

/** One thing of a year: a shape and a word for how it stands, its day, what it is; it leads on by a click or Enter. */
record YearLine(YearWords words) {
    Node of(String id, YearEntry entry, Runnable go) {
        var title = Forms.wrapped(entry.title());
        var below = Forms.muted(words.when(entry) + "  " + words.state(entry));
        var box = new VBox(2, title, below);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        var line = Forms.row(Icons.of(shape(entry)), box);
        line.setId(id);
        line.getStyleClass().addAll(Looks.LINK_LINE, look(entry));
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.HYPERLINK);
        line.setAccessibleText(title.getText() + " " + below.getText());
        if (!entry.why().isEmpty()) {
            Tooltip.install(line, new Tooltip(entry.why()));
        }
        line.setOnMouseClicked(_ -> go.run());
        line.setOnKeyPressed(event -> onKey(line, event, go));
        return line;
    }

    private static Feather shape(YearEntry entry) {
        return switch (entry.state()) {
            case DONE -> Feather.CHECK_CIRCLE;
            case MISSED -> Feather.ALERT_CIRCLE;
            case DUE -> Feather.PLAY_CIRCLE;
            case TO_COME -> Feather.CIRCLE;
            case UNKNOWN -> Feather.MINUS_CIRCLE;
        };
    }

    private static String look(YearEntry entry) {
        return switch (entry.state()) {
            case DONE -> "year-done";
            case MISSED -> "year-missed";
            case DUE -> "year-due";
            case TO_COME -> "year-to-come";
            case UNKNOWN -> "year-unknown";
        };
    }

    private static void onKey(Node line, KeyEvent event, Runnable go) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> go.run();
            case UP -> line.requestFocusTraversal(TraversalDirection.PREVIOUS);
            case DOWN -> line.requestFocusTraversal(TraversalDirection.NEXT);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
