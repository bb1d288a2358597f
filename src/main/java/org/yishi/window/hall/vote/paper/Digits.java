package org.yishi.window.hall.vote.paper;

import javafx.scene.input.KeyCode;

/** Digits of both parts of the keyboard. */
final class Digits {
    private Digits() {}

    /** The digit of a key; -1 for other keys. */
    static int of(KeyCode key) {
        var name = key.name();
        boolean isDigit = key.isDigitKey() && (name.startsWith("DIGIT") || name.startsWith("NUMPAD"));
        return isDigit ? name.charAt(name.length() - 1) - '0' : -1;
    }
}
