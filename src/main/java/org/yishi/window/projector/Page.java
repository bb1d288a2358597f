package org.yishi.window.projector;

import java.time.OffsetDateTime;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** One page of the wall, with what changes on it each second. */
record Page(Region node, Consumer<OffsetDateTime> tick) {
    /** A page on which nothing moves. */
    static Page still(Region node) {
        return new Page(node, _ -> {});
    }
}
