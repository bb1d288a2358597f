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
import org.yishi.model.verdict.Result;
import org.yishi.model.verdict.Tally;
import org.yishi.model.vote.PollForm;

/** The law's rules, each at its edges: exactly the share, one more, one less, nobody. */
class MajorityTest {
    /** 村民会议 by people; also 居民会议 and 业委会's quorum: more than half come, more than half of those decide. */
    @ParameterizedTest(name = "{0} entitled, {1} present, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        100 | 50 | 50 0 0 0   | NO_QUORUM
        100 | 51 | 51 0 0 0   | PASSED
        100 | 51 | 26 25 0 0  | PASSED
        100 | 51 | 25 26 0 0  | REJECTED
        101 | 50 | 50 0 0 0   | NO_QUORUM
        101 | 51 | 26 0 25 0  | PASSED
        100 | 60 | 30 30 0 0  | REJECTED
        100 | 60 | 31 29 0 0  | PASSED
        100 | 60 | 30 0 30 0  | REJECTED
        100 | 60 | 30 0 0 30  | REJECTED
        100 | 60 | 30 0 0 0   | REJECTED
        100 | 60 | 31 0 0 0   | PASSED
        0   | 0  | 0 0 0 0    | NO_QUORUM
        1   | 1  | 1 0 0 0    | PASSED
        1   | 1  | 0 0 0 0    | REJECTED
        2   | 1  | 1 0 0 0    | NO_QUORUM
        """)
    void halfOfThePeopleComeAndHalfOfThosePresentDecide(String entitled, String present, String tally, Result result) {
        assertResult(result, "PRESENT; > 1/2 ENTITLED; > 1/2 PRESENT", entitled, present, tally, "-");
    }

    /** 村民代表会议, 村民小组会议, 户代表会议 of a village, 居民代表会议: 2/3 come, more than half of those decide. */
    @ParameterizedTest(name = "{0} entitled, {1} present, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        35 | 23 | 23 0 0 0  | NO_QUORUM
        35 | 24 | 13 11 0 0 | PASSED
        35 | 24 | 12 0 12 0 | REJECTED
        30 | 19 | 19 0 0 0  | NO_QUORUM
        30 | 20 | 11 9 0 0  | PASSED
        30 | 20 | 10 10 0 0 | REJECTED
        31 | 20 | 20 0 0 0  | NO_QUORUM
        31 | 21 | 11 10 0 0 | PASSED
        31 | 31 | 15 10 6 0 | REJECTED
        31 | 31 | 16 9 6 0  | PASSED
        3  | 2  | 2 0 0 0   | PASSED
        3  | 2  | 1 0 1 0   | REJECTED
        0  | 0  | 0 0 0 0   | NO_QUORUM
        """)
    void twoThirdsComeAndHalfOfThosePresentDecide(String entitled, String present, String tally, Result result) {
        assertResult(result, "PRESENT; >= 2/3 ENTITLED; > 1/2 PRESENT", entitled, present, tally, "-");
    }

    /** 居委会选举 by representatives: 超过三分之二 must vote, so that exactly 2/3 is not enough. */
    @ParameterizedTest(name = "{0} registered, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        30 | 20 0 0 0  | NO_QUORUM
        30 | 21 0 0 0  | PASSED
        30 | 11 10 0 0 | PASSED
        30 | 11 11 0 0 | REJECTED
        31 | 20 0 0 0  | NO_QUORUM
        31 | 21 0 0 0  | PASSED
        """)
    void moreThanTwoThirdsMustVoteWhereTheLawSaysMoreThan(String registered, String tally, Result result) {
        assertResult(result, "CAST; > 2/3 REGISTERED; > 1/2 CAST", registered, registered, tally, "-");
    }

    /** 村委会选举、罢免: 双过半 of the registered and of those who vote; a spoiled paper was cast. */
    @ParameterizedTest(name = "{0} registered, {1}, papers {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        1257 | 620 600 10 9  | 1241/1239 | PASSED
        1257 | 619 601 10 9  | 1241/1239 | REJECTED
        1257 | 600 0 0 28    | 700/628   | NO_QUORUM
        1257 | 600 0 0 29    | 700/629   | PASSED
        1257 | 315 314 0 0   | 700/629   | PASSED
        1257 | 315 300 0 15  | 700/630   | REJECTED
        1257 | 316 0 0 0     | 700/631   | PASSED
        1257 | 315 0 0 0     | 700/631   | REJECTED
        1257 | 700 0 0 0     | 700/701   | INVALID
        1257 | 1258 0 0 0    | 1258/1258 | INVALID
        0    | 0 0 0 0       | 0/0       | NO_QUORUM
        """)
    void anElectionNeedsHalfOfTheRegisteredAndHalfOfThePapers(
            String registered, String tally, String papers, Result result) {
        var rule = "CAST; > 1/2 REGISTERED; > 1/2 CAST";
        assertResult(result, rule, registered, registered, tally, papers);
        assertResult(result, rule, registered, "0", tally, papers);
    }

    /** 集体经济组织成员大会, 浙江集体资产, 土地承包: 2/3 of all members; the absent count against. */
    @ParameterizedTest(name = "{0} members, {1} present, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        90  | 59 | 59 0 0 0  | NO_QUORUM
        90  | 60 | 60 0 0 0  | PASSED
        90  | 60 | 59 1 0 0  | REJECTED
        90  | 89 | 59 30 0 0 | REJECTED
        90  | 89 | 60 29 0 0 | PASSED
        91  | 91 | 60 0 31 0 | REJECTED
        91  | 91 | 61 0 30 0 | PASSED
        0   | 0  | 0 0 0 0   | NO_QUORUM
        """)
    void twoThirdsOfAllMembersIsOfAllAndNotOfThosePresent(String members, String present, String tally, Result result) {
        assertResult(result, "PRESENT; >= 2/3 ENTITLED; >= 2/3 ENTITLED", members, present, tally, "-");
    }

    /** 成员代表大会 by the law alone: no quorum is named, the base does the work. */
    @Test
    void withoutAQuorumTheBaseOfAllStillCountsTheAbsent() {
        var rule = "PRESENT; ; >= 2/3 ENTITLED";
        assertResult(Result.REJECTED, rule, "30", "19", "19 0 0 0", "-");
        assertResult(Result.PASSED, rule, "30", "20", "20 0 0 0", "-");
    }

    /** 理事会, 业委会: more than half of all, whoever came. */
    @ParameterizedTest(name = "{0} members, {1} present, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        7 | 4 | 4 0 0 0 | NO_QUORUM
        7 | 5 | 4 1 0 0 | PASSED
        7 | 5 | 3 2 0 0 | REJECTED
        8 | 6 | 4 2 0 0 | REJECTED
        8 | 6 | 5 1 0 0 | PASSED
        """)
    void theBoardDecidesByHalfOfAllItsMembers(String members, String present, String tally, Result result) {
        assertResult(result, "PRESENT; >= 2/3 ENTITLED; > 1/2 ENTITLED", members, present, tally, "-");
    }

    /** 党员大会 by a local rule: 半数以上 of all includes the half. */
    @ParameterizedTest(name = "{0} members, {1} present, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        46 | 31 | 23 8 0 0  | PASSED
        46 | 31 | 22 9 0 0  | REJECTED
        45 | 30 | 23 7 0 0  | PASSED
        45 | 30 | 22 8 0 0  | REJECTED
        46 | 30 | 30 0 0 0  | NO_QUORUM
        """)
    void halfOrMoreIncludesTheHalf(String members, String present, String tally, Result result) {
        assertResult(result, "PRESENT; >= 2/3 ENTITLED; >= 1/2 ENTITLED", members, present, tally, "-");
    }

    /** 一事一议: a representative carries households; the voices weigh, the heads do not. */
    @ParameterizedTest(name = "{1} of {0}, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        10/150/0 | 6/99/0  | 6 0 0 0 & HOUSEHOLDS 99 0 0 0  | NO_QUORUM
        10/150/0 | 6/100/0 | 3 3 0 0 & HOUSEHOLDS 51 49 0 0 | PASSED
        10/150/0 | 6/100/0 | 5 1 0 0 & HOUSEHOLDS 50 50 0 0 | REJECTED
        10/150/0 | 6/100/0 | 2 4 0 0 & HOUSEHOLDS 51 49 0 0 | PASSED
        10/150/0 | 6/100/0 | 6 0 0 0                        | REJECTED
        """)
    void aRepresentativeCarriesTheHouseholdsRepresented(String entitled, String present, String tally, Result result) {
        var rule = "PRESENT; >= 2/3 ENTITLED HOUSEHOLDS; > 1/2 PRESENT HOUSEHOLDS";
        assertResult(result, rule, entitled, present, tally, "-");
    }

    private static final String TWO_THIRDS_TAKE_PART = "CAST; >= 2/3 ENTITLED & >= 2/3 ENTITLED AREA; ";

    /** 业主共同决定, ordinary: heads and area, both; whoever did not take part does not count, who abstains does. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        101 99 0 0 & AREA 1010000 990000 0 0    | PASSED
        100 100 0 0 & AREA 1010000 990000 0 0   | REJECTED
        101 99 0 0 & AREA 1000000 1000000 0 0   | REJECTED
        101 99 0 0 & AREA 1000001 999999 0 0    | PASSED
        101 0 99 0 & AREA 1010000 0 990000 0    | PASSED
        100 0 0 100 & AREA 1010000 0 0 990000   | REJECTED
        199 0 0 0 & AREA 2000000 0 0 0          | NO_QUORUM
        200 0 0 0 & AREA 1999999 0 0 0          | NO_QUORUM
        200 0 0 0 & AREA 2000000 0 0 0          | PASSED
        200 0 0 0                               | NO_QUORUM
        """)
    void ownersDecideByHeadsAndByAreaTogether(String tally, Result result) {
        var rule = TWO_THIRDS_TAKE_PART + "> 1/2 PARTICIPATING & > 1/2 PARTICIPATING AREA";
        assertResult(result, rule, "300/0/3000000", "300/0/3000000", tally, "-");
    }

    /** 业主共同决定, special: 四分之三以上 of those who took part, by heads and by area. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        150 50 0 0 & AREA 1500000 500000 0 0   | PASSED
        149 51 0 0 & AREA 1500000 500000 0 0   | REJECTED
        150 50 0 0 & AREA 1499999 500001 0 0   | REJECTED
        151 50 0 0 & AREA 1500001 500000 0 0   | PASSED
        150 51 0 0 & AREA 1600000 500000 0 0   | REJECTED
        """)
    void ownersDecideGraveMattersByThreeQuarters(String tally, Result result) {
        var rule = TWO_THIRDS_TAKE_PART + ">= 3/4 PARTICIPATING & >= 3/4 PARTICIPATING AREA";
        assertResult(result, rule, "300/0/3000000", "300/0/3000000", tally, "-");
    }

    @Test
    void aCommunityOf2219OwnersOfWhom1672TookPart() {
        var ordinary = "CAST; >= 2/3 ENTITLED; > 1/2 PARTICIPATING";
        assertResult(Result.PASSED, ordinary, "2219", "2219", "837 835 0 0", "-");
        assertResult(Result.REJECTED, ordinary, "2219", "2219", "836 836 0 0", "-");
        var grave = "CAST; >= 2/3 ENTITLED; >= 3/4 PARTICIPATING";
        assertResult(Result.PASSED, grave, "2219", "2219", "1254 418 0 0", "-");
        assertResult(Result.REJECTED, grave, "2219", "2219", "1253 419 0 0", "-");
        assertResult(Result.NO_QUORUM, ordinary, "2219", "2219", "1479 0 0 0", "-");
        assertResult(Result.PASSED, ordinary, "2219", "2219", "1480 0 0 0", "-");
    }

    /** House rules after Robert: more yes than no; a tie fails, abstentions do not count. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        15 10 6 0 | PASSED
        10 10 11 0 | REJECTED
        11 10 10 0 | PASSED
        1 0 30 0  | PASSED
        0 0 31 0  | REJECTED
        0 1 30 0  | REJECTED
        """)
    void underHouseRulesOnlyYesAndNoCount(String tally, Result result) {
        assertResult(result, "PRESENT; ; > 1/2 DECIDED", "31", "31", tally, "-");
    }

    @Test
    void theSameVotePassesUnderHouseRulesAndFailsUnderTheLaw() {
        assertResult(Result.PASSED, "PRESENT; ; > 1/2 DECIDED", "31", "31", "15 10 6 0", "-");
        assertResult(Result.REJECTED, "PRESENT; > 1/2 ENTITLED; > 1/2 PRESENT", "31", "31", "15 10 6 0", "-");
    }

    @ParameterizedTest(name = "of valid {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        10 5 5 11 | REJECTED
        11 5 5 10 | PASSED
        0 0 0 31  | REJECTED
        """)
    void whereOnlyTheValidCountASpoiledPaperDoesNot(String tally, Result result) {
        assertResult(result, "PRESENT; ; > 1/2 VALID", "31", "31", tally, "-");
    }

    @Test
    void aDeliberationIsNotedWhateverItsNumbers() {
        assertResult(Result.NOTED, "PRESENT; ; ", "31", "5", "5 0 0 0", "-");
        assertResult(Result.NOTED, "PRESENT; ; ", "0", "0", "0 0 0 0", "-");
    }

    @Test
    void aTieIsSaidWhereAnybodyVoted() {
        assertTrue(Cases.decide("PRESENT; ; > 1/2 DECIDED", "9", "9", "4 4 1 0", "-")
                .tied());
        assertFalse(Cases.decide("PRESENT; ; > 1/2 DECIDED", "9", "9", "0 0 9 0", "-")
                .tied());
        assertFalse(Cases.decide("PRESENT; ; > 1/2 DECIDED", "9", "9", "5 4 0 0", "-")
                .tied());
    }

    @Test
    void theVerdictCarriesEveryNumber() {
        var verdict = Cases.decide("PRESENT; >= 2/3 ENTITLED; > 1/2 PRESENT", "120", "83", "42 30 11 0", "-");
        var quorum = verdict.quorum().getFirst();
        assertEquals(List.of(83L, 120L, 80L), List.of(quorum.value(), quorum.whole(), quorum.needed()));
        var adoption = verdict.adoption().getFirst();
        assertEquals(List.of(42L, 83L, 42L), List.of(adoption.value(), adoption.whole(), adoption.needed()));
        assertEquals(Result.PASSED, verdict.result());
        assertEquals(List.of(), verdict.findings());
    }

    @Test
    void theCardSaysWhatTheVoteWouldNeedNow() {
        var rule = Cases.rule("PRESENT; >= 2/3 ENTITLED; > 1/2 PRESENT & >= 2/3 ENTITLED");
        var card = Majority.card(rule, Cases.electorate("120", "83"));
        assertTrue(card.isQuorate());
        assertEquals(42, card.adoption().getFirst().needed());
        assertEquals(80, card.adoption().getLast().needed());
        assertFalse(Majority.card(rule, Cases.electorate("120", "79")).isQuorate());
        assertFalse(Majority.card(rule, Cases.electorate("0", "0")).isQuorate());
    }

    @Test
    void aVoteWhoseQuorumWasLostBeforeItClosedDecidesNothing() {
        var rule = Cases.rule("PRESENT; >= 2/3 ENTITLED; > 1/2 PRESENT");
        var tally = Tally.ofHeads(20, 0, 0, 0);
        var before = Majority.decide(rule, Cases.electorate("30", "20"), tally, Optional.empty(), PollForm.HANDS);
        var after = Majority.decide(rule, Cases.electorate("30", "19"), tally, Optional.empty(), PollForm.HANDS);
        assertEquals(Result.PASSED, before.result());
        assertEquals(Result.NO_QUORUM, after.result());
    }

    @Test
    void papersAreCountedLikeHeads() {
        var rule = Cases.rule("CAST; > 1/2 REGISTERED BALLOTS; > 1/2 CAST BALLOTS");
        var verdict = Majority.decide(
                rule, Cases.electorate("30", "30"), Tally.ofHeads(16, 14, 0, 0), Cases.papers("30/30"), PollForm.PAPER);
        assertEquals(Result.PASSED, verdict.result());
        assertEquals(Measure.BALLOTS, verdict.adoption().getFirst().threshold().measure());
        assertEquals(List.of(), verdict.findings());
    }

    private static void assertResult(
            Result result, String rule, String entitled, String present, String tally, String papers) {
        var verdict = Cases.decide(rule, entitled, present, tally, papers);
        assertEquals(result, verdict.result(), verdict::toString);
    }
}
