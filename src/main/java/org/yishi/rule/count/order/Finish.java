package org.yishi.rule.count.order;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The order of a count in rounds, put together from the last place up; equals stay together. */
public final class Finish {
    private final List<List<Integer>> upwards = new ArrayList<>();
    private final List<Set<Integer>> equal = new ArrayList<>();

    /** The next better place. */
    public void put(List<Integer> group) {
        if (!group.isEmpty()) {
            upwards.add(group);
        }
    }

    /** These were equal and only shown in an order: they, and whoever came between them, share a place. */
    public void equal(List<Integer> candidates) {
        equal.add(new HashSet<>(candidates));
    }

    /** The same so far, to be ended in one's own way. */
    public Finish copy() {
        var copy = new Finish();
        copy.upwards.addAll(upwards);
        copy.equal.addAll(equal);
        return copy;
    }

    /** Best first. */
    public List<List<Integer>> ranking() {
        var groups = new ArrayList<List<Integer>>();
        upwards.reversed().forEach(group -> groups.add(new ArrayList<>(group)));
        for (var together : equal) {
            merge(groups, together);
        }
        groups.forEach(group -> group.sort(null));
        return groups;
    }

    private static void merge(List<List<Integer>> groups, Set<Integer> together) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).stream().anyMatch(together::contains)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        for (; last > first; last--) {
            groups.get(first).addAll(groups.remove(first + 1));
        }
    }
}
