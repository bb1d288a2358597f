package org.yishi.rule.count.stv;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The counting table: who has which papers and how many votes. Votes in 0.00001. */
final class StvTable {
    /** One vote. */
    static final long VOTE = 100_000;

    /** Who can still receive papers. */
    final BitSet hopeful;

    /** By candidate. */
    final long[] votes;

    final long quota;
    long exhausted;
    long exhaustedPapers;
    private final PreferenceStack stack;
    private final @Nullable Parcels[] parcels;
    private final List<long[]> stages;

    /** How many piles were moved so far. */
    long moved;

    StvTable(PreferenceStack stack, BitSet standing, int seats) {
        this.stack = stack;
        hopeful = (BitSet) standing.clone();
        votes = new long[stack.candidates];
        parcels = new Parcels[stack.candidates];
        stages = new ArrayList<>();
        quota = Math.multiplyExact(stack.valid / (seats + 1) + 1, VOTE);
        Math.multiplyExact(stack.valid, VOTE);
        for (int pile = 0; pile < stack.size(); pile++) {
            give(pile, 0, VOTE);
        }
    }

    private StvTable(StvTable other) {
        stack = other.stack;
        hopeful = (BitSet) other.hopeful.clone();
        votes = other.votes.clone();
        quota = other.quota;
        exhausted = other.exhausted;
        exhaustedPapers = other.exhaustedPapers;
        parcels = other.parcels.clone();
        stages = new ArrayList<>(other.stages);
    }

    /** The same table, to be counted on in one's own way. */
    StvTable copy() {
        return new StvTable(this);
    }

    /** Keeps what everyone has at the end of a stage. */
    void closeStage() {
        stages.add(votes.clone());
    }

    int stage() {
        return stages.size();
    }

    /** What everyone had at the end of a stage, from 1. */
    long[] atEndOf(int stage) {
        return stages.get(stage - 1);
    }

    long surplus(int candidate) {
        return votes[candidate] - quota;
    }

    /** All papers of an elected candidate go on at their part; the quota stays. */
    void moveSurplus(int candidate) {
        var from = take(candidate);
        long surplus = surplus(candidate);
        long known = -1;
        long part = 0;
        for (var parcel = from; parcel != null; parcel = parcel.under()) {
            if (parcel.value() != known) {
                known = parcel.value();
                part = part(surplus, known, votes[candidate]);
            }
            give(parcel.pile(), parcel.place() + 1, part);
        }
        votes[candidate] = quota;
    }

    /** All papers of a candidate who is out go on at the value they came with. */
    void moveAll(int candidate) {
        hopeful.clear(candidate);
        var from = take(candidate);
        votes[candidate] = 0;
        for (var parcel = from; parcel != null; parcel = parcel.under()) {
            give(parcel.pile(), parcel.place() + 1, parcel.value());
        }
    }

    /** Votes lost by cutting fractions so far. */
    long lost() {
        return stack.valid * VOTE - exhausted - Arrays.stream(votes).sum();
    }

    private void give(int pile, int from, long value) {
        moved++;
        int place = stack.next(pile, from, hopeful);
        long worth = stack.papers(pile) * value;
        if (place < 0) {
            exhausted += worth;
            exhaustedPapers += stack.papers(pile);
        } else {
            int candidate = stack.candidate(pile, place);
            votes[candidate] += worth;
            parcels[candidate] = new Parcels(pile, place, value, parcels[candidate]);
        }
    }

    private @Nullable Parcels take(int candidate) {
        var taken = parcels[candidate];
        parcels[candidate] = null;
        return taken;
    }

    /** Surplus times value over votes, cut after five decimal places. */
    static long part(long surplus, long value, long votes) {
        return BigInteger.valueOf(surplus)
                .multiply(BigInteger.valueOf(value))
                .divide(BigInteger.valueOf(votes))
                .longValueExact();
    }
}
