package org.yishi.rule.forum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * How alike two short texts are, by the pairs of characters that stand side by side in them: words need not be parted,
 * which Chinese does not do.
 *
 * <pre>{@code
 * Likeness.of("三号楼电梯老是坏", "3号楼的电梯又坏了");      // in hundredths
 * Likeness.sorted(opinions, Opinion::words, 40);         // like with like, the largest group first
 * }</pre>
 */
public final class Likeness {
    /** From here on two texts are put side by side. */
    public static final int ALIKE = 34;

    private Likeness() {}

    /** Twice the pairs that both have by the pairs of both, in hundredths, rounded down. */
    public static int of(String one, String other) {
        return of(Pairs.of(one), Pairs.of(other));
    }

    private static int of(Pairs one, Pairs other) {
        int all = one.size() + other.size();
        return all == 0 ? 0 : 200 * one.shared(other) / all;
    }

    /**
     * Like with like. Whoever is alike to one of a group belongs to it; the largest group comes first, those as large in
     * the order of their first one, and so within a group.
     *
     * @param least in hundredths, from which two are alike
     */
    public static <T> List<List<T>> groups(List<T> all, Function<? super T, String> words, int least) {
        var pairs = all.stream().map(one -> Pairs.of(words.apply(one))).toList();
        var first = new int[all.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = i;
        }
        for (int i = 0; i < first.length; i++) {
            for (int j = 0; j < i; j++) {
                if (of(pairs.get(i), pairs.get(j)) >= least) {
                    unite(first, i, j);
                }
            }
        }
        return gathered(all, first);
    }

    /** The groups one after the other. */
    public static <T> List<T> sorted(List<T> all, Function<? super T, String> words, int least) {
        return groups(all, words, least).stream().flatMap(List::stream).toList();
    }

    private static <T> List<List<T>> gathered(List<T> all, int[] first) {
        var groups = new ArrayList<List<T>>();
        for (int i = 0; i < first.length; i++) {
            groups.add(new ArrayList<>());
        }
        for (int i = 0; i < first.length; i++) {
            groups.get(root(first, i)).add(all.get(i));
        }
        return groups.stream()
                .filter(group -> !group.isEmpty())
                .sorted(Comparator.comparingInt((List<T> group) -> -group.size()))
                .toList();
    }

    /** The earlier one stands for both. */
    private static void unite(int[] first, int one, int other) {
        int a = root(first, one);
        int b = root(first, other);
        first[Math.max(a, b)] = Math.min(a, b);
    }

    private static int root(int[] first, int of) {
        int at = of;
        while (first[at] != at) {
            first[at] = first[first[at]];
            at = first[at];
        }
        return at;
    }
}
