package org.yishi.rule.lot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yishi.rule.lot.Drawing.Stratum;
import org.yishi.rule.lot.Drawing.Ticket;

/** A draw that anybody can repeat and that favours nobody. */
@Execution(ExecutionMode.CONCURRENT)
final class DrawingTest {
    private static List<Ticket> village(int... strata) {
        var tickets = new ArrayList<Ticket>();
        for (int s = 0; s < strata.length; s++) {
            for (int i = 0; i < strata[s]; i++) {
                tickets.add(new Ticket(tickets.size() + 1, "第" + (s + 1) + "网格"));
            }
        }
        return tickets;
    }

    private static int seats(List<Stratum> strata) {
        return strata.stream().mapToInt(s -> s.drawn().size()).sum();
    }

    @Test
    void theSameSeedDrawsTheSamePeopleWhateverTheOrderOfTheRoster() {
        var tickets = village(40, 25, 7);
        var shuffled = new ArrayList<>(tickets);
        Collections.shuffle(shuffled, new Random(3));
        assertEquals(Drawing.draw(20260305, 12, 1, tickets), Drawing.draw(20260305, 12, 1, shuffled));
        // printf "20260305-2" | sha256sum begins with 1fc4b314, of 5 with 63988075; the others come behind
        assertEquals(
                List.of(2L, 5L),
                Drawing.draw(20260305, 2, 0, village(5)).getFirst().drawn());
    }

    @Test
    void everyStratumGetsItsShareToWithinOnePersonAndAllSeatsAreFilled() {
        var random = new Random(20260305);
        for (int round = 0; round < 2_000; round++) {
            int[] sizes = IntStream.generate(() -> random.nextInt(40))
                    .limit(1 + random.nextInt(8))
                    .toArray();
            int people = IntStream.of(sizes).sum();
            int size = random.nextInt(60);
            var drawn = Drawing.draw(random.nextInt(1_000_000), size, 1, village(sizes));
            assertEquals(Math.min(size, people), seats(drawn));
            for (var stratum : drawn) {
                long share = (long) Math.min(size, people) * stratum.people();
                assertTrue(Math.abs((long) stratum.drawn().size() * people - share) < people, stratum.toString());
                var all = new HashSet<>(stratum.drawn());
                all.addAll(stratum.substitutes());
                assertEquals(stratum.drawn().size() + stratum.substitutes().size(), all.size());
            }
        }
    }

    /** Seven seats among 30: each should be drawn in about 2,333 of 10,000 draws; 200 is more than four deviations. */
    @Test
    void tenThousandDrawsFavourNobody() {
        var tickets = village(13, 9, 5, 3);
        Map<Long, Integer> times = new HashMap<>();
        for (int seed = 1; seed <= 10_000; seed++) {
            Drawing.draw(seed, 7, 0, tickets)
                    .forEach(s -> s.drawn().forEach(number -> times.merge(number, 1, Integer::sum)));
        }
        assertEquals(30, times.size());
        times.forEach((number, n) -> assertTrue(Math.abs(n - 2_333) < 200, number + " was drawn " + n + " times"));
    }

    @Test
    void whoeverIsThereIsDrawnWhereNotSoManyAre() {
        assertEquals(5, seats(Drawing.draw(1, 9, 1, village(2, 3))));
        assertEquals(List.of(), Drawing.draw(1, 9, 1, List.of()));
    }
}
