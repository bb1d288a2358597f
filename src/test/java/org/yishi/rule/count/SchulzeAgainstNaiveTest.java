package org.yishi.rule.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Ranking;

/** Schulze beside a form that walks every path. */
@Execution(ExecutionMode.CONCURRENT)
class SchulzeAgainstNaiveTest {
    @Test
    void everyThreePapersOverThreeCandidatesAreRankedAsEveryPathSays() {
        var orders = Papers.orders(3);
        for (var one : orders) {
            for (var two : orders) {
                for (var three : orders) {
                    check(Papers.of(
                            Papers.slate(3, 1),
                            List.of(
                                    Ranking.of(1, one.toArray(Integer[]::new)),
                                    Ranking.of(1, two.toArray(Integer[]::new)),
                                    Ranking.of(1, three.toArray(Integer[]::new)))));
                }
            }
        }
    }

    @Test
    void randomPapersAreRankedAsEveryPathSays() {
        var random = new Random(1997);
        for (int i = 0; i < 1_500; i++) {
            check(Papers.random(random, false));
        }
    }

    private static void check(Ballots.Ranked ballots) {
        var standing = ballots.slate().standing().stream().boxed().toList();
        var left = new TreeSet<>(standing);
        var ranking = new ArrayList<List<Integer>>();
        var strengths = new HashMap<List<Integer>, Long>();
        for (var from : standing) {
            for (var to : standing) {
                strengths.put(List.of(from, to), from.equals(to) ? 0 : walk(ballots, standing, List.of(from), to));
            }
        }
        while (!left.isEmpty()) {
            var best = left.stream()
                    .filter(one -> left.stream().allMatch(other -> isNotBeaten(strengths, one, other)))
                    .toList();
            ranking.add(best);
            best.forEach(left::remove);
        }
        assertEquals(ranking, Papers.count(CountingMethod.SCHULZE, ballots).ranking(), ballots::toString);
    }

    private static boolean isNotBeaten(Map<List<Integer>, Long> strengths, int one, int other) {
        return strengths.getOrDefault(List.of(one, other), 0L) >= strengths.getOrDefault(List.of(other, one), 0L);
    }

    /** The strongest of all walks that visit nobody twice. */
    private static long walk(Ballots.Ranked ballots, List<Integer> standing, List<Integer> path, int to) {
        long best = 0;
        for (var next : standing) {
            if (!path.contains(next)) {
                long link = link(ballots, path.getLast(), next);
                var longer = new ArrayList<>(path);
                longer.add(next);
                long rest = next == to ? link : Math.min(link, walk(ballots, standing, longer, to));
                best = Math.max(best, rest);
            }
        }
        return best;
    }

    private static long link(Ballots.Ranked ballots, int one, int other) {
        long there = prefer(ballots, one, other);
        long back = prefer(ballots, other, one);
        return there > back ? there * 1_000_000 - back : 0;
    }

    private static long prefer(Ballots.Ranked ballots, int one, int other) {
        return ballots.papers().stream()
                .filter(p -> rank(p, one) < rank(p, other))
                .mapToLong(Ranking::papers)
                .sum();
    }

    private static int rank(Ranking paper, int candidate) {
        for (int i = 0; i < paper.ranks().size(); i++) {
            if (paper.ranks().get(i).contains(candidate)) {
                return i;
            }
        }
        return 99;
    }
}
