package org.yishi.rule.team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.yishi.rule.Draw;

/**
 * Parts people into groups in balance. Whole numbers only; the same seed makes the same groups.
 *
 * <pre>{@code
 * Grouping.of(people, 16, true, 20260305);    // 16 lists of numbers
 * }</pre>
 *
 * <p>People are dealt out like cards, sorted by their traits. Then two of different groups change places, or one goes to
 * a smaller group, as long as that brings the groups nearer to each other: until no such step is left.
 *
 * <p>What is sure: no two groups differ by more than one in size, nor by more than one in any value of the first trait.
 * What is not: the other traits. Where several cross, there need not be any way to have each within one; what came out is
 * counted and shown. Members of a household are apart where some step can part them.
 */
public final class Grouping {
    private static final int ROUNDS = 4;
    /** So much that no gain elsewhere pays for a loss in the first trait. */
    private static final long FIRST = 1_000_000;

    private static final long KIN = 25;

    private final int tables;
    private final List<Sitter> people;
    private final int traits;
    /** For each person, under which count each trait and the household stand; below 0 where it does not matter. */
    private final int[][] keys;

    private final int[][] counts;
    private final int[] sizes;
    private final int[] at;

    private Grouping(List<Sitter> people, int tables, boolean apart) {
        this.people = people;
        this.tables = tables;
        traits = people.isEmpty() ? 0 : people.getFirst().traits().size();
        Map<String, Integer> known = new HashMap<>();
        keys = people.stream().map(p -> keys(p, known, apart)).toArray(int[][]::new);
        counts = new int[known.size()][tables];
        sizes = new int[tables];
        at = new int[people.size()];
    }

    /**
     * The groups, each with its people's numbers, least first.
     *
     * @param tables how many, at least one
     * @param apart whether members of one household are kept apart
     */
    public static List<List<Long>> of(List<Sitter> people, int tables, boolean apart, long seed) {
        long best = Long.MAX_VALUE;
        List<List<Long>> found = List.of();
        for (int round = 0; round < ROUNDS; round++) {
            var now = new Grouping(dealt(people, round, seed), tables, apart);
            now.deal();
            now.improve();
            if (now.cost() < best) {
                best = now.cost();
                found = now.groups();
            }
            if (best == now.least()) {
                break;
            }
        }
        return found;
    }

    /** The group of the fewest in which somebody who comes late fits best. */
    public static int place(List<List<Sitter>> groups, Sitter late) {
        return IntStream.range(0, groups.size())
                .boxed()
                .min(Comparator.comparingInt((Integer g) -> groups.get(g).size())
                        .thenComparingLong(g -> alike(groups.get(g), late)))
                .orElseThrow();
    }

    private static long alike(List<Sitter> group, Sitter late) {
        long alike = 0;
        for (var other : group) {
            if (!late.household().isEmpty() && late.household().equals(other.household())) {
                alike += KIN;
            }
            for (int i = 0; i < late.traits().size(); i++) {
                alike += late.traits().get(i).equals(other.traits().get(i)) ? 1 : 0;
            }
        }
        return alike;
    }

    /** The first trait always comes first: dealt so, it is within one. Behind it each round sorts in another way. */
    private static List<Sitter> dealt(List<Sitter> people, int round, long seed) {
        var order = Comparator.comparing(
                (Sitter p) -> p.traits().isEmpty() ? "" : p.traits().getFirst());
        if (round == 0) {
            order = order.thenComparing(p -> String.join("\n", p.traits()));
        } else if (round == 1) {
            order = order.thenComparing(p -> String.join("\n", p.traits().reversed()));
        }
        return people.stream()
                .sorted(order.thenComparing(p -> Draw.lot(seed + round, p.number())))
                .toList();
    }

    private int[] keys(Sitter who, Map<String, Integer> known, boolean apart) {
        var found = new int[traits + 1];
        for (int i = 0; i < traits; i++) {
            found[i] = known.computeIfAbsent(i + who.traits().get(i), _ -> known.size());
        }
        found[traits] = apart && !who.household().isEmpty()
                ? known.computeIfAbsent("h" + who.household(), _ -> known.size())
                : -1;
        return found;
    }

    private void deal() {
        for (int i = 0; i < at.length; i++) {
            at[i] = i % tables;
            sizes[at[i]]++;
            count(i, at[i], 1);
        }
    }

    private void count(int who, int table, int by) {
        for (int key : keys[who]) {
            if (key >= 0) {
                counts[key][table] += by;
            }
        }
    }

    /** Ends, as each step makes the cost less and it is a whole number. */
    private void improve() {
        boolean better = true;
        while (better) {
            better = false;
            for (int a = 0; a < at.length; a++) {
                better |= moved(a);
                for (int b = a + 1; b < at.length; b++) {
                    better |= swapped(a, b);
                }
            }
        }
    }

    private boolean moved(int who) {
        for (int to = 0; to < tables; to++) {
            if (sizes[at[who]] > sizes[to] && step(who, at[who], to, -1) < 0) {
                sizes[at[who]]--;
                sizes[to]++;
                put(who, to);
                return true;
            }
        }
        return false;
    }

    private boolean swapped(int a, int b) {
        int from = at[a];
        int to = at[b];
        if (from == to || step(a, from, to, b) + step(b, to, from, a) >= 0) {
            return false;
        }
        put(a, to);
        put(b, from);
        return true;
    }

    private void put(int who, int table) {
        count(who, at[who], -1);
        at[who] = table;
        count(who, table, 1);
    }

    /** What it costs that somebody goes from a table to another; what the one has in common who comes back costs nothing. */
    private long step(int who, int from, int to, int back) {
        long cost = 0;
        for (int i = 0; i <= traits; i++) {
            int key = keys[who][i];
            if (key >= 0 && (back < 0 || keys[back][i] != key)) {
                cost += weight(i) * (counts[key][to] - counts[key][from] + 1L);
            }
        }
        return cost;
    }

    private long weight(int trait) {
        return trait == traits ? KIN : trait == 0 ? FIRST : 1;
    }

    /** The squares of all counts, weighted: least where no two tables differ by more than one. */
    private long cost() {
        return sum((key, whole) ->
                Arrays.stream(counts[key]).mapToLong(n -> (long) n * n).sum());
    }

    /** What it would cost if each count were within one. */
    private long least() {
        return sum((_, whole) -> {
            long each = whole / tables;
            long over = whole % tables;
            return over * (each + 1) * (each + 1) + (tables - over) * each * each;
        });
    }

    @FunctionalInterface
    private interface Squares {
        long of(int key, long whole);
    }

    private long sum(Squares squares) {
        var weights = new HashMap<Integer, Long>();
        for (var each : keys) {
            for (int i = 0; i <= traits; i++) {
                if (each[i] >= 0) {
                    weights.put(each[i], weight(i));
                }
            }
        }
        return weights.entrySet().stream()
                .mapToLong(e -> e.getValue()
                        * squares.of(
                                e.getKey(), Arrays.stream(counts[e.getKey()]).sum()))
                .sum();
    }

    private List<List<Long>> groups() {
        var groups = new ArrayList<List<Long>>();
        for (int table = 0; table < tables; table++) {
            int here = table;
            groups.add(IntStream.range(0, at.length)
                    .filter(i -> at[i] == here)
                    .mapToObj(i -> people.get(i).number())
                    .sorted()
                    .toList());
        }
        return groups;
    }
}
