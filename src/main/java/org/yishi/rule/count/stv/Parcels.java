package org.yishi.rule.count.stv;

import java.util.Arrays;

/** What lies with one candidate: piles of papers, how far each is read, and the value each paper came with. */
final class Parcels {
    private int[] piles = new int[16];
    private int[] places = new int[16];
    private long[] values = new long[16];
    private int size;

    void add(int pile, int place, long value) {
        if (size == piles.length) {
            piles = Arrays.copyOf(piles, size * 2);
            places = Arrays.copyOf(places, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        piles[size] = pile;
        places[size] = place;
        values[size++] = value;
    }

    int size() {
        return size;
    }

    int pile(int i) {
        return piles[i];
    }

    int place(int i) {
        return places[i];
    }

    long value(int i) {
        return values[i];
    }
}
