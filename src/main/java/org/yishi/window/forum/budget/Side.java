package org.yishi.window.forum.budget;

import javafx.scene.layout.Region;

/** A pane beside the list: one for each job. */
interface Side {
    /** The node to show; the same one at each call. */
    Region root();

    void show(Page.Told told);

    /** Puts the focus where the hands expect it. */
    void focus();
}
