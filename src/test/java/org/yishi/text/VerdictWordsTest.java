package org.yishi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.model.body.Base;
import org.yishi.model.body.Comparison;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;
import org.yishi.model.body.Turnout;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.verdict.Weight;
import org.yishi.model.vote.PollForm;
import org.yishi.rule.Majority;

class VerdictWordsTest {
    private static final Threshold TWO_THIRDS = new Threshold(2, 3, Comparison.AT_LEAST, Base.ENTITLED, Measure.HEADS);
    private static final Threshold MOST = new Threshold(1, 2, Comparison.MORE_THAN, Base.PRESENT, Measure.HEADS);

    private final VerdictWords zh = new VerdictWords(Text.in(Lang.ZH));
    private final VerdictWords en = new VerdictWords(Text.in(Lang.EN));

    @Test
    void aVoteThatPassedNamesItsNumbersWithBaseAndUnit() {
        var verdict = decide(83, Tally.ofHeads(42, 30, 11, 0), List.of(MOST));
        assertEquals("通过：到会83人，过半数须42人，赞成42人。", zh.sentence(verdict));
        assertEquals(
                "Passed. 83 people present: more than half is 42 people; 42 people in favour.", en.sentence(verdict));
        assertEquals("应到120人，三分之二以上须80人，实到83人，达到", zh.quorum(verdict));
        assertEquals("赞成42人，反对30人，弃权11人", zh.counts(verdict));
    }

    @Test
    void exactlyHalfIsNotPassedAndSaysThatItIsATie() {
        var verdict = decide(82, Tally.ofHeads(41, 41, 0, 0), List.of(MOST));
        assertEquals("未通过，赞成和反对一样多，都是41人：到会82人，过半数须42人，赞成41人。", zh.sentence(verdict));
    }

    @Test
    void withoutAQuorumNothingIsDecided() {
        var verdict = decide(79, Tally.ofHeads(79, 0, 0, 0), List.of(MOST));
        assertEquals("未达到法定人数，不能作出决定：应到120人，三分之二以上须80人，实到79人，还差1人。", zh.sentence(verdict));
    }

    @Test
    void aVoteOfOpinionSaysThatItDecidesNothing() {
        var verdict = decide(83, Tally.ofHeads(50, 3, 0, 0), List.of());
        assertEquals("意见表决，供参考，不形成决定：赞成50人，反对3人，弃权0人。", zh.sentence(verdict));
    }

    @Test
    void morePapersThanVotersVoidTheVoteAndSayWhy() {
        var rule = new Rule("r", List.of(), Turnout.PRESENT, List.of(), List.of(MOST), false, "");
        var verdict = Majority.decide(
                rule, electorate(83), Tally.ofHeads(60, 24, 0, 1), Optional.of(new Papers(83, 85)), PollForm.PAPER);
        assertEquals("表决无效：收回表决票85张，多于发出的83张；收回表决票85张，多于可以表决的83人。", zh.sentence(verdict));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, MORE_THAN, 过半数, more than half",
        "1, 2, AT_LEAST, 半数以上, at least half",
        "2, 3, AT_LEAST, 三分之二以上, at least 2/3",
        "2, 3, MORE_THAN, 超过三分之二, more than 2/3",
        "3, 4, AT_LEAST, 四分之三以上, at least 3/4",
        "1, 10, AT_LEAST, 十分之一以上, at least 1/10"
    })
    void aShareIsSaidInTheLawsWords(
            int numerator, int denominator, Comparison comparison, String chinese, String english) {
        var share = new Threshold(numerator, denominator, comparison, Base.PRESENT, Measure.HEADS);
        assertEquals(chinese, new RuleWords(Text.in(Lang.ZH)).share(share));
        assertEquals(english, new RuleWords(Text.in(Lang.EN)).share(share));
    }

    @Test
    void aDateHasNoLeadingZeros() {
        assertEquals("2026年3月5日", new Days(Text.in(Lang.ZH)).date(LocalDate.of(2026, 3, 5)));
        assertEquals("5 March 2026, 9:05", new Days(Text.in(Lang.EN)).dateTime(LocalDateTime.of(2026, 3, 5, 9, 5)));
    }

    @Test
    void aShareOfNothingIsADash() {
        var quantities = new Quantities(Text.in(Lang.ZH));
        assertEquals("66.67%", quantities.percent(2, 3));
        assertEquals("—", quantities.percent(0, 0));
        assertEquals("1024.50平方米", quantities.of(Measure.AREA, 102_450));
    }

    private static Verdict decide(long present, Tally tally, List<Threshold> adoption) {
        var rule = new Rule("r", List.of(), Turnout.PRESENT, List.of(TWO_THIRDS), adoption, false, "");
        return Majority.decide(rule, electorate(present), tally, Optional.empty(), PollForm.HANDS);
    }

    private static Electorate electorate(long present) {
        return new Electorate(new Weight(120, 0, 0), new Weight(present, 0, 0), Weight.NONE);
    }
}
