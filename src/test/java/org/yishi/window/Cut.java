package org.yishi.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;

/** Finds words that a window cuts short or never translated. */
public final class Cut {
    private Cut() {}

    /** Each label or button whose words do not fit, with its id; tables scroll, so their cells are let be. */
    public static List<String> words(Node root) {
        var found = new ArrayList<String>();
        look(root, found);
        return found;
    }

    private static void look(Node node, List<String> found) {
        if (!node.isVisible() || node instanceof TableView<?>) {
            return;
        }
        if (node instanceof Labeled labeled && isCut(labeled)) {
            found.add(labeled.getId() + ": " + labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, found));
        }
    }

    /** What is drawn differs from what is said: JavaFX ends it with dots. A key in brackets is a missing word. */
    private static boolean isCut(Labeled labeled) {
        var said = labeled.getText();
        if (said == null || said.isEmpty()) {
            return false;
        }
        return said.contains("⟦")
                || labeled.lookupAll(".text").stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .anyMatch(text ->
                                text.getParent() == labeled && !text.getText().equals(said));
    }
}
