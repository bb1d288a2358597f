package org.yishi.rule.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.Ranking;
import org.yishi.model.count.Round;
import org.yishi.model.count.Tabulation;
import org.yishi.rule.count.order.Places;

/**
 * Each against each, by the strongest paths (M. Schulze, A new monotonic, clone-independent, reversal symmetric, and
 * Condorcet-consistent single-winner election method, Social Choice and Welfare 36, 2011).
 *
 * <p>Conventions:
 *
 * <ul>
 *   <li>Strength of a link: winning votes, that is the papers that prefer the one to the other where they are more than
 *       those the other way, and of equal ones the one with fewer the other way (section 2.1 of the paper); else 0.
 *       Strength of a path: its weakest link.
 *   <li>Unranked are below all who are ranked and equal among themselves. Equal ranks express nothing between them.
 *       Skipped ranks are closed up. No paper is void; one that ranks nobody who stands is blank.
 *   <li>The ranking: first all whom nobody beats by the strongest path; then, among the rest, all whom nobody of the
 *       rest beats; and so on. Whoever stands together is tied; nothing further parts them.
 *   <li>Totals: how many others each beats by the strongest path.
 * </ul>
 */
final class Schulze {
    /** More than the papers of any vote. */
    private static final long MOST = 1L << 31;

    private Schulze() {}

    static Tabulation count(Ballots.Ranked ballots) {
        var slate = ballots.slate();
        var standing = slate.standing();
        var preferred = new long[slate.size()][slate.size()];
        var places = new int[slate.size()];
        long valid = 0;
        long blank = 0;
        for (var paper : ballots.papers()) {
            if (rank(paper, standing, places)) {
                valid += paper.papers();
                add(places, standing, paper.papers(), preferred);
            } else {
                blank += paper.papers();
            }
        }
        var strongest = strongest(preferred, standing);
        var ranking = ranking(strongest, standing);
        var filled = valid == 0 ? new Places(List.of(), List.of(), ranking) : Places.byRanking(ranking, slate.seats());
        return new Tabulation(
                CountingMethod.SCHULZE,
                slate,
                0,
                valid,
                0,
                blank,
                0,
                filled.elected(),
                ranking,
                filled.tied(),
                wins(strongest, standing),
                List.of(new Round.Duels(
                        listed(preferred, n -> n),
                        listed(strongest, Schulze::papersFor),
                        listed(strongest, Schulze::against))));
    }

    /** The place of each on a paper, unranked last; false where it ranks nobody who stands. */
    private static boolean rank(Ranking paper, BitSet standing, int[] places) {
        Arrays.fill(places, Integer.MAX_VALUE);
        int place = 0;
        boolean named = false;
        for (var rank : paper.ranks()) {
            place++;
            for (var candidate : rank) {
                places[candidate] = Math.min(places[candidate], place);
                named |= standing.get(candidate);
            }
        }
        return named;
    }

    private static void add(int[] places, BitSet standing, long papers, long[][] preferred) {
        for (int one = standing.nextSetBit(0); one >= 0; one = standing.nextSetBit(one + 1)) {
            int place = places[one];
            if (place == Integer.MAX_VALUE) {
                continue;
            }
            var row = preferred[one];
            for (int other = 0; other < places.length; other++) {
                if (place < places[other] && standing.get(other)) {
                    row[other] += papers;
                }
            }
        }
    }

    /** The strengths of the strongest paths, by the algorithm of Floyd and Warshall. */
    static long[][] strongest(long[][] preferred, BitSet standing) {
        int size = preferred.length;
        var path = new long[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                path[i][j] = strength(preferred[i][j], preferred[j][i]);
            }
        }
        for (int via = standing.nextSetBit(0); via >= 0; via = standing.nextSetBit(via + 1)) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size && path[i][via] > 0; j++) {
                    if (i != j) {
                        path[i][j] = Math.max(path[i][j], Math.min(path[i][via], path[via][j]));
                    }
                }
            }
        }
        return path;
    }

    /** One number that is larger for more papers for, and then for fewer against; 0 where no majority is for. */
    private static long strength(long papersFor, long against) {
        if (papersFor >= MOST) {
            throw new ArithmeticException("more papers than can be compared: " + papersFor);
        }
        return papersFor > against ? papersFor * MOST + MOST - 1 - against : 0;
    }

    private static long papersFor(long strength) {
        return strength / MOST;
    }

    private static long against(long strength) {
        return strength == 0 ? 0 : MOST - 1 - strength % MOST;
    }

    private static List<List<Integer>> ranking(long[][] path, BitSet standing) {
        var ranking = new ArrayList<List<Integer>>();
        var left = (BitSet) standing.clone();
        while (!left.isEmpty()) {
            var unbeaten = left.stream()
                    .filter(one -> left.stream().noneMatch(other -> path[other][one] > path[one][other]))
                    .boxed()
                    .toList();
            ranking.add(unbeaten);
            unbeaten.forEach(left::clear);
        }
        return ranking;
    }

    private static List<Fraction> wins(long[][] path, BitSet standing) {
        var wins = new ArrayList<Fraction>();
        for (int one = 0; one < path.length; one++) {
            int self = one;
            wins.add(Fraction.of(standing.stream()
                    .filter(other -> path[self][other] > path[other][self])
                    .count()));
        }
        return wins;
    }

    private static List<List<Long>> listed(long[][] square, LongUnaryOperator part) {
        return Arrays.stream(square)
                .map(row -> Arrays.stream(row).map(part).boxed().toList())
                .toList();
    }
}
