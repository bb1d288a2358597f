package org.yishi.rule.compact.diff;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Of places in a new order, the most that still stand in their old one: all others were moved. */
final class InOrder {
    private InOrder() {}

    /** The longest rising part of the list, as its members. */
    static Set<Integer> of(List<Integer> places) {
        int size = places.size();
        var length = new int[size];
        var from = new int[size];
        Arrays.fill(from, -1);
        int best = -1;
        for (int i = 0; i < size; i++) {
            length[i] = 1;
            for (int j = 0; j < i; j++) {
                if (places.get(j) < places.get(i) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    from[i] = j;
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        var kept = new HashSet<Integer>();
        for (int i = best; i >= 0; i = from[i]) {
            kept.add(places.get(i));
        }
        return kept;
    }
}
