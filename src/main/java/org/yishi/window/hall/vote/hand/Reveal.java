package org.yishi.window.hall.vote.hand;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Brings what has the focus into sight, where it lies in something longer than the window. */
final class Reveal {
    private static final double MARGIN = 12;

    private Reveal() {}

    /** Scrolls the nearest scroll pane around the node as far as needed, no further. */
    static void in(Node node) {
        around(node).ifPresent(pane -> {
            // A row that has just come has no place yet.
            pane.applyCss();
            pane.layout();
            var content = pane.getContent();
            var lies = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            double window = pane.getViewportBounds().getHeight();
            double spare = content.getBoundsInLocal().getHeight() - window;
            double top = pane.getVvalue() * spare;
            if (spare > 0 && lies.getMinY() - MARGIN < top) {
                pane.setVvalue(Math.max(0, (lies.getMinY() - MARGIN) / spare));
            } else if (spare > 0 && lies.getMaxY() + MARGIN > top + window) {
                pane.setVvalue(Math.min(1, (lies.getMaxY() + MARGIN - window) / spare));
            }
        });
    }

    private static Optional<ScrollPane> around(Node node) {
        for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                return Optional.of(pane);
            }
        }
        return Optional.empty();
    }
}
