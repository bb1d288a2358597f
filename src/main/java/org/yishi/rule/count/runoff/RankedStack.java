package org.yishi.rule.count.runoff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.Ranking;
import org.yishi.rule.count.order.Order;

/**
 * Papers of an instant run-off, the same ones together, as arrays: a rank of one is its candidate, a rank of several is
 * the complement of its number among the {@link #doubles}.
 */
final class RankedStack {
    /** Stands alone in the order of a void paper. */
    private static final int VOID = Integer.MIN_VALUE;

    final int candidates;
    long valid;
    long invalid;
    long blank;
    private final List<int[]> orders = new ArrayList<>();
    private final Map<Order, Integer> doubles = new LinkedHashMap<>();
    private int[][] members = {};
    private long[] papers = {};

    /** By candidate: the last paper on which the name was read. */
    private final int[] seen;

    private int read;

    private RankedStack(int candidates) {
        this.candidates = candidates;
        this.seen = new int[candidates];
    }

    static RankedStack of(Ballots.Ranked ballots) {
        var stack = new RankedStack(ballots.slate().size());
        var standing = ballots.slate().standing();
        var piles = new LinkedHashMap<Order, Long>();
        for (var paper : ballots.papers()) {
            var order = stack.order(paper, standing);
            if (order.length == 1 && order[0] == VOID) {
                stack.invalid += paper.papers();
            } else if (order.length == 0) {
                stack.blank += paper.papers();
            } else {
                stack.valid += paper.papers();
                piles.merge(new Order(order), paper.papers(), Long::sum);
            }
        }
        piles.keySet().forEach(order -> stack.orders.add(order.preferences()));
        stack.members = stack.doubles.keySet().stream().map(Order::preferences).toArray(int[][]::new);
        stack.papers = piles.values().stream().mapToLong(Long::longValue).toArray();
        return stack;
    }

    int size() {
        return papers.length;
    }

    long papers(int pile) {
        return papers[pile];
    }

    /** The ranks of a pile: a candidate, or the complement of a double. Not to be changed. */
    int[] order(int pile) {
        return orders.get(pile);
    }

    /** How many different doubles there are. */
    int doubles() {
        return members.length;
    }

    /** Who shares a double rank, ascending. Not to be changed. */
    int[] members(int ofDouble) {
        return members[ofDouble];
    }

    /** The ranks of a paper without who withdrew and without repetitions; {@link #VOID} where the first is double. */
    private int[] order(Ranking paper, BitSet standing) {
        var ranks = paper.ranks();
        var order = new int[ranks.size()];
        int length = 0;
        read++;
        for (int at = 0; at < ranks.size(); at++) {
            var rank = ranks.get(at);
            int first = -1;
            List<Integer> several = List.of();
            for (int i = 0; i < rank.size(); i++) {
                int candidate = rank.get(i);
                if (seen[candidate] != read && standing.get(candidate)) {
                    seen[candidate] = read;
                    if (first < 0) {
                        first = candidate;
                    } else {
                        several = several.isEmpty() ? new ArrayList<>(List.of(first)) : several;
                        several.add(candidate);
                    }
                }
            }
            if (!several.isEmpty()) {
                if (length == 0) {
                    return new int[] {VOID};
                }
                order[length++] = ~doubleOf(several);
            } else if (first >= 0) {
                order[length++] = first;
            }
        }
        return Arrays.copyOf(order, length);
    }

    private int doubleOf(List<Integer> several) {
        var sorted = several.stream().mapToInt(Integer::intValue).sorted().toArray();
        return doubles.computeIfAbsent(new Order(sorted), one -> doubles.size());
    }
}
