package org.yishi.rule.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yishi.model.id.ResidentId;
import org.yishi.model.survey.Asked;
import org.yishi.model.survey.Quota;
import org.yishi.rule.survey.Sample.Candidate;

@Execution(ExecutionMode.CONCURRENT)
class SampleTest {
    private static List<Candidate> village(int people, int grids) {
        return IntStream.rangeClosed(1, people)
                .mapToObj(i -> new Candidate(new ResidentId(i), "第" + (1 + i % grids) + "网格"))
                .toList();
    }

    private static List<Long> numbers(List<Asked> asked) {
        return asked.stream().map(a -> a.resident().value()).toList();
    }

    /** The numbers come from {@code for i in $(seq 1 20); do printf "20260305-$i" | sha256sum; done | sort}. */
    @Test
    void theLotsAreThoseOfTheShell() {
        var drawn = Sample.draw(20260305, List.of(new Quota("第1网格", 20, 4)), village(20, 1));
        assertEquals(List.of(14L, 20L, 15L, 2L, 8L, 6L), numbers(drawn));
        assertEquals(
                List.of(false, false, false, false, true, true),
                drawn.stream().map(Asked::substitute).toList());
    }

    @Test
    void theSameSeedDrawsTheSamePeopleWhateverTheRostersOrder() throws NoSuchAlgorithmException {
        var random = new Random(7);
        for (int i = 0; i < 60; i++) {
            var candidates = new ArrayList<>(village(200, 1 + random.nextInt(5)));
            var quotas = Quotas.of(1 + random.nextInt(60), Sample.people(candidates, List.of()));
            long seed = random.nextInt(1_000_000);
            var drawn = Sample.draw(seed, quotas, candidates);
            Collections.shuffle(candidates, random);
            assertEquals(drawn, Sample.draw(seed, quotas, candidates));
            assertEquals(naive(seed, quotas, candidates), numbers(drawn));
            assertEquals(drawn.size(), numbers(drawn).stream().distinct().count());
        }
    }

    @Test
    void anotherSeedDrawsOthers() {
        var quotas = List.of(new Quota("第1网格", 200, 20));
        assertNotEquals(Sample.draw(1, quotas, village(200, 1)), Sample.draw(2, quotas, village(200, 1)));
    }

    @Test
    void everybodyIsDrawnAboutAsOftenAsAnybody() {
        var times = new int[101];
        var quotas = List.of(new Quota("第1网格", 100, 10));
        for (int seed = 0; seed < 2_000; seed++) {
            Sample.draw(seed, quotas, village(100, 1)).stream()
                    .filter(a -> !a.substitute())
                    .forEach(a -> times[Math.toIntExact(a.resident().value())]++);
        }
        // 200 each on average; five times the spread of a fair draw, sqrt(2000 x 0.1 x 0.9) = 13.4.
        IntStream.rangeClosed(1, 100).forEach(i -> assertTrue(Math.abs(times[i] - 200) < 67, i + ": " + times[i]));
    }

    @Test
    void gridsStandInTheirOrderAndThoseWithoutOneComeLast() {
        var people = List.of(
                new Candidate(new ResidentId(1), ""),
                new Candidate(new ResidentId(2), "第10网格"),
                new Candidate(new ResidentId(3), "第2网格"));
        assertEquals(
                List.of("第2网格", "第10网格", ""),
                List.copyOf(
                        Sample.people(people, List.of("第2网格", "第3网格", "第10网格")).keySet()));
    }

    @Test
    void whereAllAreAskedThereAreNoSubstitutes() {
        assertTrue(Sample.draw(5, List.of(new Quota("第1网格", 3, 3)), village(3, 1)).stream()
                .noneMatch(Asked::substitute));
    }

    private static List<Long> naive(long seed, List<Quota> quotas, List<Candidate> candidates)
            throws NoSuchAlgorithmException {
        var drawn = new ArrayList<Long>();
        for (var quota : quotas) {
            int many = quota.asked() == 0 ? 0 : quota.asked() + (quota.asked() + 1) / 2;
            var left = new ArrayList<Long>();
            candidates.stream()
                    .filter(c -> c.grid().equals(quota.grid()))
                    .forEach(c -> left.add(c.resident().value()));
            while (many-- > 0 && !left.isEmpty()) {
                long least = left.getFirst();
                for (long number : left) {
                    least = lot(seed, number).compareTo(lot(seed, least)) < 0 ? number : least;
                }
                drawn.add(least);
                left.remove(least);
            }
        }
        return drawn;
    }

    private static BigInteger lot(long seed, long number) throws NoSuchAlgorithmException {
        var bytes = (seed + "-" + number).getBytes(StandardCharsets.US_ASCII);
        return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
