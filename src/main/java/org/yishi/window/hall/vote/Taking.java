package org.yishi.window.hall.vote;

import javafx.scene.Node;
import org.yishi.live.HallState;
import org.yishi.model.vote.Poll;

/** How the voices of an open vote are taken: each form its own. */
interface Taking {
    Node root();

    void show(HallState state, Poll poll);

    void focus();
}
