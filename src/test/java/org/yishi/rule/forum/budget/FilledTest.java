package org.yishi.rule.forum.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yishi.rule.forum.budget.Lists.book;
import static org.yishi.rule.forum.budget.Lists.rules;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.budget.BudgetRules;
import org.yishi.model.forum.budget.Filling;
import org.yishi.model.forum.budget.TieRule;
import org.yishi.model.forum.budget.funding.Fate;
import org.yishi.model.forum.budget.funding.Funding;
import org.yishi.model.forum.budget.funding.FundingLine;

/** The list that the purse pays for. Costs in these tables are in whole fen, scores in whole points. */
final class FilledTest {
    private static String paid(Funding funding) {
        return String.join(
                " ",
                funding.funded().stream()
                        .map(l -> Integer.toString(l.project().number()))
                        .toList());
    }

    private static FundingLine line(Funding funding, int number) {
        return funding.lines().stream()
                .filter(l -> l.project().number() == number)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # purse | costs       | scores    | rule | paid    | left
          100   | 30 40 50 20 | 9 8 7 6   | STOP | 1 2     | 30
          100   | 30 40 50 20 | 9 8 7 6   | SKIP | 1 2 4   | 10
          100   | 30 40 30 20 | 9 8 7 6   | STOP | 1 2 3   | 0
          100   | 101 1       | 9 8       | STOP | ''      | 100
          100   | 101 1       | 9 8       | SKIP | 2       | 99
          0     | 0 1         | 5 9       | SKIP | 1       | 0
          0     | 0 1         | 5 9       | STOP | ''      | 0
          50    | 10 20 30    | 1 2 3     | STOP | 3 2     | 0
          100   | 60 60       | 7 6       | STOP | 1       | 40
        """)
    void byRankUnderThePurse(long purse, String costs, String scores, Filling filling, String paid, long left) {
        var funding = Filled.of(book(purse, rules(filling), costs, scores));
        assertEquals(paid, paid(funding));
        assertEquals(left, funding.left());
        assertEquals(purse - left, funding.spent());
        assertEquals(List.of(), funding.ties());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # purse | costs    | scores | rule | open tie between | paid
        # both fit: no tie of any weight
          100   | 50 50    | 5 5    | STOP | ''      | 1 2
        # one of the two fits
          80    | 50 50    | 5 5    | STOP | 1 2     | ''
          80    | 50 50    | 5 5    | SKIP | 1 2     | ''
        # one never fits: passed over it changes nothing, where it ends the list it does
          80    | 50 90    | 5 5    | SKIP | ''      | 1
          80    | 50 90    | 5 5    | STOP | 1 2     | ''
        # neither fits
          40    | 50 90    | 5 5    | STOP | ''      | ''
        # what stands before is not touched by it
          130   | 50 50 50 | 9 5 5  | SKIP | 2 3     | 1
        """)
    void aTieIsSaidWhereAnotherOrderWouldPayForOthers(
            long purse, String costs, String scores, Filling filling, String between, String paid) {
        var funding = Filled.of(book(purse, rules(filling), costs, scores));
        assertEquals(
                between,
                String.join(
                        " ",
                        funding.openTie().stream()
                                .flatMap(t -> t.projects().stream())
                                .map(p -> Integer.toString(p.number()))
                                .toList()));
        assertEquals(paid, paid(funding));
    }

    @Test
    void whatFollowsAnOpenTieWaitsForIt() {
        var skip = Filled.of(book(80, rules(Filling.SKIP), "50 50 30 90", "5 5 4 3"));
        assertEquals(Fate.UNDECIDED, line(skip, 3).fate());
        assertEquals(Fate.TOO_DEAR, line(skip, 4).fate());
        var stop = Filled.of(book(80, rules(Filling.STOP), "50 50 30 90", "5 5 4 3"));
        assertEquals(Fate.BEHIND, line(stop, 3).fate());
    }

    @Test
    void theCheaperOfTwoEqualsComesFirstWhereTheMeetingSaysSo() {
        var cheaper = rules(Filling.STOP, TieRule.CHEAPER_FIRST);
        var funding = Filled.of(book(80, cheaper, "60 50", "5 5"));
        assertEquals("2", paid(funding));
        assertEquals(
                Optional.of(TieRule.CHEAPER_FIRST), funding.ties().getFirst().by());
        assertTrue(
                Filled.of(book(80, cheaper, "50 50", "5 5")).openTie().isPresent(), "of the same cost nothing parts");
    }

    @Test
    void aLotBetweenEqualsCanBeDrawnAgainByHand() {
        // printf '7-1' | sha256sum begins with 0ec1, of 7-2 with 1ae5, of 7-3 with b62f: the least comes first
        var funding = Filled.of(book(80, rules(Filling.STOP, TieRule.LOT), "50 50 50", "5 5 5"));
        assertEquals("1", paid(funding));
        assertEquals(1, funding.ties().size());
        assertEquals(Optional.of(TieRule.LOT), funding.ties().getFirst().by());
    }

    @Test
    void anotherBallotPutsOneFirst() {
        var book = book(120, rules(Filling.SKIP).withFirst(List.of(3L)), "50 50 50", "5 5 5");
        var funding = Filled.of(book);
        assertEquals("3", paid(funding));
        assertEquals(2, funding.openTie().orElseThrow().projects().size(), "the others are equals still");
        var again = Filled.of(book(120, rules(Filling.SKIP).withFirst(List.of(3L, 1L)), "50 50 50", "5 5 5"));
        assertEquals("3 1", paid(again));
        assertTrue(again.openTie().isEmpty());
    }

    @Test
    void whatTakesTooMuchOfThePurseIsPassedOverAndEndsNothing() {
        var rules = new BudgetRules(Filling.STOP, TieRule.VOTE_AGAIN, 30, 7, List.of(), 5);
        var funding = Filled.of(book(100, rules, "31 30 20", "9 8 7"));
        assertEquals("2 3", paid(funding));
        assertEquals(Fate.OVER_SHARE, line(funding, 1).fate());
        assertEquals(1, line(funding, 1).rank());
    }

    @Test
    void whatNobodyJudgedComesLastAndIsNotPaid() {
        var funding = Filled.of(book(100, rules(Filling.STOP), "10 10 10", "5 - 4"));
        assertEquals("1 3", paid(funding));
        assertEquals(2, funding.lines().getLast().project().number());
        assertEquals(Fate.UNSCORED, funding.lines().getLast().fate());
        assertEquals(0, funding.lines().getLast().rank());
    }

    @Test
    void whatJustMissedIsToldInMoneyAndInPoints() {
        var funding = Filled.of(book(100, rules(Filling.STOP), "60 50 10", "9 7 6"));
        var missed = funding.justMissed().orElseThrow();
        assertEquals(2, missed.project().number());
        assertEquals(10, missed.lacking());
        assertEquals(Optional.of(Fraction.of(2)), missed.behind());
        var skipped = Filled.of(book(100, rules(Filling.SKIP), "60 50 10", "9 7 6"));
        assertEquals(Optional.empty(), skipped.justMissed().orElseThrow().behind(), "it stands above what is paid");
    }

    @Test
    void equalsHaveTheSameRankAndTheNextFollowsTheirNumber() {
        var funding = Filled.of(book(100, rules(Filling.SKIP), "1 1 1 1", "9 8 8 7"));
        assertEquals(
                List.of(1, 2, 2, 4),
                funding.lines().stream().map(FundingLine::rank).toList());
    }

    @Test
    void droppedProjectsAreNotRanked() {
        var book = Lists.without(book(100, rules(Filling.STOP), "60 40", "9 8"), 1);
        assertEquals("2", paid(Filled.of(book)));
    }
}
