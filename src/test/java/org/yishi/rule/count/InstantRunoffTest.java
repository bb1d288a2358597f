package org.yishi.rule.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Ranking;
import org.yishi.model.count.Round;
import org.yishi.model.count.Step;
import org.yishi.model.count.Tabulation;
import org.yishi.rule.count.runoff.InstantRunoff;

/** Instant run-off by hand, and beside a form that tries every order of going out. */
@Execution(ExecutionMode.CONCURRENT)
class InstantRunoffTest {
    private static Tabulation count(Ballots.Ranked ballots, Integer... lots) {
        return InstantRunoff.count(ballots, List.of(lots));
    }

    private static List<Step> steps(Tabulation count, int round) {
        return ((Round.Votes) count.rounds().get(round - 1)).steps();
    }

    @Test
    void halfIsNotMoreThanHalf() {
        var count = count(Papers.of(3, 1, "5 A", "3 B", "2 CB"));
        assertEquals("AB", Papers.letters(count.tied()), "5 of 10 elects nobody, and then it is 5 to 5");
        assertEquals(
                "A", Papers.letters(count(Papers.of(3, 1, "6 A", "3 B", "2 CB")).elected()));
    }

    @Test
    void anExhaustedPaperLeavesTheBase() {
        var count = count(Papers.of(3, 1, "4 A", "3 B", "2 C"));
        assertEquals("A", Papers.letters(count.elected()));
        assertEquals(2, count.exhausted());
        assertEquals(2, count.rounds().size());
    }

    @Test
    void theLastGoOutTogetherWhereTheyCannotReachTheNext() {
        var count = count(Papers.of(5, 1, "9 A", "8 B", "1 CB", "1 DB", "1 EA"));
        assertEquals(List.of(new Step.Excluded(List.of(2, 3, 4))), steps(count, 1));
        assertEquals("AB", Papers.letters(count.tied()));
        assertEquals("(AB) (CDE)", Papers.ranking(count));
    }

    /** Together C and D have 2 of A's 3, but E's two papers wait for one of them. */
    @Test
    void papersThatWaitAtADoubleRankAreReckonedWith() {
        var papers = Papers.of(5, 1, "3 AB", "5 B", "1 CA", "1 DA", "2 E(CD)", "1 EA");
        checkEnds(papers);
        checkEnds(Papers.of(4, 1, "3 A", "4 B", "1 C", "1 D", "2 E(CD)".replace('E', 'C'), "1 D(AC)"));
    }

    @Test
    void aTieOnTheWayThatChangesNothingIsPassedAndSaid() {
        var count = count(Papers.of(3, 1, "5 A", "3 BA", "3 CA"));
        assertEquals("A", Papers.letters(count.elected()));
        assertEquals(
                new Step.TieWithoutEffect(List.of(1, 2), 1), steps(count, 1).getFirst());
        assertEquals("A (BC)", Papers.ranking(count));
    }

    @Test
    void aTieThatDecidesStopsTheCountUntilALotIsDrawn() {
        var papers = Papers.of(3, 1, "4 A", "3 BC", "3 CB");
        var open = count(papers);
        assertEquals("", Papers.letters(open.elected()));
        assertEquals("BC", Papers.letters(open.tied()));
        assertEquals(List.of(new Step.TieOpen(List.of(1, 2))), steps(open, 1));
        var drawn = count(papers, 2, 1);
        assertEquals("C", Papers.letters(drawn.elected()));
        assertEquals(new Step.TieByLot(List.of(1, 2), 1), steps(drawn, 1).getFirst());
    }

    @Test
    void aSkippedRankIsPassedOverAndADoubleOneWaitsUntilOneOfItsNamesIsLeft() {
        assertEquals(
                "B",
                Papers.letters(count(Papers.of(3, 1, "1 -B", "1 A-B", "2 B")).elected()));
        var count = count(Papers.of(4, 1, "5 A", "4 B", "3 D(BC)", "1 C"));
        assertEquals("B", Papers.letters(count.elected()), "C went first, so D's papers are B's");
        var waiting = count(Papers.of(4, 1, "5 A", "4 B", "2 D(BC)", "3 C"));
        assertEquals(2, ((Round.Votes) waiting.rounds().get(1)).exhausted().numerator());
    }

    @Test
    void twoInTheFirstRankVoidThePaper() {
        var count = count(Papers.of(3, 1, "2 (AB)C", "1 C", "1 "));
        assertEquals(List.of(1L, 2L, 1L), List.of(count.valid(), count.invalid(), count.blank()));
        assertEquals("C", Papers.letters(count.elected()));
    }

    @Test
    void ofNoValidPaperNobodyIsElected() {
        var count = count(Papers.of(3, 1, "2 "));
        assertEquals("", Papers.letters(count.elected()) + Papers.letters(count.tied()));
        assertEquals("(ABC)", Papers.ranking(count));
    }

    @Test
    void everyThreePapersOverFourCandidatesEndAsEveryOrderEnds() {
        var orders = Papers.orders(4);
        for (int i = 0; i < orders.size(); i++) {
            for (int j = i; j < orders.size(); j++) {
                for (int k = j; k < orders.size(); k += 3) {
                    checkEnds(Papers.of(
                            Papers.slate(4, 1),
                            List.of(paper(orders.get(i)), paper(orders.get(j)), paper(orders.get(k)))));
                }
            }
        }
    }

    @Test
    void randomPapersEndAsEveryOrderEnds() {
        var random = new Random(45);
        for (int i = 0; i < 8_000; i++) {
            checkEnds(Papers.random(random, i % 4 == 0).withSeats(1));
        }
    }

    @Test
    @Timeout(20)
    void fortyCandidatesWithAVoteEachAreATieAndNotAnAge() {
        var papers = new ArrayList<Ranking>();
        for (int i = 0; i < 40; i++) {
            papers.add(Ranking.of(1, i));
        }
        var count = Papers.count(CountingMethod.IRV, Papers.of(Papers.slate(40, 1), papers));
        assertEquals(40, count.tied().size());
    }

    /** Random papers tie all the way down; what cannot be followed is said, and who is named covers who can win. */
    @Test
    @Timeout(20)
    void aHundredCandidatesOnRandomPapersStopSoundlyAndSaySo() {
        var random = new Random(100);
        for (int papers : new int[] {50, 200, 1_000}) {
            var ballots = Papers.of(Papers.slate(100, 1), Papers.shuffles(random, 100, papers));
            var count = count(ballots);
            assertEquals(0, count.elected().size());
            var last = ((Round.Votes) count.rounds().getLast()).steps();
            assertEquals(new Step.TooManyWays(count.tied()), last.getLast());
            for (int i = 0; i < 20; i++) {
                assertTrue(count.tied().contains(anyEnd(ballots, random)));
            }
        }
    }

    /** Who wins where each tie goes by chance. */
    private static int anyEnd(Ballots.Ranked ballots, Random random) {
        var standing = new TreeSet<Integer>();
        ballots.slate().standing().stream().forEach(standing::add);
        while (standing.size() > 1) {
            var votes = new long[ballots.slate().size()];
            for (var paper : ballots.papers()) {
                paper.ranks().stream()
                        .map(List::getFirst)
                        .filter(standing::contains)
                        .findFirst()
                        .ifPresent(c -> votes[c] += paper.papers());
            }
            long least = standing.stream().mapToLong(c -> votes[c]).min().orElseThrow();
            var last = standing.stream().filter(c -> votes[c] == least).toList();
            standing.remove(last.get(random.nextInt(last.size())));
        }
        return standing.first();
    }

    private static Ranking paper(List<Integer> order) {
        return Ranking.of(1, order.toArray(Integer[]::new));
    }

    private static void checkEnds(Ballots.Ranked ballots) {
        var ends = new TreeSet<Integer>();
        var standing = new TreeSet<Integer>();
        ballots.slate().standing().stream().forEach(standing::add);
        var papers = ballots.papers().stream().filter(p -> isValid(p, standing)).toList();
        if (!papers.isEmpty()) {
            end(papers, standing, ends);
        }
        var count = count(ballots);
        var found = new TreeSet<>(count.elected());
        found.addAll(count.tied());
        assertEquals(ends, found, ballots::toString);
        assertEquals(ends.size() == 1, count.elected().size() == 1, ballots::toString);
    }

    private static boolean isValid(Ranking paper, Set<Integer> standing) {
        return paper.ranks().stream()
                        .map(rank -> rank.stream().filter(standing::contains).count())
                        .filter(n -> n > 0)
                        .findFirst()
                        .orElse(0L)
                == 1;
    }

    private static void end(List<Ranking> papers, Set<Integer> standing, Set<Integer> ends) {
        var votes = new long[30];
        for (var paper : papers) {
            for (var rank : paper.ranks()) {
                var left = rank.stream().filter(standing::contains).toList();
                if (!left.isEmpty()) {
                    votes[left.size() == 1 ? left.getFirst() : 29] += paper.papers();
                    break;
                }
            }
        }
        long least = standing.stream().mapToLong(c -> votes[c]).min().orElseThrow();
        if (standing.size() == 1) {
            ends.addAll(standing);
            return;
        }
        for (var one : List.copyOf(standing)) {
            if (votes[one] == least) {
                var left = new TreeSet<>(standing);
                left.remove(one);
                end(papers, left, ends);
            }
        }
    }
}
