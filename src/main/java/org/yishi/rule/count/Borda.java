package org.yishi.rule.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.Ranking;
import org.yishi.model.count.Tabulation;

/**
 * Points by rank: of n who stand the first gets n−1, the second n−2, the last 0 (Borda, Mémoire sur les élections au
 * scrutin, 1781).
 *
 * <p>Conventions:
 *
 * <ul>
 *   <li>Equal ranks share the points of the places they take: two firsts of four get (3+2)/2 each. Halves are exact.
 *   <li>Unranked: as told by {@link Unranked}; nothing, unless the body says otherwise.
 *   <li>A skipped rank is closed up: places count, not the figures on the paper.
 *   <li>No name of anyone who stands: blank. No paper is void. Equals for the last seats are a tie.
 * </ul>
 */
public final class Borda {
    private Borda() {}

    /** What those get whom a paper does not rank. */
    public enum Unranked {
        /** Nothing, so that naming one alone gives no more than n−1 to that one. */
        NOTHING,
        /** The mean of the places left, as if the paper had them all equal last. */
        SHARE
    }

    /** The points of all papers. */
    public static Tabulation count(Ballots.Ranked ballots, Unranked unranked) {
        var slate = ballots.slate();
        var standing = slate.standing();
        var tray = new Tray(slate.size());
        var halves = new long[slate.size()];
        for (var paper : ballots.papers()) {
            if (add(paper, standing, unranked, halves)) {
                tray.valid += paper.papers();
            } else {
                tray.blank += paper.papers();
            }
        }
        var totals = Arrays.stream(halves)
                .mapToObj(points -> new Fraction(points, 2))
                .toList();
        return tray.filled(CountingMethod.BORDA, ballots, totals, false);
    }

    /** Adds a paper's points in halves; false where it names nobody. */
    private static boolean add(Ranking paper, BitSet standing, Unranked unranked, long[] halves) {
        int left = standing.cardinality();
        var open = (BitSet) standing.clone();
        for (var rank : paper.ranks()) {
            var sharing = new ArrayList<Integer>(rank.size());
            for (var candidate : rank) {
                if (open.get(candidate)) {
                    open.clear(candidate);
                    sharing.add(candidate);
                }
            }
            share(sharing, left, paper.papers(), halves);
            left -= sharing.size();
        }
        if (left == standing.cardinality()) {
            return false;
        }
        if (unranked == Unranked.SHARE) {
            share(open.stream().boxed().toList(), left, paper.papers(), halves);
        }
        return true;
    }

    /** The places left−1, left−2, … of so many equals come to 2·left − equals − 1 halves each. */
    private static void share(List<Integer> equals, int left, long papers, long[] halves) {
        long each = 2L * left - equals.size() - 1;
        for (var candidate : equals) {
            halves[candidate] = Math.addExact(halves[candidate], Math.multiplyExact(each, papers));
        }
    }
}
