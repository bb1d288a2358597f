package org.yishi.rule.count.runoff;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Where the papers of an instant run-off lie. Who goes out can be taken back, last out first in, so that many orders are
 * tried at the cost of the papers that move.
 *
 * <p>Heaps: one for each candidate, then one for each double rank, in which the papers wait of which several names
 * stand, then one for papers that can go to nobody any more. A heap is a chain of piles.
 */
final class RunoffTable {
    private static final int END = -1;

    final RankedStack stack;
    final BitSet standing;
    private final int candidates;
    private final long[] votes;
    private final int[] top;
    private final int[] below;
    private final int[] place;
    /** How many of a double rank stand. */
    private final int[] left;
    /** The double ranks of each candidate. */
    private final int[][] doublesOf;

    /** Those who stand, then those who are out, the last one out first. */
    private final int[] list;

    private final int[] at;
    private final int[] movesBefore;
    private int size;
    private long waiting;
    private long[] moves = new long[64];
    private int moved;

    RunoffTable(RankedStack stack, BitSet standing) {
        this.stack = stack;
        this.standing = (BitSet) standing.clone();
        candidates = stack.candidates;
        int heaps = candidates + stack.doubles() + 1;
        votes = new long[heaps];
        top = new int[heaps];
        Arrays.fill(top, END);
        below = new int[stack.size()];
        place = new int[stack.size()];
        left = new int[stack.doubles()];
        doublesOf = doublesOf(stack, left);
        list = this.standing.stream().toArray();
        size = list.length;
        at = new int[candidates];
        for (int i = 0; i < size; i++) {
            at[list[i]] = i;
        }
        movesBefore = new int[size];
        for (int pile = stack.size() - 1; pile >= 0; pile--) {
            put(pile, heap(pile, 0));
        }
    }

    private static int[][] doublesOf(RankedStack stack, int[] left) {
        var often = new int[stack.candidates];
        for (int one = 0; one < left.length; one++) {
            left[one] = stack.members(one).length;
            Arrays.stream(stack.members(one)).forEach(candidate -> often[candidate]++);
        }
        var of = new int[stack.candidates][];
        Arrays.setAll(of, candidate -> new int[often[candidate]]);
        for (int one = 0; one < left.length; one++) {
            for (int candidate : stack.members(one)) {
                of[candidate][--often[candidate]] = one;
            }
        }
        return of;
    }

    /** Votes of one who stands. */
    long votes(int candidate) {
        return votes[candidate];
    }

    /** Votes by candidate. */
    long[] votes() {
        return Arrays.copyOf(votes, candidates);
    }

    /** How many stand. */
    int size() {
        return size;
    }

    /** One of those who stand, by their place from 0 on; the places change as people go out. */
    int standing(int place) {
        return list[place];
    }

    /** Papers at a double rank of which several names stand. */
    long waiting() {
        return waiting;
    }

    /** Papers that can go to nobody any more. */
    long exhausted() {
        return votes[votes.length - 1];
    }

    /** Papers that go to somebody or still could. */
    long live() {
        return stack.valid - votes[votes.length - 1];
    }

    /** Takes one out: the papers go on. How many piles and double ranks were touched. */
    int exclude(int candidate) {
        standing.clear(candidate);
        int last = list[--size];
        list[at[candidate]] = last;
        at[last] = at[candidate];
        list[size] = candidate;
        movesBefore[size] = moved;
        int before = moved;
        for (int one : doublesOf[candidate]) {
            left[one]--;
            if (left[one] == 1) {
                moveAll(candidates + one);
            }
        }
        moveAll(candidate);
        return (moved - before) / 2 + doublesOf[candidate].length;
    }

    /** Takes back the last ones out, until so many stand. */
    void backTo(int wanted) {
        while (size < wanted) {
            int candidate = list[size];
            while (moved > movesBefore[size]) {
                moved -= 2;
                takeBack(moves[moved], moves[moved + 1]);
            }
            for (int one : doublesOf[candidate]) {
                left[one]++;
            }
            int last = list[at[candidate]];
            list[size] = last;
            at[last] = size;
            list[at[candidate]] = candidate;
            size++;
            standing.set(candidate);
        }
    }

    private void moveAll(int heap) {
        for (int pile = top[heap]; pile != END; ) {
            int next = below[pile];
            if (moved + 2 > moves.length) {
                moves = Arrays.copyOf(moves, moves.length * 2);
            }
            int was = place[pile];
            int to = heap(pile, heap < candidates ? was + 1 : was);
            moves[moved++] = ((long) heap << Integer.SIZE) | pile;
            moves[moved++] = ((long) to << Integer.SIZE) | was;
            put(pile, to);
            pile = next;
        }
        top[heap] = END;
        waiting -= isDouble(heap) ? votes[heap] : 0;
        votes[heap] = 0;
    }

    /** Undoes a move: the heap left and the pile; the heap it came to and how far it was read before. */
    private void takeBack(long origin, long target) {
        int pile = (int) origin;
        int lies = (int) (target >>> Integer.SIZE);
        top[lies] = below[pile];
        votes[lies] -= stack.papers(pile);
        waiting -= isDouble(lies) ? stack.papers(pile) : 0;
        place[pile] = (int) target;
        put(pile, (int) (origin >>> Integer.SIZE));
    }

    private void put(int pile, int heap) {
        below[pile] = top[heap];
        top[heap] = pile;
        votes[heap] += stack.papers(pile);
        waiting += isDouble(heap) ? stack.papers(pile) : 0;
    }

    private boolean isDouble(int heap) {
        return heap >= candidates && heap < votes.length - 1;
    }

    /** Reads a pile on from a place; the heap it belongs to now. */
    private int heap(int pile, int from) {
        var order = stack.order(pile);
        for (int i = from; i < order.length; i++) {
            place[pile] = i;
            int rank = order[i];
            if (rank >= 0) {
                if (standing.get(rank)) {
                    return rank;
                }
            } else if (left[~rank] > 1) {
                return candidates + ~rank;
            } else if (left[~rank] == 1) {
                return lastOf(~rank);
            }
        }
        place[pile] = order.length;
        return votes.length - 1;
    }

    private int lastOf(int ofDouble) {
        for (int member : stack.members(ofDouble)) {
            if (standing.get(member)) {
                return member;
            }
        }
        throw new IllegalStateException("nobody of a double rank stands");
    }
}
