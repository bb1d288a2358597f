package org.yishi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yishi.desk.body.BodyFiles;
import org.yishi.model.body.Base;
import org.yishi.model.body.Body;
import org.yishi.model.body.Comparison;
import org.yishi.model.body.Matter;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Finding;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Weight;
import org.yishi.model.vote.PollForm;
import org.yishi.rule.Majority;

/** What is said of the rules of the bodies that ship, in both languages. */
class RuleWordsTest {
    private static final Electorate HALL =
            new Electorate(new Weight(120, 300, 1_200_000), new Weight(83, 200, 830_050), Weight.NONE);

    private static Rule rule(String code, Matter matter) {
        return BodyFiles.defaults().stream()
                .filter(b -> b.code().equals(code))
                .reduce((old, now) -> now)
                .map(b -> b.ruleFor(matter))
                .orElseThrow();
    }

    private static RuleWords in(Lang lang) {
        return new RuleWords(Text.in(lang));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        villagers-representatives | GENERAL | 通过条件：到会83人，过半数须42人。过半数：按到会人数算，弃权等于不赞成。法定人数：应到120人，三分之二以上须80人，实到83人，达到。
        collective-assembly | GENERAL | 通过条件：全体应到120人，三分之二以上须80人。三分之二以上：按全体应到人数算，没有来的、弃权的都等于不赞成。法定人数：应到120人，三分之二以上须80人，实到83人，达到。
        collective-representatives | GENERAL | 通过条件：全体应到120人，三分之二以上须80人。三分之二以上：按全体应到人数算，没有来的、弃权的都等于不赞成。没有法定人数要求。
        villagers-election | ELECTION | 通过条件：如果到会83人都表决，过半数须42人。过半数：按参加投票的人数算，弃权、空白、废票也算在总数里。法定人数：应到120人，过半数须61人，现在可以表决83人，达到。须用无记名票表决。
        villagers-election | ELECTION_RERUN | 通过条件：如果到会83人都表决，三分之一以上须28人。三分之一以上：按参加投票的人数算，弃权、空白、废票也算在总数里。法定人数：应到120人，过半数须61人，现在可以表决83人，达到。须用无记名票表决。
        residents-election-representatives | RECALL | 通过条件：如果到会83人都表决，过半数须42人。过半数：按参加投票的人数算，弃权、空白、废票也算在总数里。法定人数：应到120人，超过三分之二须81人，现在可以表决83人，达到。须用无记名票表决。
        fundraising | FUNDRAISING | 通过条件：到会200户，过半数须101户。过半数：按到会户数算，弃权等于不赞成。法定人数：应到300户，三分之二以上须200户，实到200户，达到。
        owners-assembly | REBUILDING | 通过条件：如果到会83人都表决，四分之三以上须63人；如果到会8300.50平方米都表决，四分之三以上须6225.38平方米。四分之三以上：按参与表决的人数、面积算，弃权等于不赞成。法定人数：应到120人，三分之二以上须80人，现在可以表决83人，达到；应到12000.00平方米，三分之二以上须8000.00平方米，现在可以表决8300.50平方米，达到。
        party-assembly | GENERAL | 通过条件：全体应到120人，半数以上须60人。半数以上：按全体应到人数算，没有来的、弃权的都等于不赞成。法定人数：应到120人，三分之二以上须80人，实到83人，达到。
        heart-to-heart | GENERAL | 意见表决，供参考，不形成决定。没有法定人数要求。
        roberts-rules | GENERAL | 通过条件：赞成多于反对：弃权不计，票数相同不通过。没有法定人数要求。
        """)
    void theCardSaysWhatTheVoteNeeds(String code, Matter matter, String card) {
        assertEquals(card, in(Lang.ZH).card(Majority.card(rule(code, matter), HALL)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        villagers-representatives | GENERAL | To pass: 83 people present: more than half is 42 people. Counted as more than half of the people present: an abstention counts as not in favour. Quorum: 120 people entitled: at least 2/3 is 80 people; 83 people present: met.
        villagers-election | ELECTION | To pass: if all 83 people present vote, more than half is 42 people. Counted as more than half of the people voting: abstentions, blank and spoiled papers are in the total too. Quorum: 120 people entitled: more than half is 61 people; 83 people could vote now: met. To be taken on paper without names.
        roberts-rules | GENERAL | To pass: more in favour than against: abstentions do not count, a tie fails. No quorum is asked for.
        heart-to-heart | GENERAL | A vote of opinion: noted, decides nothing. No quorum is asked for.
        """)
    void theCardSaysItInEnglishToo(String code, Matter matter, String card) {
        assertEquals(card, in(Lang.EN).card(Majority.card(rule(code, matter), HALL)));
    }

    @Test
    void aQuorumThatIsNotThereIsSaid() {
        var few = new Electorate(new Weight(120, 0, 0), new Weight(79, 0, 0), Weight.NONE);
        var card = Majority.card(rule("villagers-representatives", Matter.GENERAL), few);
        assertEquals(
                "通过条件：到会79人，过半数须40人。过半数：按到会人数算，弃权等于不赞成。法定人数：应到120人，三分之二以上须80人，实到79人，未达到。",
                in(Lang.ZH).card(card));
    }

    @ParameterizedTest(name = "{0}/{1} {2}: {3}")
    @CsvSource(textBlock = """
        1, 10, AT_LEAST,  十分之一以上
        1, 20, AT_LEAST,  二十分之一以上
        3, 25, MORE_THAN, 超过二十五分之三
        4, 5,  AT_LEAST,  五分之四以上
        11, 12, AT_LEAST, 十二分之十一以上
        1, 100, AT_LEAST, 100分之一以上
        2, 4,  MORE_THAN, 过半数
        1, 1,  AT_LEAST,  一分之一以上
        """)
    void anyShareIsSaidInWords(int numerator, int denominator, Comparison comparison, String words) {
        var share = new Threshold(numerator, denominator, comparison, Base.PRESENT, Measure.HEADS);
        assertEquals(words, in(Lang.ZH).share(share));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(textBlock = """
        20, 30, 66.67%
        42, 83, 50.60%
        50000001, 100000000, 50.01%
        49999999, 100000000, 49.99%
        50, 100, 50.00%
        99999999, 100000000, 99.99%
        1, 100000000, 0.01%
        0, 100, 0.00%
        100, 100, 100.00%
        101, 100, 101.00%
        0, 0, —
        9223372036854775807, 9223372036854775807, 100.00%
        """)
    void aShareNeverReadsLikeAnotherThanItIs(long value, long whole, String percent) {
        assertEquals(percent, new Quantities(Text.in(Lang.ZH)).percent(value, whole));
    }

    @Test
    void whatWasReachedHasItsBaseAndUnit() {
        var rule = rule("owners-assembly", Matter.GENERAL);
        var tally = new Tally(
                List.of(new Count(Measure.HEADS, 50, 30, 0, 3), new Count(Measure.AREA, 500_000, 300_000, 0, 30_050)));
        var verdict = Majority.decide(rule, HALL, tally, Optional.empty(), PollForm.HANDS);
        assertEquals(
                "赞成50人，占参与表决83人的60.24%；赞成5000.00平方米，占参与表决8300.50平方米的60.24%",
                new VerdictWords(Text.in(Lang.ZH)).reached(verdict));
        assertEquals(
                "50 people in favour, 60.24% of 83 people taking part; 5000.00 m² in favour, 60.24% of 8300.50 m²"
                        + " taking part",
                new VerdictWords(Text.in(Lang.EN)).reached(verdict));
        assertEquals(
                "通过：参与表决83人，过半数须42人，赞成50人；参与表决8300.50平方米，过半数须4150.26平方米，赞成5000.00平方米。",
                new VerdictWords(Text.in(Lang.ZH)).sentence(verdict));
    }

    @Test
    void everyShippedRuleCanBeSaidInBothLanguages() {
        for (var lang : Lang.values()) {
            for (var body : BodyFiles.defaults()) {
                for (var rule : body.rules()) {
                    assertSaid(in(lang).card(Majority.card(rule, HALL)), body);
                    assertSaid(in(lang).source(rule), body);
                    for (var share : Stream.concat(rule.quorum().stream(), rule.adoption().stream())
                            .toList()) {
                        assertSaid(in(lang).threshold(share), body);
                    }
                }
            }
        }
    }

    @Test
    void everyFindingCanBeSaidInBothLanguages() {
        var findings = List.of(
                new Finding.MoreThanPresent(Measure.HEADS, 85, 83),
                new Finding.MoreReturnedThanIssued(84, 83),
                new Finding.MoreReturnedThanVoters(84, 83),
                new Finding.MoreIssuedThanPresent(84, 83),
                new Finding.SumDiffers(82, 83),
                new Finding.FewerReturned(1, 83),
                new Finding.NotVoted(Measure.AREA, 12_345),
                new Finding.UnitNotCounted(Measure.HOUSEHOLDS),
                new Finding.OughtToBeSecret());
        for (var lang : Lang.values()) {
            for (var finding : findings) {
                assertSaid(new VerdictWords(Text.in(lang)).finding(finding), finding);
            }
        }
        var zh = new VerdictWords(Text.in(Lang.ZH));
        assertEquals("表决85人，多于到会83人", zh.finding(findings.getFirst()));
        assertEquals("到会未表决123.45平方米", zh.finding(findings.get(6)));
        assertEquals("未按户数计票", zh.finding(findings.get(7)));
    }

    private static void assertSaid(String sentence, Object of) {
        assertFalse(sentence.isBlank() || sentence.contains("⟦") || sentence.contains("{"), () -> of + ": " + sentence);
    }

    @Test
    void aBodysNameStandsInBothLanguages() {
        for (Body body : BodyFiles.defaults()) {
            assertFalse(body.name().isBlank() || body.nameEn().isBlank(), body::code);
        }
    }
}
