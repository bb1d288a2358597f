package org.yishi.rule.forum.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.budget.Filling;
import org.yishi.model.forum.budget.Score;
import org.yishi.model.forum.budget.TieRule;
import org.yishi.model.forum.budget.funding.Fate;
import org.yishi.model.forum.budget.funding.Funding;

/**
 * The list against a second form of it that knows nothing of ties: it fills the purse in every order that the scores
 * allow. Where all orders pay for the same, nothing may be open; where they do not, it must be said.
 */
@Execution(ExecutionMode.CONCURRENT)
final class FilledAgainstNaiveTest {
    /** The sets that are paid, one for each order of equals. */
    private static Set<Set<Integer>> naive(long purse, Filling filling, List<Long> costs, List<Integer> scores) {
        var paid = new HashSet<Set<Integer>>();
        orders(scores, new ArrayList<>(), order -> {
            long left = purse;
            var set = new TreeSet<Integer>();
            for (int project : order) {
                if (costs.get(project) <= left) {
                    left -= costs.get(project);
                    set.add(project + 1);
                } else if (filling == Filling.STOP) {
                    break;
                }
            }
            paid.add(set);
        });
        return paid;
    }

    private interface Seen {
        void order(List<Integer> order);
    }

    private static void orders(List<Integer> scores, List<Integer> begun, Seen seen) {
        int best = -1;
        for (int i = 0; i < scores.size(); i++) {
            if (!begun.contains(i)) {
                best = Math.max(best, scores.get(i));
            }
        }
        if (best < 0) {
            seen.order(begun);
            return;
        }
        for (int i = 0; i < scores.size(); i++) {
            if (scores.get(i) == best && !begun.contains(i)) {
                var next = new ArrayList<>(begun);
                next.add(i);
                orders(scores, next, seen);
            }
        }
    }

    private static Set<Integer> with(Funding funding, Fate fate) {
        return funding.lines().stream()
                .filter(l -> l.fate() == fate)
                .map(l -> l.project().number())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Funding list(long purse, Filling filling, TieRule ties, List<Long> costs, List<Integer> scores) {
        var given = new ArrayList<Score>();
        for (int i = 0; i < scores.size(); i++) {
            given.add(new Score(i + 1L, Fraction.of(scores.get(i))));
        }
        return Filled.of(Lists.book(purse, Lists.rules(filling, ties), costs, given));
    }

    private static void agree(long purse, Filling filling, List<Long> costs, List<Integer> scores) {
        var all = naive(purse, filling, costs, scores);
        var open = list(purse, filling, TieRule.VOTE_AGAIN, costs, scores);
        var told = filling + " " + purse + " " + costs + " " + scores;
        assertEquals(all.size() > 1, open.openTie().isPresent(), told);
        var paid = with(open, Fate.FUNDED);
        for (var set : all) {
            assertTrue(set.containsAll(paid), told);
            var may = new TreeSet<>(paid);
            may.addAll(with(open, Fate.UNDECIDED));
            assertTrue(may.containsAll(set), told);
        }
        assertTrue(all.contains(with(list(purse, filling, TieRule.LOT, costs, scores), Fate.FUNDED)), told);
        var cheaper = list(purse, filling, TieRule.CHEAPER_FIRST, costs, scores);
        if (cheaper.openTie().isEmpty()) {
            assertTrue(all.contains(with(cheaper, Fate.FUNDED)), told);
        }
    }

    @ParameterizedTest
    @EnumSource(Filling.class)
    void everyListOfThreeProjectsAgrees(Filling filling) {
        for (int number = 0; number < 5 * 5 * 5 * 27; number++) {
            int costs = number / 27;
            int scores = number % 27;
            for (long purse = 0; purse <= 8; purse++) {
                agree(
                        purse,
                        filling,
                        List.of((long) (costs % 5), (long) (costs / 5 % 5), (long) (costs / 25)),
                        List.of(scores % 3, scores / 3 % 3, scores / 9));
            }
        }
    }

    @Test
    void listsOfUpToSixDrawnAtRandomAgree() {
        var random = new Random(20050409);
        for (int round = 0; round < 4_000; round++) {
            int size = 1 + random.nextInt(6);
            var costs = random.longs(size, 0, 12).boxed().toList();
            var scores = random.ints(size, 0, 4).boxed().toList();
            agree(random.nextInt(40), Filling.values()[round % 2], costs, scores);
        }
    }
}
