package org.yishi.window.projector;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.Region;
import org.yishi.text.Text;

/** Spreads rows over as many leaves as they need, about equally many on each. */
final class Leaves {
    private Leaves() {}

    /**
     * One part of the rows.
     *
     * @param number from 1
     * @param of how many leaves there are
     */
    record Leaf<T>(List<T> rows, int number, int of) {
        /** 第1页，共2页; empty where there is one leaf only. */
        String words(Text text) {
            return of == 1 ? "" : text.of("hall.wall-leaf", number, of);
        }
    }

    /** A page of the rows, at most so many on a leaf. */
    static <T> Page page(List<T> rows, int most, Function<Leaf<T>, Region> build) {
        int count = Math.max(1, Math.ceilDiv(rows.size(), most));
        int each = Math.max(1, Math.ceilDiv(rows.size(), count));
        var leaves = new ArrayList<Region>();
        for (int i = 0; i < count; i++) {
            int from = Math.min(rows.size(), i * each);
            var part = rows.subList(from, Math.min(rows.size(), from + each));
            leaves.add(build.apply(new Leaf<>(part, i + 1, count)));
        }
        return new Page(leaves, each, _ -> {});
    }
}
