package org.yishi.window.kit.look;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Keeps in sight what has the keys. */
public final class Reveal {
    private Reveal() {}

    /** Scrolls to whatever gets the focus within the pane. */
    public static void in(ScrollPane scroll) {
        scroll.sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).addListener((_, _, now) -> {
            if (now != null && isWithin(now, scroll.getContent())) {
                show(scroll, now);
            }
        });
    }

    private static boolean isWithin(Node node, Node parent) {
        return parent.equals(node)
                || Optional.ofNullable(node.getParent())
                        .filter(up -> isWithin(up, parent))
                        .isPresent();
    }

    private static void show(ScrollPane scroll, Node node) {
        Node content = scroll.getContent();
        Bounds at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = scroll.getViewportBounds().getHeight();
        double all = content.getLayoutBounds().getHeight();
        double room = all - seen;
        if (room <= 0) {
            return;
        }
        double top = scroll.getVvalue() * room;
        if (at.getMinY() < top) {
            scroll.setVvalue(at.getMinY() / room);
        } else if (at.getMaxY() > top + seen) {
            scroll.setVvalue((at.getMaxY() - seen) / room);
        }
    }
}
