package org.yishi.rule.count.runoff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** No name on the paper stands any more. */
    static final int NOBODY = -1;

    /** Several names of a double rank stand: the paper waits until one is left. */
    static final int WAITS = -2;

    final int candidates;
    long valid;
    long invalid;
    long blank;
    private final List<int[]> orders = new ArrayList<>();
    private final List<int[]> doubles = new ArrayList<>();
    private long[] papers = {};

    /**
     * Where the papers are.
     *
     * @param of votes by candidate
     * @param exhausted papers that can go to nobody any more
     * @param waiting papers at a double rank of which several names stand
     */
    // The array is made here and read by the count alone.
    @SuppressWarnings("ArrayRecordComponent")
    record Votes(long[] of, long exhausted, long waiting) {}

    private RankedStack(int candidates) {
        this.candidates = candidates;
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
        stack.papers = piles.values().stream().mapToLong(Long::longValue).toArray();
        return stack;
    }

    int size() {
        return orders.size();
    }

    long papers(int pile) {
        return papers[pile];
    }

    /** To whom a pile goes while these stand; {@link #NOBODY} or {@link #WAITS} where to none of them. */
    int goesTo(int pile, BitSet standing) {
        for (int rank : orders.get(pile)) {
            if (rank >= 0) {
                if (standing.get(rank)) {
                    return rank;
                }
            } else {
                int left = -1;
                for (int candidate : doubles.get(~rank)) {
                    if (standing.get(candidate)) {
                        if (left >= 0) {
                            return WAITS;
                        }
                        left = candidate;
                    }
                }
                if (left >= 0) {
                    return left;
                }
            }
        }
        return NOBODY;
    }

    /** The votes while these stand. */
    Votes tally(BitSet standing) {
        var votes = new long[candidates];
        long exhausted = 0;
        long waiting = 0;
        for (int pile = 0; pile < papers.length; pile++) {
            int to = goesTo(pile, standing);
            if (to >= 0) {
                votes[to] += papers[pile];
            } else if (to == WAITS) {
                waiting += papers[pile];
            } else {
                exhausted += papers[pile];
            }
        }
        return new Votes(votes, exhausted, waiting);
    }

    /** The ranks of a paper without who withdrew and without repetitions; {@link #VOID} where the first is double. */
    private int[] order(Ranking paper, BitSet standing) {
        var open = (BitSet) standing.clone();
        var order = new int[paper.ranks().size()];
        int length = 0;
        for (var rank : paper.ranks()) {
            int first = -1;
            List<Integer> several = List.of();
            for (var candidate : rank) {
                if (open.get(candidate)) {
                    open.clear(candidate);
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
                order[length++] = ~doubles.size();
                doubles.add(several.stream().mapToInt(Integer::intValue).toArray());
            } else if (first >= 0) {
                order[length++] = first;
            }
        }
        return Arrays.copyOf(order, length);
    }
}
