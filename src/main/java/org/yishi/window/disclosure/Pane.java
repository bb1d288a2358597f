package org.yishi.window.disclosure;

import javafx.scene.Node;

/** What stands beside the list for the row that is chosen. */
interface Pane {
    Node root();

    /** Puts the cursor where the hands expect it. */
    void focus();

    /** The next step, as its button would do it. */
    void next();

    /** Keeps what was typed, where something can be. */
    default void save() {}
}
