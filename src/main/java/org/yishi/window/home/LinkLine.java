package org.yishi.window.home;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yishi.window.kit.Forms;
import org.yishi.window.kit.look.Looks;

/** A line that leads somewhere, by a click or by Enter; the arrow keys go from line to line. */
final class LinkLine {
    private LinkLine() {}

    /** A line with a badge at its end; the badge says in words what its colour says. */
    static Node of(String id, String words, Label badge, Runnable go) {
        var title = Forms.wrapped(words);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        var line = Forms.row(title, badge);
        line.setId(id);
        line.getStyleClass().add(Looks.LINK_LINE);
        line.setFocusTraversable(true);
        line.setAccessibleRole(AccessibleRole.HYPERLINK);
        line.setAccessibleText(words + " " + badge.getText());
        line.setOnMouseClicked(_ -> go.run());
        line.setOnKeyPressed(event -> onKey(line, event, go));
        return line;
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
