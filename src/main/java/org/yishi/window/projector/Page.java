package org.yishi.window.projector;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/**
 * One page of the wall, with what changes on it each second.
 *
 * @param leaves shown in turn, where not all rows have room at once; one as a rule
 * @param rows the most rows on a leaf; 1 where there is nothing to spread over more leaves
 */
record Page(List<Region> leaves, int rows, Consumer<OffsetDateTime> tick) {
    private static final int SECONDS = 8;

    Page {
        leaves = List.copyOf(leaves);
    }

    /** A page on which nothing moves. */
    static Page still(Region node) {
        return moving(node, _ -> {});
    }

    /** A page with a clock. */
    static Page moving(Region node, Consumer<OffsetDateTime> tick) {
        return new Page(List.of(node), 1, tick);
    }

    /** The same page with a leaf before its others. */
    Page after(Region first) {
        return new Page(Stream.concat(Stream.of(first), leaves.stream()).toList(), rows, tick);
    }

    /** The same page with the leaves of another after its own. */
    Page before(Page next) {
        var all = Stream.concat(leaves.stream(), next.leaves.stream()).toList();
        return new Page(all, Math.max(rows, next.rows), tick);
    }

    /** Moves the clocks and turns the leaves. */
    void at(OffsetDateTime now) {
        long turn = now.toEpochSecond() / SECONDS % leaves.size();
        for (int i = 0; i < leaves.size(); i++) {
            leaves.get(i).setVisible(i == turn);
        }
        tick.accept(now);
    }
}
