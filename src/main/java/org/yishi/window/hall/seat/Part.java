package org.yishi.window.hall.seat;

import java.time.OffsetDateTime;
import javafx.scene.Parent;
import org.yishi.live.HallState;

/** A part of the console: it shows each state it is told, and its clocks move each second. */
public interface Part {
    /** The node to show; the same one at each call. */
    Parent root();

    /** Shows a state. */
    void show(HallState state);

    /** Moves the clocks. */
    default void tick(OffsetDateTime now) {}

    /** Puts the focus where the hands expect it. */
    default void focus() {
        root().requestFocus();
    }

    /** Told once, when the console is left: keep what was typed. */
    default void close() {}
}
