package org.yishi.rule.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Groups in balance. */
final class GroupingTest {
    /** People of a sex, an age and a grid; about one in five lives with the one before. */
    private static List<Sitter> people(int number, int grids, Random random) {
        var people = new ArrayList<Sitter>();
        int home = 0;
        for (int i = 1; i <= number; i++) {
            home += random.nextInt(5) == 0 && i > 1 ? 0 : 1;
            people.add(new Sitter(
                    i,
                    "H" + home,
                    List.of(
                            random.nextInt(100) < 45 ? "FEMALE" : "MALE",
                            List.of("YOUNG", "MIDDLE", "MIDDLE", "OLD", "OLD").get(random.nextInt(5)),
                            "第" + random.nextInt(grids) + "网格")));
        }
        return people;
    }

    /** Counted again in the plainest way: by how much the groups differ in a value of a trait. */
    private static int apart(List<Sitter> people, List<List<Long>> groups, int trait, String value) {
        var counts = groups.stream()
                .map(g -> (int) people.stream()
                        .filter(p ->
                                g.contains(p.number()) && p.traits().get(trait).equals(value))
                        .count())
                .toList();
        return Collections.max(counts) - Collections.min(counts);
    }

    private static int worst(List<Sitter> people, List<List<Long>> groups, int trait) {
        return people.stream()
                .map(p -> p.traits().get(trait))
                .distinct()
                .mapToInt(value -> apart(people, groups, trait, value))
                .max()
                .orElse(0);
    }

    private static long together(List<Sitter> people, List<List<Long>> groups) {
        return groups.stream()
                .mapToLong(g -> g.size()
                        - people.stream()
                                .filter(p -> g.contains(p.number()))
                                .map(Sitter::household)
                                .distinct()
                                .count())
                .sum();
    }

    private static void everybodySitsOnce(List<Sitter> people, List<List<Long>> groups) {
        var all = groups.stream().flatMap(List::stream).toList();
        assertEquals(people.size(), all.size());
        assertEquals(people.size(), new HashSet<>(all).size());
        var sizes = groups.stream().map(List::size).toList();
        assertTrue(Collections.max(sizes) - Collections.min(sizes) <= 1, sizes.toString());
    }

    @Test
    void sizesAndTheFirstTraitAreWithinOneWhateverTheCrowd() {
        var random = new Random(20260305);
        for (int round = 0; round < 150; round++) {
            var people = people(2 + random.nextInt(90), 1 + random.nextInt(6), random);
            int tables = 1 + random.nextInt(Math.min(12, people.size()));
            var groups = Grouping.of(people, tables, true, round);
            everybodySitsOnce(people, groups);
            assertTrue(worst(people, groups, 0) <= 1, round + ": " + groups);
            assertTrue(worst(people, groups, 1) <= 2, round + ": " + groups);
            assertTrue(worst(people, groups, 2) <= 2, round + ": " + groups);
        }
    }

    /** As at a large deliberation: 275 people at 16 tables; each trait within one, nobody beside the own household. */
    @Test
    void twoHundredAndSeventyFivePeopleFindTheirPlacesAtSixteenTablesWithinASecond() {
        for (int seed = 1; seed <= 3; seed++) {
            var people = people(275, 5, new Random(seed));
            long now = seed;
            var groups = assertTimeout(Duration.ofSeconds(1), () -> Grouping.of(people, 16, true, now));
            everybodySitsOnce(people, groups);
            for (int trait = 0; trait < 3; trait++) {
                assertTrue(worst(people, groups, trait) <= 1, seed + " " + trait);
            }
            assertEquals(0, together(people, groups));
        }
    }

    @Test
    void theSameSeedMakesTheSameGroupsInWhateverOrderPeopleAreGiven() {
        var people = people(60, 4, new Random(7));
        var shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(8));
        assertEquals(Grouping.of(people, 6, true, 42), Grouping.of(shuffled, 6, true, 42));
    }

    @Test
    void aFamilyOfFourSitsAtFourTables() {
        var people = new ArrayList<>(people(12, 1, new Random(1)));
        for (int i = 0; i < 4; i++) {
            people.set(i, new Sitter(i + 1, "H-one", people.get(i).traits()));
        }
        var groups = Grouping.of(people, 4, true, 5);
        groups.forEach(g -> assertEquals(1, g.stream().filter(n -> n <= 4).count()));
    }

    @Test
    void whoComesLateSitsAtTheSmallestTableThatFits() {
        var man = List.of("MALE");
        var woman = List.of("FEMALE");
        var groups = List.of(
                List.of(new Sitter(1, "", man), new Sitter(2, "", woman)),
                List.of(new Sitter(3, "H1", woman)),
                List.of(new Sitter(4, "", man)),
                List.of(new Sitter(5, "", woman)));
        assertEquals(1, Grouping.place(groups, new Sitter(9, "", man)));
        assertEquals(3, Grouping.place(groups, new Sitter(9, "H1", man)));
        assertEquals(2, Grouping.place(groups, new Sitter(9, "", woman)));
    }

    @Test
    void nobodyMakesEmptyGroups() {
        assertEquals(List.of(List.of(), List.of()), Grouping.of(List.of(), 2, true, 1));
    }
}
