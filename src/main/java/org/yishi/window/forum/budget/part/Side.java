package org.yishi.window.forum.budget.part;

import javafx.scene.layout.Region;

/** A pane beside the list: one for each job. */
public interface Side {
    /** The node to show; the same one at each call. */
    Region root();

    /** Shows what the page tells now. */
    void show(Page.Told told);

    /** Puts the focus where the hands expect it. */
    void focus();
}
