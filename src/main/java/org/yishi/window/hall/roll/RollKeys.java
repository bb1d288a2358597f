package org.yishi.window.hall.roll;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the check-in, with Alt so that none of them is typed by mistake. */
final class RollKeys {
    private final CheckInPane pane;

    RollKeys(CheckInPane pane) {
        this.pane = pane;
    }

    void on(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (takes(event)) {
                event.consume();
            }
        });
    }

    private boolean takes(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            return pane.forgetProxy();
        }
        if (!event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case L -> pane.leave();
            case E -> pane.excuse();
            case P -> pane.proxy();
            case H -> pane.speaker();
            case W -> {
                return pane.toggleWritten();
            }
            case Z -> pane.takeBack();
            case A -> pane.all();
            default -> {
                return false;
            }
        }
        return true;
    }
}
