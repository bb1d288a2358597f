package org.yishi.window.hall.pick;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds people by what a hurried hand types: a number, a name, or pinyin initials; the best match first. */
public final class Matching {
    private static final int RANKS = 6;

    private Matching() {}

    /** Those who match, the nearest first and else in the given order; all of them for an empty query. */
    public static <T> List<Candidate<T>> of(List<Candidate<T>> all, String typed) {
        var query = typed.strip().toUpperCase(Locale.ROOT);
        if (query.isEmpty()) {
            return all;
        }
        var ranks = new ArrayList<List<Candidate<T>>>();
        for (int i = 0; i < RANKS; i++) {
            ranks.add(new ArrayList<>());
        }
        for (var candidate : all) {
            int rank = rank(candidate, query);
            if (rank < RANKS) {
                ranks.get(rank).add(candidate);
            }
        }
        return ranks.stream().flatMap(List::stream).toList();
    }

    private static int rank(Candidate<?> candidate, String query) {
        var number = Integer.toString(candidate.number());
        var name = candidate.name().toUpperCase(Locale.ROOT);
        if (number.equals(query) || name.equals(query)) {
            return 0;
        }
        if (candidate.initials().equals(query)) {
            return 1;
        }
        if (name.startsWith(query) || candidate.initials().startsWith(query)) {
            return 2;
        }
        if (number.startsWith(query)) {
            return 3;
        }
        if (name.contains(query)) {
            return 4;
        }
        return candidate.initials().contains(query) ? 5 : RANKS;
    }
}
