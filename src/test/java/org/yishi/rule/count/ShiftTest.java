package org.yishi.rule.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.Change;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.Rating;
import org.yishi.model.count.Slate;
import org.yishi.model.count.Tabulation;

/** What a deliberation changed. */
class ShiftTest {
    private static Tabulation count(List<String> names, List<Map<Integer, Integer>> papers) {
        var ratings = papers.stream().map(paper -> new Rating(paper, 1)).toList();
        return Score.count(new Ballots.Rated(Slate.of(names, 1), ratings));
    }

    private static List<Change> between(Tabulation before, Tabulation after) {
        return Shift.between(before, after).orThrow();
    }

    @Test
    void meanMedianAndSpreadMoveByExactNumbers() {
        var names = List.of("修路", "路灯");
        var before = count(names, List.of(Map.of(0, 2, 1, 5), Map.of(0, 4, 1, 5), Map.of(0, 4)));
        var after = count(names, List.of(Map.of(0, 10, 1, 5), Map.of(0, 7, 1, 4), Map.of(0, 7)));
        var road = between(before, after).getFirst();
        assertEquals(new Fraction(14, 3), road.mean());
        assertEquals(Fraction.of(3), road.median());
        assertEquals(new BigDecimal("0.47140"), road.spread()); // root of 2, less root of 8/9
        var lamps = between(before, after).getLast();
        assertEquals(new Fraction(-1, 2), lamps.mean());
        assertEquals(new Fraction(-1, 2), lamps.median());
        assertEquals(new BigDecimal("0.50000"), lamps.spread());
    }

    @Test
    void projectsAreMatchedByNameAndOneThatNobodyScoredHasNoChange() {
        var before = count(List.of("A", "B", "C"), List.of(Map.of(0, 1, 1, 2)));
        var after = count(List.of("C", "B", "A"), List.of(Map.of(0, 9, 1, 4, 2, 6)));
        assertEquals(
                List.of("A 5", "B 2"),
                between(before, after).stream()
                        .map(c -> c.name() + " " + c.mean())
                        .toList());
    }

    @Test
    void otherProjectsAreRefusedByName() {
        var before = count(List.of("A", "B"), List.of(Map.of(0, 1)));
        var after = count(List.of("A", "C"), List.of(Map.of(0, 1)));
        var refused = assertInstanceOf(Outcome.Refused.class, Shift.between(before, after));
        assertEquals(Refusal.of("count.shift-missing", "B"), refused.why());
        var wider = count(List.of("A", "B", "D"), List.of(Map.of(0, 1)));
        var other = assertInstanceOf(Outcome.Refused.class, Shift.between(before, wider));
        assertEquals(Refusal.of("count.shift-new", "D"), other.why());
    }

    @Test
    void randomScoresMoveAsPlainArithmeticSays() {
        var random = new Random(2005);
        for (int i = 0; i < 300; i++) {
            var before = papers(random);
            var after = papers(random);
            var names = List.of("A", "B", "C");
            for (var change : between(count(names, before), count(names, after))) {
                int one = names.indexOf(change.name());
                double mean = mean(after, one) - mean(before, one);
                assertEquals(mean, change.mean().decimal(9).doubleValue(), 1e-8);
                assertEquals(
                        spread(after, one) - spread(before, one),
                        change.spread().doubleValue(),
                        6e-6);
                double median = median(after, one) - median(before, one);
                assertEquals(median, change.median().decimal(1).doubleValue());
            }
        }
    }

    private static List<Map<Integer, Integer>> papers(Random random) {
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(paper -> {
                    Map<Integer, Integer> scores = new HashMap<>();
                    for (int one = 0; one < 3; one++) {
                        if (random.nextInt(4) > 0) {
                            scores.put(one, random.nextInt(11));
                        }
                    }
                    return scores;
                })
                .toList();
    }

    private static int[] scores(List<Map<Integer, Integer>> papers, int one) {
        return papers.stream()
                .filter(p -> p.containsKey(one))
                .mapToInt(p -> p.getOrDefault(one, 0))
                .sorted()
                .toArray();
    }

    private static double mean(List<Map<Integer, Integer>> papers, int one) {
        return IntStream.of(scores(papers, one)).average().orElseThrow();
    }

    private static double median(List<Map<Integer, Integer>> papers, int one) {
        var sorted = scores(papers, one);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0;
    }

    private static double spread(List<Map<Integer, Integer>> papers, int one) {
        double mean = mean(papers, one);
        return Math.sqrt(IntStream.of(scores(papers, one))
                .mapToDouble(s -> (s - mean) * (s - mean))
                .average()
                .orElseThrow());
    }
}
