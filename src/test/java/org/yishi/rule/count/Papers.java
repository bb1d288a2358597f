package org.yishi.rule.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Ranking;
import org.yishi.model.count.Slate;
import org.yishi.model.count.Tabulation;

/** Papers written as a reader writes them: {@code "2 ACB"}, double ranks in brackets, a skipped rank as a dash. */
final class Papers {
    private Papers() {}

    /** Papers such as {@code "42 ABCD", "3 A(BC)", "1 A-B", "2 "}; candidates are the letters from A. */
    static Ballots.Ranked of(int candidates, int seats, String... papers) {
        return of(
                slate(candidates, seats),
                Arrays.stream(papers).map(Papers::paper).toList());
    }

    static Ballots.Ranked of(Slate slate, List<Ranking> papers) {
        return new Ballots.Ranked(slate, papers);
    }

    static Slate slate(int candidates, int seats, Integer... withdrawn) {
        var names = new ArrayList<String>();
        for (int i = 0; i < candidates; i++) {
            names.add(name(i));
        }
        return new Slate("", names, Set.of(withdrawn), seats);
    }

    static String name(int candidate) {
        return String.valueOf((char) ('A' + candidate));
    }

    private static Ranking paper(String written) {
        int space = written.indexOf(' ');
        var ranks = new ArrayList<List<Integer>>();
        List<Integer> group = null;
        for (char c : written.substring(space + 1).toCharArray()) {
            switch (c) {
                case '(' -> group = new ArrayList<>();
                case ')' -> {
                    ranks.add(group);
                    group = null;
                }
                case '-' -> ranks.add(List.of());
                default -> {
                    if (group == null) {
                        ranks.add(List.of(c - 'A'));
                    } else {
                        group.add(c - 'A');
                    }
                }
            }
        }
        return new Ranking(ranks, Long.parseLong(written.substring(0, space)));
    }

    static Tabulation count(CountingMethod method, Ballots ballots) {
        return Counting.count(method, ballots, List.of()).orThrow();
    }

    /** Candidates by letter: {@code "CA"}. */
    static String letters(List<Integer> candidates) {
        var letters = new StringBuilder();
        candidates.forEach(one -> letters.append(name(one)));
        return letters.toString();
    }

    /** A ranking by letter: {@code "E A (CB) D"}. */
    static String ranking(Tabulation count) {
        return String.join(
                " ",
                count.ranking().stream()
                        .map(group -> group.size() == 1 ? letters(group) : "(" + letters(group) + ")")
                        .toList());
    }

    /** All orders of some of the candidates, the empty one too. */
    static List<List<Integer>> orders(int candidates) {
        var orders = new ArrayList<List<Integer>>();
        extend(new ArrayList<>(), candidates, orders);
        return orders;
    }

    private static void extend(List<Integer> order, int candidates, List<List<Integer>> orders) {
        orders.add(List.copyOf(order));
        for (int next = 0; next < candidates; next++) {
            if (!order.contains(next)) {
                order.add(next);
                extend(order, candidates, orders);
                order.removeLast();
            }
        }
    }

    /** So many papers, each a random order of all. */
    static List<Ranking> shuffles(Random random, int candidates, int papers) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < candidates; i++) {
            order.add(i);
        }
        var shuffles = new ArrayList<Ranking>();
        for (int i = 0; i < papers; i++) {
            Collections.shuffle(order, random);
            shuffles.add(Ranking.of(1, order.toArray(Integer[]::new)));
        }
        return shuffles;
    }

    /** A random paper: a cut permutation with some double and some skipped ranks. */
    static Ranking random(Random random, int candidates, boolean strict) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < candidates; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        var ranks = new ArrayList<List<Integer>>();
        int named = random.nextInt(candidates + 1);
        for (int i = 0; i < named; i++) {
            if (!strict && random.nextInt(8) == 0) {
                ranks.add(List.of());
            }
            if (!strict && i + 1 < named && random.nextInt(8) == 0) {
                ranks.add(List.of(order.get(i), order.get(++i)));
            } else {
                ranks.add(List.of(order.get(i)));
            }
        }
        return new Ranking(ranks, 1 + random.nextInt(random.nextInt(3) == 0 ? 40 : 2));
    }

    static Ballots.Ranked random(Random random, boolean strict) {
        int candidates = 2 + random.nextInt(5);
        var papers = new ArrayList<Ranking>();
        for (int i = random.nextInt(25); i >= 0; i--) {
            papers.add(random(random, candidates, strict));
        }
        var slate = random.nextInt(5) == 0
                ? slate(candidates, 1 + random.nextInt(candidates), random.nextInt(candidates))
                : slate(candidates, 1 + random.nextInt(candidates));
        return of(slate, papers);
    }
}
