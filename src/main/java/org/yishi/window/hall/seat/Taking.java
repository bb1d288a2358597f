package org.yishi.window.hall.seat;

import javafx.scene.Node;
import org.yishi.live.HallState;
import org.yishi.model.vote.Poll;

/** How the voices of an open vote are taken: each form its own. */
public interface Taking {
    Node root();

    /** Shows the vote as it is now. */
    void show(HallState state, Poll poll);

    /** Puts the focus where the hands expect it. */
    void focus();

    /** Takes the last thing back in its own way; false where the vote's ordinary undo is meant. */
    default boolean undo() {
        return false;
    }
}
