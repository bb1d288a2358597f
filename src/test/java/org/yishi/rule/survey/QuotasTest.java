package org.yishi.rule.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.survey.Quota;

class QuotasTest {
    private static Map<String, Integer> people(List<Integer> counts) {
        var people = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < counts.size(); i++) {
            people.put("第" + (i + 1) + "网格", counts.get(i));
        }
        return people;
    }

    private static List<Integer> asked(int size, List<Integer> counts) {
        return Quotas.of(size, people(counts)).stream().map(Quota::asked).toList();
    }

    private static List<Integer> numbers(String joined) {
        return Arrays.stream(joined.split(" ", -1)).map(Integer::valueOf).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 50 30 20,          5 3 2",
        "10, 700 290 10,        6 3 1",
        "10, 334 333 333,       4 3 3",
        "10, 333 333 334,       3 3 4",
        "9,  333 333 334,       3 3 3",
        "10, 985 5 5 5,         7 1 1 1",
        "3,  985 5 5 5,         3 0 0 0",
        "4,  985 5 5 5,         1 1 1 1",
        "2,  5 5 5,             1 1 0",
        "5,  0 10 10,           0 3 2",
        "50, 3 2 1,             3 2 1",
        "6,  3 2 1,             3 2 1",
        "0,  3 2 1,             0 0 0",
        "1,  0 0 0,             0 0 0",
        "7,  100,               7",
        "30, 2500 2500,         15 15",
        "31, 2500 2500,         16 15"
    })
    void gridsAreAskedInProportionAndEachOnceAtLeast(int size, String people, String expected) {
        assertEquals(numbers(expected), asked(size, numbers(people)));
    }

    @Test
    void manyRandomVillagesMeetWhatIsPromised() {
        var random = new Random(20260305);
        for (int i = 0; i < 5_000; i++) {
            var counts = new ArrayList<Integer>();
            int grids = 1 + random.nextInt(12);
            for (int g = 0; g < grids; g++) {
                counts.add(random.nextInt(4) == 0 ? random.nextInt(4) : random.nextInt(600));
            }
            int size = random.nextInt(120);
            var asked = asked(size, counts);
            int all = counts.stream().mapToInt(Integer::intValue).sum();
            long lived = counts.stream().filter(n -> n > 0).count();
            assertEquals(
                    Math.min(size, all),
                    asked.stream().mapToInt(Integer::intValue).sum(),
                    counts::toString);
            for (int g = 0; g < grids; g++) {
                assertTrue(asked.get(g) <= counts.get(g), counts + " " + asked);
                boolean missed = counts.get(g) > 0 && asked.get(g) == 0;
                assertTrue(!missed || Math.min(size, all) < lived, counts + " " + asked);
            }
            assertEquals(naive(size, counts), asked, () -> size + " of " + counts);
        }
    }

    /** The same by decimal fractions, grid by grid, as one would do it on paper. */
    private static List<Integer> naive(int wanted, List<Integer> counts) {
        int all = counts.stream().mapToInt(Integer::intValue).sum();
        int size = Math.min(wanted, all);
        var parts = new Integer[counts.size()];
        Arrays.fill(parts, 0);
        var free = new ArrayList<Integer>();
        for (int g = 0; g < parts.length; g++) {
            if (counts.get(g) > 0) {
                free.add(g);
            }
        }
        boolean one = size >= free.size();
        while (one) {
            int now = size;
            int people = free.stream().mapToInt(counts::get).sum();
            var small = free.stream()
                    .filter(g -> exact(now, counts.get(g), people).compareTo(BigDecimal.ONE) < 0)
                    .toList();
            small.forEach(g -> parts[g] = 1);
            free.removeAll(small);
            size -= small.size();
            one = !small.isEmpty();
        }
        int people = free.stream().mapToInt(counts::get).sum();
        var rest = new LinkedHashMap<Integer, BigDecimal>();
        int left = size;
        for (int g : free) {
            var exact = exact(size, counts.get(g), people);
            parts[g] = exact.intValue();
            rest.put(g, exact.subtract(BigDecimal.valueOf(parts[g])).setScale(20, RoundingMode.HALF_UP));
            left -= parts[g];
        }
        for (; left > 0; left--) {
            int best = -1;
            for (int g : free) {
                if (rest.containsKey(g) && (best < 0 || rest.get(g).compareTo(rest.get(best)) > 0)) {
                    best = g;
                }
            }
            parts[best]++;
            rest.remove(best);
        }
        return List.of(parts);
    }

    private static BigDecimal exact(int size, int part, int people) {
        return BigDecimal.valueOf((long) size * part).divide(BigDecimal.valueOf(people), MathContext.DECIMAL128);
    }
}
