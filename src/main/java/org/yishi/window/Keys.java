package org.yishi.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yishi.window.kit.Place;

/**
 * The keys of the main window. They are asked last: a field that knows Ctrl+Z or Escape itself has already taken them.
 */
final class Keys {
    private static final List<Place> PLACES = List.of(Place.values());
    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8);

    private final MainView main;

    Keys(MainView main) {
        this.main = main;
    }

    /** The digit that, with the shortcut key, leads to a place. */
    static int digit(Place place) {
        return PLACES.indexOf(place) + 1;
    }

    void on(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, Keys::leave);
        root.addEventFilter(KeyEvent.KEY_PRESSED, Keys::choose);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (takes(event)) {
                event.consume();
            }
        });
    }

    /** Tab leaves a field of some lines too: nobody looks for Ctrl+Tab, and a tab in a sentence is a mistake. */
    private static void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && event.getTarget() instanceof TextArea area) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /** An arrow among buttons of which one is chosen does what a click does: by itself it would only look chosen. */
    private static void choose(KeyEvent event) {
        int by = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
        };
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (by == 0 || !isPlain || !(event.getTarget() instanceof ToggleButton from)) {
            return;
        }
        var group = Optional.ofNullable(from.getToggleGroup());
        group.map(ToggleGroup::getToggles).ifPresent(all -> {
            int to = all.indexOf(from) + by;
            if (to >= 0 && to < all.size() && all.get(to) instanceof ToggleButton next && !next.isSelected()) {
                next.requestFocus();
                next.fire();
            }
            event.consume();
        });
    }

    private boolean takes(KeyEvent event) {
        if (event.getCode() == KeyCode.F1) {
            main.help();
            return true;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            return main.dismiss();
        }
        if (event.getCode() == KeyCode.LEFT && event.isAltDown()) {
            main.back();
            return true;
        }
        if (!event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.Z && !event.isShiftDown()) {
            main.undo();
            return true;
        }
        if (event.getCode() == KeyCode.O && !event.isShiftDown()) {
            main.accept();
            return true;
        }
        int digit = DIGITS.indexOf(event.getCode());
        if (digit >= 0) {
            main.to(PLACES.get(digit));
        }
        return digit >= 0;
    }
}
