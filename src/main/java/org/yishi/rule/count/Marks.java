package org.yishi.rule.count;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import org.yishi.model.count.Ranking;

/** What a paper with ranks says to a method that knows no ranks. */
final class Marks {
    private Marks() {}

    /**
     * All who are named, of those who stand. Where every candidate is ranked and several share the last of at least two
     * ranks, that last rank only completes the order (PrefLib's {@code .toc}) and names nobody.
     */
    static BitSet named(Ranking ranking, BitSet standing, int size) {
        var ranks = ranking.ranks();
        boolean completed = ranks.size() > 1
                && ranks.getLast().size() > 1
                && ranks.stream().mapToInt(List::size).sum() == size;
        var named = new BitSet(size);
        for (var rank : completed ? ranks.subList(0, ranks.size() - 1) : ranks) {
            rank.forEach(named::set);
        }
        named.and(standing);
        return named;
    }

    /** The first rank that names somebody who stands; empty where none does. */
    static List<Integer> first(Ranking ranking, BitSet standing) {
        for (var rank : ranking.ranks()) {
            var left = new HashSet<Integer>();
            for (var candidate : rank) {
                if (standing.get(candidate)) {
                    left.add(candidate);
                }
            }
            if (!left.isEmpty()) {
                return List.copyOf(left);
            }
        }
        return List.of();
    }
}
