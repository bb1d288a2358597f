package org.yishi.rule.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Fraction;
import org.yishi.model.count.Ranking;
import org.yishi.model.count.Round;
import org.yishi.model.count.Tabulation;

/** Examples whose results are published. */
class WorkedExamplesTest {
    /** Choosing the capital of Tennessee: A Memphis, B Nashville, C Chattanooga, D Knoxville. */
    private static final Ballots.Ranked TENNESSEE = Papers.of(4, 1, "42 ABCD", "26 BCDA", "15 CDBA", "17 DCBA");

    /** The 45 voters of Schulze's paper. */
    private static final Ballots.Ranked SCHULZE_45 =
            Papers.of(5, 1, "5 ACBED", "5 ADECB", "8 BEDAC", "3 CABED", "7 CAEBD", "2 CBADE", "7 DCEBA", "8 EBADC");

    private static String totals(Tabulation count) {
        return count.totals().stream().map(Fraction::toString).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        PLURALITY,    A, A B D C, 42 26 15 17
        BORDA,        B, B C A D, 126 194 173 107
        IRV,          D, D A B C, 42 26 15 58
        STV_SCOTTISH, D, D A B C, 42 26 15 58
        SCHULZE,      B, B C D A, 0 3 2 1
        """)
    void theCapitalOfTennessee(CountingMethod method, String elected, String ranking, String totals) {
        var count = Papers.count(method, TENNESSEE);
        assertEquals(elected, Papers.letters(count.elected()));
        assertEquals(ranking, Papers.ranking(count));
        assertEquals(totals, totals(count));
        assertEquals(100, count.valid());
    }

    @Test
    void instantRunoffInTennesseeTakesThreeRounds() {
        var count = Papers.count(CountingMethod.IRV, TENNESSEE);
        var votes = count.rounds().stream()
                .map(round -> ((Round.Votes) round)
                        .votes().stream().map(Fraction::toString).collect(Collectors.joining(" ")))
                .toList();
        assertEquals(List.of("42 26 15 17", "42 26 0 32", "42 0 0 58"), votes);
    }

    @Test
    void schulzeRanksHis45VotersAsPublished() {
        var count = Papers.count(CountingMethod.SCHULZE, SCHULZE_45);
        assertEquals("E A C B D", Papers.ranking(count));
        var duels = (Round.Duels) count.rounds().getFirst();
        assertEquals(
                List.of(
                        List.of(0L, 20L, 26L, 30L, 22L),
                        List.of(25L, 0L, 16L, 33L, 18L),
                        List.of(19L, 29L, 0L, 17L, 24L),
                        List.of(15L, 12L, 28L, 0L, 14L),
                        List.of(23L, 27L, 21L, 31L, 0L)),
                duels.preferred());
        assertEquals(
                List.of(
                        List.of(0L, 28L, 28L, 30L, 24L),
                        List.of(25L, 0L, 28L, 33L, 24L),
                        List.of(25L, 29L, 0L, 29L, 24L),
                        List.of(25L, 28L, 28L, 0L, 24L),
                        List.of(25L, 28L, 28L, 31L, 0L)),
                duels.strongest());
    }

    /** Three against each other in a circle of equal strength: nobody is better. */
    @Test
    void aCircleOfEqualsIsATieForSchulze() {
        var count = Papers.count(CountingMethod.SCHULZE, Papers.of(3, 1, "1 ABC", "1 BCA", "1 CAB"));
        assertEquals("(ABC)", Papers.ranking(count));
        assertEquals("ABC", Papers.letters(count.tied()));
        assertEquals("", Papers.letters(count.elected()));
    }

    @Test
    void schulzePutsTheUnrankedLastAndEqual() {
        var count = Papers.count(CountingMethod.SCHULZE, Papers.of(4, 2, "3 A", "1 (CD)"));
        assertEquals("A (CD) B", Papers.ranking(count));
        assertEquals("A", Papers.letters(count.elected()));
        assertEquals("CD", Papers.letters(count.tied()));
    }

    @Test
    void bordaSharesThePointsOfEqualRanksInHalves() {
        var count = Borda.count(Papers.of(4, 1, "1 (AB)C", "2 D"), Borda.Unranked.NOTHING);
        assertEquals("5/2 5/2 1 6", totals(count));
        var shared = Borda.count(Papers.of(4, 1, "1 (AB)C", "2 D"), Borda.Unranked.SHARE);
        assertEquals("9/2 9/2 3 6", totals(shared));
    }

    @Test
    void bordaOfCompletePapersIsTheSameEitherWay() {
        assertEquals(
                totals(Borda.count(TENNESSEE, Borda.Unranked.NOTHING)),
                totals(Borda.count(TENNESSEE, Borda.Unranked.SHARE)));
    }

    @Test
    void approvalCountsEveryNameAndNoPaperIsVoidForTheirNumber() {
        var count = Papers.count(CountingMethod.APPROVAL, Papers.of(3, 1, "2 (ABC)", "3 (AB)", "1 C", "4 "));
        assertEquals("5 5 3", totals(count));
        assertEquals("AB", Papers.letters(count.tied()));
        assertEquals(List.of(6L, 0L, 4L), List.of(count.valid(), count.invalid(), count.blank()));
    }

    @Test
    void aLastRankThatOnlyCompletesTheOrderApprovesNobody() {
        assertEquals("1 1 0 0", totals(Papers.count(CountingMethod.APPROVAL, Papers.of(4, 1, "1 AB(CD)"))));
        assertEquals("1 1 1 1", totals(Papers.count(CountingMethod.APPROVAL, Papers.of(4, 1, "1 (ABCD)"))));
        assertEquals("1 1 1 0", totals(Papers.count(CountingMethod.APPROVAL, Papers.of(4, 1, "1 A(BC)"))));
    }

    @Test
    void pluralityCountsTheFirstRankAndTwoNamesInItAreVoid() {
        var count = Papers.count(CountingMethod.PLURALITY, Papers.of(3, 1, "2 AB", "1 -B", "4 (AC)", "1 "));
        assertEquals("2 1 0", totals(count));
        assertEquals(List.of(3L, 4L, 1L), List.of(count.valid(), count.invalid(), count.blank()));
    }

    @Test
    void equalVotesForTheLastSeatAreATie() {
        var count = Papers.count(CountingMethod.PLURALITY, Papers.of(4, 2, "5 A", "3 B", "3 C", "1 D"));
        assertEquals("A", Papers.letters(count.elected()));
        assertEquals("BC", Papers.letters(count.tied()));
        assertEquals("A (BC) D", Papers.ranking(count));
    }

    @Test
    void nobodyIsElectedWithoutAVote() {
        var none = Papers.count(CountingMethod.PLURALITY, Papers.of(3, 2, "9 "));
        assertEquals("", Papers.letters(none.elected()) + Papers.letters(none.tied()));
        var one = Papers.count(CountingMethod.PLURALITY, Papers.of(3, 2, "9 C"));
        assertEquals("C", Papers.letters(one.elected()));
        assertEquals("", Papers.letters(one.tied()));
    }

    @Test
    void whatIsNotRankedCannotBeCountedAsScoresNorScoresAsRanks() {
        assertEquals("refused: Refusal[key=count.needs-scores, args=[]]", reason(CountingMethod.SCORE, TENNESSEE));
        assertEquals(
                "refused: Refusal[key=count.needs-ranks, args=[borda]]",
                reason(CountingMethod.BORDA, new Ballots.Rated(TENNESSEE.slate(), List.of())));
    }

    private static String reason(CountingMethod method, Ballots ballots) {
        try {
            Counting.count(method, ballots, List.of()).orThrow();
            return "counted";
        } catch (IllegalStateException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void everyMethodHasAShellName() {
        assertEquals(
                "plurality, limited, approval, score, borda, irv, schulze, stv-scottish", CountingMethod.shellNames());
        for (var method : CountingMethod.values()) {
            assertEquals(method, CountingMethod.ofShellName(method.shellName()).orElseThrow());
        }
        assertEquals(Ranking.of(1, 2), new Ranking(List.of(List.of(2)), 1));
    }
}
