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
import org.yishi.model.count.Fraction;
import org.yishi.model.count.Ranking;
import org.yishi.model.count.Round;
import org.yishi.model.count.Step;
import org.yishi.model.count.Tabulation;
import org.yishi.rule.count.stv.ScottishStv;

/** Scottish STV by hand, and beside an implementation that knows nothing of it. */
@Execution(ExecutionMode.CONCURRENT)
class ScottishStvTest {
    private static Tabulation count(Ballots.Ranked ballots, Integer... lots) {
        return ScottishStv.count(ballots, List.of(lots));
    }

    private static List<String> votes(Tabulation count, int round) {
        return votes(count.rounds().get(round - 1)).votes().stream()
                .map(v -> v.decimal(5).toPlainString())
                .toList();
    }

    private static Round.Votes votes(Round round) {
        return (Round.Votes) round;
    }

    @Test
    void theQuotaIsTheWholePartOfValidOverSeatsPlusOneAndOneMore() {
        assertEquals(7, count(Papers.of(3, 2, "20 A")).quota());
        assertEquals(8, count(Papers.of(3, 2, "21 A")).quota());
        assertEquals(6, count(Papers.of(3, 3, "20 A")).quota());
        assertEquals(51, count(Papers.of(3, 1, "100 A")).quota());
        assertEquals(51, count(Papers.of(3, 1, "101 A")).quota());
    }

    /** 20 papers, quota 7: A has 12, so each paper of A goes on at 5/12 = 0.41666. */
    @Test
    void aSurplusGoesOnAtFiveDecimalPlacesCut() {
        var count = count(Papers.of(3, 2, "8 AC", "4 AB", "5 B", "3 CB"));
        assertEquals(List.of("12", "5", "3"), votes(count, 1));
        assertEquals(List.of("7", "6.66664", "6.33328"), votes(count, 2));
        assertEquals(new Fraction(8, 100_000), votes(count.rounds().get(1)).lost());
        assertEquals(List.of("7", "9.66664", "0"), votes(count, 3));
        assertEquals(
                "3.33328", votes(count.rounds().get(2)).exhausted().decimal(5).toPlainString());
        assertEquals("AB", Papers.letters(count.elected()));
        assertEquals("A B C", Papers.ranking(count));
        assertEquals(8, count.exhausted());
    }

    /** A and B equal at the end; B had more at the most recent stage at which they differed. */
    @Test
    void equalsArePartedByTheMostRecentStageAtWhichTheyDiffered() {
        var count = count(Papers.of(4, 1, "5 A", "4 B", "8 C", "1 DB"));
        var steps = votes(count.rounds().get(1)).steps();
        assertEquals(new Step.TieByEarlierRound(List.of(0, 1), 1, 1), steps.getFirst());
        assertEquals(new Step.Excluded(List.of(1)), steps.get(1));
        assertEquals("C", Papers.letters(count.elected()));
    }

    /** Droop's test of equal surpluses: whoever of E and F goes out, D reaches the quota of 8. */
    @Test
    void aLotThatWouldChangeNothingIsNotNeeded() {
        var count = count(Papers.of(6, 4, "10 AC", "8 B", "6 C", "5 D", "3 ED", "3 FD"));
        assertEquals("ABCD", Papers.letters(count.elected()));
        assertEquals("", Papers.letters(count.tied()));
        var steps = votes(count.rounds().get(1)).steps();
        assertTrue(steps.contains(new Step.TieWithoutEffect(List.of(4, 5), 4)), steps.toString());
        assertEquals("A B C D (EF)", Papers.ranking(count));
    }

    @Test
    void equalThroughoutIsATieAndNobodyIsTakenByChance() {
        var count = count(Papers.of(3, 2, "6 A", "3 B", "3 C"));
        assertEquals("A", Papers.letters(count.elected()));
        assertEquals("BC", Papers.letters(count.tied()));
        assertEquals(
                new Step.TieOpen(List.of(1, 2)),
                votes(count.rounds().getLast()).steps().getLast());
    }

    @Test
    void aLotDrawnIsFollowedAndRecorded() {
        var count = count(Papers.of(3, 2, "6 A", "3 B", "3 C"), 2, 1, 0);
        assertEquals("AC", Papers.letters(count.elected()));
        assertEquals("", Papers.letters(count.tied()));
        var steps = votes(count.rounds().get(1)).steps();
        assertEquals(new Step.TieByLot(List.of(1, 2), 1), steps.getFirst());
    }

    @Test
    void asManyCandidatesAsSeatsAreElectedAtOnce() {
        assertEquals("BA", Papers.letters(count(Papers.of(2, 3, "1 A", "2 B")).elected()));
        assertEquals(1, count(Papers.of(2, 3, "1 A", "2 B")).rounds().size());
    }

    @Test
    void ofNoValidPaperNobodyIsElected() {
        var count = count(Papers.of(2, 1, "3 ", "2 (AB)"));
        assertEquals(List.of(0L, 2L, 3L), List.of(count.valid(), count.invalid(), count.blank()));
        assertEquals("", Papers.letters(count.elected()) + Papers.letters(count.tied()));
    }

    @Test
    void aSkippedOrADoubleRankEndsAPaperAndNoSingleFirstVoidsIt() {
        var count = count(Papers.of(4, 1, "3 A-D", "3 A(BD)C", "2 -B", "1 (AB)C", "4 D", "5 C", "1 "));
        assertEquals(List.of(15L, 3L, 1L), List.of(count.valid(), count.invalid(), count.blank()));
        assertEquals(List.of("6", "0", "5", "4"), votes(count, 1));
        assertEquals(List.of("6", "0", "5", "0"), votes(count, 3), "no paper of A or of D went on");
        assertEquals("A C D B", Papers.ranking(count));
    }

    @Test
    void whoWithdrewIsPassedOverWithoutAGap() {
        var slate = Papers.slate(3, 1, 0);
        var count = ScottishStv.count(
                Papers.of(slate, List.of(Ranking.of(3, 0, 1), Ranking.of(2, 2), Ranking.of(1, 0))), List.of());
        assertEquals("B", Papers.letters(count.elected()));
        assertEquals(List.of(5L, 1L), List.of(count.valid(), count.blank()));
    }

    /** More ways than can be followed: then nobody is said to be elected who could still lose. */
    @Test
    @Timeout(20)
    void fortyCandidatesWithAVoteEachAreATieAndNotAnAge() {
        var papers = new ArrayList<Ranking>();
        for (int i = 0; i < 40; i++) {
            papers.add(Ranking.of(1, i));
        }
        var count = count(Papers.of(Papers.slate(40, 5), papers));
        assertEquals(40, count.tied().size());
        var last = votes(count.rounds().getLast()).steps().getLast();
        assertEquals(new Step.TooManyWays(count.tied()), last);
    }

    @Test
    @Timeout(20)
    void threeHundredCandidatesOnRandomPapersAreCountedOrStopAndSaySo() {
        var papers = Papers.shuffles(new Random(300), 300, 300);
        var count = count(Papers.of(Papers.slate(300, 30), papers));
        assertTrue(count.elected().size() + count.tied().size() >= 30);
        checkSums(count);
    }

    @Test
    void everyThreePapersOverThreeCandidatesEndAsTheSlowCountEnds() {
        var orders = Papers.orders(3);
        for (var one : orders) {
            for (var two : orders) {
                for (var three : orders) {
                    for (int seats = 1; seats <= 3; seats++) {
                        checkEnds(Papers.of(Papers.slate(3, seats), rankings(List.of(one, two, three))));
                    }
                }
            }
        }
    }

    @Test
    void randomPapersEndAsTheSlowCountEnds() {
        var random = new Random(20260101);
        for (int i = 0; i < 3_000; i++) {
            checkEnds(Papers.random(random, i % 2 == 0));
        }
    }

    private static List<Ranking> rankings(List<List<Integer>> orders) {
        return orders.stream()
                .map(order -> Ranking.of(1, order.toArray(Integer[]::new)))
                .toList();
    }

    private static void checkEnds(Ballots.Ranked ballots) {
        var ends = NaiveStv.ends(ballots);
        var sure = new TreeSet<>(ends.iterator().next());
        var possible = new TreeSet<Integer>();
        for (Set<Integer> end : ends) {
            sure.retainAll(end);
            possible.addAll(end);
        }
        possible.removeAll(sure);
        var count = count(ballots);
        assertEquals(sure, new TreeSet<>(count.elected()), ballots::toString);
        assertEquals(possible, new TreeSet<>(count.tied()), ballots::toString);
        checkSums(count);
    }

    private static void checkSums(Tabulation count) {
        for (var round : count.rounds()) {
            var all = new ArrayList<>(votes(round).votes());
            all.add(votes(round).exhausted());
            all.add(votes(round).lost());
            long sum = all.stream()
                    .mapToLong(v -> v.decimal(5).movePointRight(5).longValueExact())
                    .sum();
            assertEquals(count.valid() * 100_000, sum, count::toString);
        }
        assertEquals(
                count.slate().standing().cardinality(),
                count.ranking().stream().mapToInt(List::size).sum());
    }
}
