package org.yishi.window.followup;

import javafx.scene.input.KeyCode;

/** The ways to look at tasks, one key apart. */
enum Turn {
    LIST(KeyCode.DIGIT1, KeyCode.NUMPAD1),
    BOARD(KeyCode.DIGIT2, KeyCode.NUMPAD2),
    MONTH(KeyCode.DIGIT3, KeyCode.NUMPAD3);

    private final KeyCode key;
    private final KeyCode pad;

    Turn(KeyCode key, KeyCode pad) {
        this.key = key;
        this.pad = pad;
    }

    boolean isTurnedToBy(KeyCode pressed) {
        return pressed == key || pressed == pad;
    }

    /** The digit on its key. */
    String digit() {
        return key.getName();
    }
}
