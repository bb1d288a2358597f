package org.yishi.window.kit;

import javafx.scene.Parent;

/** Something that fills a window or a part of it. */
public interface View {
    /** The node to show; the same one at each call. */
    Parent root();

    /** Told each time the view comes to the front: put the focus where the hands expect it. */
    default void shown() {}

    /** Whether it needs the whole window: then the places at the left edge make room. */
    default boolean isWide() {
        return false;
    }

    /** Told once, when the view will not be shown again: stop following what it follows. */
    default void close() {}
}
