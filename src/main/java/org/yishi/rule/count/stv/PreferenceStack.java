package org.yishi.rule.count.stv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.Ranking;
import org.yishi.rule.count.order.Order;

/** Papers with consecutive preferences, the same ones together. */
final class PreferenceStack {
    /** Stands alone in the order of a void paper. */
    private static final int VOID = Integer.MIN_VALUE;

    final int candidates;
    long valid;
    long invalid;
    long blank;
    private final List<int[]> orders = new ArrayList<>();
    private long[] papers = {};
    /** By candidate: the last paper on which the name was read. */
    private final int[] seen;

    private int read;

    private PreferenceStack(int candidates) {
        this.candidates = candidates;
        this.seen = new int[candidates];
    }

    static PreferenceStack of(Ballots.Ranked ballots) {
        var stack = new PreferenceStack(ballots.slate().size());
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
        stack.papers = piles.values().stream().mapToLong(Long::longValue).toArray();
        return stack;
    }

    int size() {
        return papers.length;
    }

    long papers(int pile) {
        return papers[pile];
    }

    /** The place on a pile's papers, from a place on, of the next who stands; −1 where none is left. */
    int next(int pile, int from, BitSet standing) {
        var order = orders.get(pile);
        for (int place = from; place < order.length; place++) {
            if (standing.get(order[place])) {
                return place;
            }
        }
        return -1;
    }

    int candidate(int pile, int place) {
        return orders.get(pile)[place];
    }

    /** The consecutive preferences of a paper; none where it is blank, {@link #VOID} where it has no single first. */
    private int[] order(Ranking paper, BitSet standing) {
        var ranks = paper.ranks();
        var order = new int[ranks.size()];
        int length = 0;
        boolean consecutive = true;
        boolean marked = false;
        read++;
        // By place, not by iterator: a count of an evening runs before the machine has warmed to it.
        for (int at = 0; at < ranks.size(); at++) {
            var rank = ranks.get(at);
            int named = 0;
            int one = -1;
            for (int i = 0; i < rank.size(); i++) {
                int candidate = rank.get(i);
                if (seen[candidate] != read && standing.get(candidate)) {
                    seen[candidate] = read;
                    one = candidate;
                    named++;
                }
            }
            marked |= named > 0;
            consecutive &= !rank.isEmpty() && named < 2;
            if (consecutive && named == 1) {
                order[length++] = one;
            }
        }
        return length == 0 && marked ? new int[] {VOID} : Arrays.copyOf(order, length);
    }
}
