package org.yishi.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Rule;
import org.yishi.model.verdict.Finding;
import org.yishi.model.verdict.Result;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.PollForm;

/** Numbers that cannot be true together are found, and those that only look odd are let through with a word. */
class FindingsTest {
    private static final String LAW = "PRESENT; >= 2/3 ENTITLED; > 1/2 PRESENT";
    private static final String ELECTION = "CAST; > 1/2 REGISTERED; > 1/2 CAST";

    @ParameterizedTest(name = "of 30 with 24 present, {0}, papers {1}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
        24 0 0 0  | -     | PASSED   |
        20 2 2 0  | -     | PASSED   |
        20 2 1 0  | -     | PASSED   | NotVoted
        20 5 0 0  | -     | PASSED   | MoreThanPresent
        25 0 0 0  | -     | PASSED   | MoreThanPresent
        20 2 1 1  | 24/24 | PASSED   |
        20 2 1 0  | 24/23 | PASSED   | FewerReturned
        20 2 1 0  | 23/23 | PASSED   | NotVoted
        20 2 2 0  | 24/23 | PASSED   | SumDiffers FewerReturned
        20 2 0 0  | 24/23 | PASSED   | SumDiffers FewerReturned
        20 3 1 0  | 23/24 | INVALID  | MoreReturnedThanIssued NotVoted
        20 3 2 0  | 25/25 | INVALID  | MoreIssuedThanPresent MoreReturnedThanVoters MoreThanPresent
        20 2 2 0  | 25/24 | PASSED   | MoreIssuedThanPresent FewerReturned
        20 3 2 0  | 24/25 | INVALID  | MoreReturnedThanIssued MoreReturnedThanVoters MoreThanPresent
        0 0 0 0   | 0/0   | REJECTED | NotVoted
        0 0 0 0   | 0/1   | INVALID  | MoreReturnedThanIssued SumDiffers NotVoted
        """)
    void whatDoesNotAddUpIsFound(String tally, String papers, Result result, String findings) {
        var verdict = Cases.decide(LAW, "30", "24", tally, papers);
        assertEquals(findings == null ? "" : findings, names(verdict));
        assertEquals(result, verdict.result());
    }

    @ParameterizedTest(name = "of 100 registered with {0} in the hall, {1}, papers {2}: {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
        60  | 60 0 0 0  | 60/60   | PASSED  |
        60  | 61 0 0 0  | 61/61   | PASSED  | MoreIssuedThanPresent MoreThanPresent
        60  | 60 0 0 0  | 60/61   | INVALID | MoreReturnedThanIssued SumDiffers
        100 | 101 0 0 0 | 101/101 | INVALID | MoreIssuedThanPresent MoreReturnedThanVoters MoreThanPresent
        70  | 60 0 0 0  | 60/60   | PASSED  |
        """)
    void boxesCarriedFromDoorToDoorCountUpToAllRegistered(
            String present, String tally, String papers, Result result, String findings) {
        var verdict = Cases.decide(ELECTION, "100", present, tally, papers);
        assertEquals(findings == null ? "" : findings, names(verdict));
        assertEquals(result, verdict.result());
    }

    @Test
    void aUnitThatTheRuleAsksForMustBeCounted() {
        var byHouseholds = Cases.decide("PRESENT; ; > 1/2 PRESENT HOUSEHOLDS", "10/150/0", "6/100/0", "6 0 0 0", "-");
        assertEquals(List.of(new Finding.UnitNotCounted(Measure.HOUSEHOLDS)), byHouseholds.findings());
        var owners =
                Cases.decide("CAST; >= 2/3 ENTITLED AREA; > 1/2 PARTICIPATING", "3/0/300", "3/0/300", "3 0 0 0", "-");
        assertEquals(List.of(new Finding.UnitNotCounted(Measure.AREA)), owners.findings());
        assertTrue(owners.needsReason());
    }

    @Test
    void moreAreaThanTheHouseHasIsFound() {
        var rule = "PRESENT; ; > 1/2 PRESENT AREA";
        var verdict = Cases.decide(rule, "3/0/300", "2/0/200", "2 0 0 0 & AREA 201 0 0 0", "-");
        assertEquals(List.of(new Finding.MoreThanPresent(Measure.AREA, 201, 200)), verdict.findings());
    }

    @Test
    void anOpenVoteWhereTheRuleAsksForPaperIsFound() {
        var open = Cases.rule(LAW);
        var secret = new Rule("s", List.of(), open.turnout(), open.quorum(), open.adoption(), true, "");
        var electorate = Cases.electorate("3", "3");
        var tally = Tally.ofHeads(3, 0, 0, 0);
        for (var form : List.of(PollForm.HANDS, PollForm.ROLL_CALL)) {
            var verdict = Majority.decide(secret, electorate, tally, Optional.empty(), form);
            assertEquals(List.of(new Finding.OughtToBeSecret()), verdict.findings());
        }
        var onPaper = Majority.decide(secret, electorate, tally, Cases.papers("3/3"), PollForm.PAPER);
        assertEquals(List.of(), onPaper.findings());
    }

    @Test
    void onlyWhatCannotBeNeedsAReason() {
        assertFalse(Cases.decide(LAW, "30", "24", "20 2 1 0", "24/23").needsReason());
        assertFalse(Cases.decide(LAW, "30", "24", "20 2 1 0", "-").needsReason());
        assertTrue(Cases.decide(LAW, "30", "24", "20 5 0 0", "-").needsReason());
        assertTrue(Cases.decide(LAW, "30", "24", "20 2 0 0", "24/23").needsReason());
    }

    private static String names(Verdict verdict) {
        return String.join(
                " ",
                verdict.findings().stream()
                        .map(f -> f.getClass().getSimpleName())
                        .toList());
    }
}
