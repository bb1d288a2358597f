package org.yishi.rule.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yishi.model.count.Ballots;

/**
 * Scottish STV once more, as slowly as the law tells it: one object a paper, decimal numbers, every lot tried both ways.
 */
final class NaiveStv {
    private static final class Paper {
        final List<Integer> preferences;
        BigDecimal value = BigDecimal.ONE;

        Paper(List<Integer> preferences) {
            this.preferences = preferences;
        }

        Paper copy() {
            var copy = new Paper(preferences);
            copy.value = value;
            return copy;
        }

        int nextAfter(int candidate, Set<Integer> continuing) {
            int from = candidate < 0 ? 0 : preferences.indexOf(candidate) + 1;
            for (int i = from; i < preferences.size(); i++) {
                if (continuing.contains(preferences.get(i))) {
                    return preferences.get(i);
                }
            }
            return -1;
        }
    }

    private static final class Table {
        Map<Integer, List<Paper>> parcels = new HashMap<>();
        Map<Integer, BigDecimal> votes = new HashMap<>();
        Set<Integer> continuing = new TreeSet<>();
        Set<Integer> elected = new TreeSet<>();
        Set<Integer> transferred = new TreeSet<>();
        List<Map<Integer, BigDecimal>> history = new ArrayList<>();

        Table copy() {
            var copy = new Table();
            parcels.forEach((c, papers) -> copy.parcels.put(
                    c, new ArrayList<>(papers.stream().map(Paper::copy).toList())));
            copy.votes.putAll(votes);
            copy.continuing.addAll(continuing);
            copy.elected.addAll(elected);
            copy.transferred.addAll(transferred);
            copy.history.addAll(history);
            return copy;
        }
    }

    private final int seats;
    private BigDecimal quota = BigDecimal.ZERO;

    private NaiveStv(int seats) {
        this.seats = seats;
    }

    /** All sets that could be elected; of no valid paper, nobody. */
    static Set<Set<Integer>> ends(Ballots.Ranked ballots) {
        var table = new Table();
        ballots.slate().standing().stream().forEach(c -> {
            table.continuing.add(c);
            table.parcels.put(c, new ArrayList<>());
            table.votes.put(c, BigDecimal.ZERO);
        });
        int valid = 0;
        for (var ranking : ballots.papers()) {
            var preferences = preferences(ranking.ranks(), table.continuing);
            for (long i = 0; i < ranking.papers() && !preferences.isEmpty(); i++) {
                valid++;
                give(table, new Paper(preferences), preferences.getFirst());
            }
        }
        if (valid == 0) {
            return Set.of(Set.of());
        }
        var naive = new NaiveStv(ballots.slate().seats());
        naive.quota = BigDecimal.valueOf(valid / (naive.seats + 1) + 1);
        var ends = new HashSet<Set<Integer>>();
        naive.stage(table, ends);
        return ends;
    }

    static List<Integer> preferences(List<List<Integer>> ranks, Set<Integer> standing) {
        var preferences = new ArrayList<Integer>();
        for (var rank : ranks) {
            var left = rank.stream().filter(standing::contains).toList();
            if (rank.isEmpty() || left.size() > 1) {
                break;
            }
            preferences.addAll(left);
        }
        return preferences;
    }

    private static void give(Table table, Paper paper, int to) {
        table.parcels.get(to).add(paper);
        table.votes.merge(to, paper.value, BigDecimal::add);
    }

    private void stage(Table table, Set<Set<Integer>> ends) {
        table.history.add(new HashMap<>(table.votes));
        for (var c : List.copyOf(table.continuing)) {
            if (table.votes.get(c).compareTo(quota) >= 0) {
                table.continuing.remove(c);
                table.elected.add(c);
            }
        }
        if (table.elected.size() + table.continuing.size() <= seats) {
            table.elected.addAll(table.continuing);
        }
        if (table.elected.size() >= seats || table.continuing.isEmpty()) {
            ends.add(Set.copyOf(table.elected));
            return;
        }
        var surplus = table.elected.stream()
                .filter(c ->
                        !table.transferred.contains(c) && table.votes.get(c).compareTo(quota) > 0)
                .toList();
        boolean isSurplus = !surplus.isEmpty();
        for (var taken : pick(table, isSurplus ? surplus : List.copyOf(table.continuing), isSurplus)) {
            var next = table.copy();
            if (isSurplus) {
                moveSurplus(next, taken);
            } else {
                exclude(next, taken);
            }
            stage(next, ends);
        }
    }

    /** Who may be taken: one, or all whom no stage parts. */
    private static List<Integer> pick(Table table, List<Integer> candidates, boolean highest) {
        var left = candidates;
        for (int stage = table.history.size() - 1; stage >= 0; stage--) {
            var then = table.history.get(stage);
            Comparator<Integer> order = Comparator.comparing(then::get);
            var best = left.stream().min(highest ? order.reversed() : order).orElseThrow();
            left = left.stream().filter(c -> order.compare(c, best) == 0).toList();
        }
        return left;
    }

    private void moveSurplus(Table table, int from) {
        var votes = table.votes.get(from);
        table.transferred.add(from);
        for (var paper : table.parcels.put(from, new ArrayList<>())) {
            paper.value = votes.subtract(quota).multiply(paper.value).divide(votes, 5, RoundingMode.DOWN);
            int to = paper.nextAfter(from, table.continuing);
            if (to >= 0) {
                give(table, paper, to);
            }
        }
        table.votes.put(from, quota);
    }

    private static void exclude(Table table, int from) {
        table.continuing.remove(from);
        table.votes.put(from, BigDecimal.ZERO);
        for (var paper : table.parcels.put(from, new ArrayList<>())) {
            int to = paper.nextAfter(from, table.continuing);
            if (to >= 0) {
                give(table, paper, to);
            }
        }
    }
}
