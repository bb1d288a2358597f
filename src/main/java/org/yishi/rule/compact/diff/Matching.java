package org.yishi.rule.compact.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yishi.model.compact.Article;

/**
 * Which article of one version is which of another: by its name where both know it, else by its words, and at last by its
 * place between two that are known. Each is matched once at most.
 */
final class Matching {
    private static final double ALIKE = 0.45;
    /** For those that stand alone between the same two neighbours. */
    private static final double ALIKE_IN_PLACE = 0.15;

    private final List<Article> before;
    private final List<Article> after;
    private final Map<Integer, Integer> pairs = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    private Matching(List<Article> before, List<Article> after) {
        this.before = before;
        this.after = after;
    }

    /** Places in the version before, from 0, and the places in the version after that belong to them. */
    static Map<Integer, Integer> of(List<Article> before, List<Article> after) {
        var matching = new Matching(before, after);
        matching.byName();
        matching.byWords();
        matching.byPlace();
        return matching.pairs;
    }

    private void byName() {
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < after.size(); i++) {
            places.put(after.get(i).id(), i);
        }
        for (int i = 0; i < before.size(); i++) {
            var place = places.get(before.get(i).id());
            if (place != null) {
                pair(i, place);
            }
        }
    }

    private record Pair(int before, int after, double alike) {}

    private void byWords() {
        var found = new ArrayList<Pair>();
        var fresh = after.stream().map(a -> Likeness.of(a.words())).toList();
        for (int i = 0; i < before.size(); i++) {
            if (pairs.containsKey(i)) {
                continue;
            }
            var old = Likeness.of(before.get(i).words());
            for (int j = 0; j < after.size(); j++) {
                boolean isSame = before.get(i).words().equals(after.get(j).words());
                double alike = isSame ? 1 : old.to(fresh.get(j));
                if (!taken.contains(j) && alike >= ALIKE) {
                    found.add(new Pair(i, j, alike));
                }
            }
        }
        // Of several alike the one nearest to its old place.
        found.sort(Comparator.comparingDouble((Pair p) -> -p.alike())
                .thenComparingInt(p -> Math.abs(p.before() - p.after())));
        for (var pair : found) {
            if (!pairs.containsKey(pair.before()) && !taken.contains(pair.after())) {
                pair(pair.before(), pair.after());
            }
        }
    }

    private void byPlace() {
        for (int i = 0; i < before.size(); i++) {
            int j = alone(i);
            if (j >= 0
                    && Likeness.of(before.get(i).words())
                                    .to(Likeness.of(after.get(j).words()))
                            >= ALIKE_IN_PLACE) {
                pair(i, j);
            }
        }
    }

    /** The place in the version after that alone is free between the same neighbours; -1 where there is none such. */
    private int alone(int place) {
        boolean isFree = !pairs.containsKey(place);
        boolean hasNeighbours = (place == 0 || pairs.containsKey(place - 1))
                && (place == before.size() - 1 || pairs.containsKey(place + 1));
        if (!isFree || !hasNeighbours) {
            return -1;
        }
        int from = place == 0 ? 0 : pairs.getOrDefault(place - 1, 0) + 1;
        int to = place == before.size() - 1 ? after.size() : pairs.getOrDefault(place + 1, 0);
        return to - from == 1 && !taken.contains(from) ? from : -1;
    }

    private void pair(int old, int fresh) {
        pairs.put(old, fresh);
        taken.add(fresh);
    }
}
