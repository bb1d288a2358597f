package org.yishi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yishi.model.body.Base;
import org.yishi.model.body.Comparison;
import org.yishi.model.body.Measure;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;
import org.yishi.model.body.Turnout;
import org.yishi.model.count.Ballots;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.Ranking;
import org.yishi.model.count.Rating;
import org.yishi.model.count.Slate;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Weight;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Contest;
import org.yishi.rule.Seating;
import org.yishi.rule.count.Counting;

class ChoosingWordsTest {
    private static final List<String> NAMES = List.of("张伟", "王芳", "李娜", "欧阳建国");
    private static final Threshold MOST = new Threshold(1, 2, Comparison.MORE_THAN, Base.PRESENT, Measure.HEADS);

    private final Text zh = Text.in(Lang.ZH);
    private final Text en = Text.in(Lang.EN);

    static Stream<Arguments> outcomes() {
        return Stream.of(
                Arguments.of(1, papers(14, "0", 6, "1"), "张伟14票，过半数须11票，当选。"),
                Arguments.of(2, papers(12, "0,1", 8, "2"), "张伟12票，过半数须11票，当选；王芳12票，过半数须11票，当选。"),
                Arguments.of(2, papers(9, "0,1", 5, "0,2", 4, "3"), "张伟14票，过半数须11票，当选。还空1个名额，因为没有人再达到11票。下一轮在王芳、李娜中选。"),
                Arguments.of(1, papers(9, "0", 8, "1", 3, "2"), "没有人当选。还空1个名额，因为没有人再达到11票。下一轮在张伟、王芳中选。"),
                Arguments.of(1, papers(12, "0,1", 8, "2"), "没有人当选。张伟、王芳一样多，都是12票，还有1个名额要在他们中间定：再投一次票；规则定为抽签的，当众抽签。"));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void whoIsElectedIsSaidWithTheVotesAndWhatWasNeeded(int seats, List<Ranking> papers, String sentence) {
        var method = seats == 1 && papers.getFirst().ranks().getFirst().size() > 1
                ? CountingMethod.APPROVAL
                : CountingMethod.LIMITED;
        assertEquals(sentence, new ChoosingWords(zh).sentence(choose(method, seats, papers)));
    }

    @Test
    void englishSaysTheSame() {
        var choosing = choose(CountingMethod.LIMITED, 2, papers(9, "0,1", 5, "0,2", 4, "3"));
        assertEquals(
                "张伟 has 14 votes; more than half is 11 votes: elected. Seats still open: 1, for nobody else has 11"
                        + " votes. The next round is between 王芳, 李娜.",
                new ChoosingWords(en).sentence(choosing));
    }

    @Test
    void eachCandidateHasALineWithShareAndBase() {
        var choosing = choose(CountingMethod.LIMITED, 2, papers(9, "0,1", 5, "0,2", 4, "3"));
        assertEquals(
                List.of(
                        "张伟14票，占到会20人的70.00%，当选",
                        "王芳9票，占到会20人的45.00%，进入下一轮", "李娜5票，占到会20人的25.00%，进入下一轮", "欧阳建国4票，占到会20人的20.00%，未当选"),
                new CandidateWords(zh).lines(choosing));
        assertEquals(List.of(), new RoundWords(zh).lines(choosing));
    }

    @Test
    void aRunOffIsToldRoundByRound() {
        var choosing = choose(
                CountingMethod.IRV,
                1,
                List.of(Ranking.of(8, 0, 1), Ranking.of(7, 1, 2), Ranking.of(4, 2, 1), Ranking.of(1, 2)));
        assertEquals("王芳在第3轮得11票，超过半数，当选。", new ChoosingWords(zh).sentence(choosing));
        assertEquals(
                List.of(
                        "第1轮：张伟8票、王芳7票、李娜5票。",
                        "欧阳建国票最少，退出；这些票转给票上的下一个。",
                        "第2轮：张伟8票、王芳7票、李娜5票。",
                        "李娜票最少，退出；这些票转给票上的下一个。",
                        "第3轮：张伟8票、王芳11票；后面没有可转的1票。",
                        "王芳超过半数，当选。"),
                new RoundWords(zh).lines(choosing));
    }

    @Test
    void aTransferableVoteTellsQuotaSurplusAndExclusions() {
        var choosing = choose(
                CountingMethod.STV_SCOTTISH, 2, List.of(Ranking.of(12, 0, 1), Ranking.of(5, 1), Ranking.of(3, 2)));
        var lines = new RoundWords(zh).lines(choosing);
        assertEquals("有效票20张，选2个，当选须有7票。", lines.getFirst());
        assertTrue(lines.contains("张伟多出5票，按比例转给票上的下一个。"), lines.toString());
        assertEquals("张伟在第1轮得12票，达到当选须有的7票，当选；王芳在第2轮得9.99992票，达到当选须有的7票，当选。", new ChoosingWords(zh).sentence(choosing));
    }

    @Test
    void scoresAreToldWithMeanMedianAndSpread() {
        var slate = Slate.of(NAMES, 1);
        var papers = List.of(new Rating(Map.of(0, 10, 1, 4), 2), new Rating(Map.of(0, 5, 1, 9, 2, 11), 2));
        var choosing = seated(CountingMethod.SCORE, 1, new Ballots.Rated(slate, papers));
        assertEquals("张伟平均7.5分，当选。", new ChoosingWords(zh).sentence(choosing));
        assertEquals(
                List.of(
                        "张伟：平均7.5分，中位数7.5，标准差2.50，最低5，最高10，4张票打了分。",
                        "王芳：平均6.5分，中位数6.5，标准差2.50，最低4，最高9，4张票打了分。",
                        "李娜：没有人打分。",
                        "欧阳建国：没有人打分。"),
                new RoundWords(zh).lines(choosing));
    }

    @Test
    void eachAgainstEachIsToldInPairs() {
        var choosing = choose(CountingMethod.SCHULZE, 1, List.of(Ranking.of(3, 0, 1, 2), Ranking.of(2, 1, 0)));
        assertEquals("张伟同其他各位一一相比，排第1，当选。", new ChoosingWords(zh).sentence(choosing));
        assertEquals(
                "张伟：对王芳3比2、李娜5比0、欧阳建国5比0；胜过王芳、李娜、欧阳建国。",
                new RoundWords(zh).lines(choosing).getFirst());
    }

    @ParameterizedTest
    @EnumSource(CountingMethod.class)
    void everyMethodHasItsNameItsConventionsAndHowToMarkThePaper(CountingMethod method) {
        for (var text : List.of(zh, en)) {
            for (boolean exactly : List.of(true, false)) {
                var contest = new Contest.Among(method, NAMES, 2, exactly);
                var words = new MethodWords(text);
                for (var said : List.of(
                        words.name(method),
                        words.conventions(contest),
                        words.howToMark(contest),
                        words.asks(contest))) {
                    assertFalse(said.contains("⟦") || said.contains("{"), said);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LIMITED, false, 每张票最多选2个，少选有效，多选作废，得票多的当选；空白票和废票都留在总票数里；票数相等不分先后。",
        "LIMITED, true, 每张票须选满2个，多选、少选都作废，得票多的当选；空白票和废票都留在总票数里；票数相等不分先后。",
        "BORDA, false, 按名次计分：共4个，第一名得3分，第二名得2分，依次少1分；没有排的不得分，并列的平分；总分相等不分先后。"
    })
    void theRuleCardSaysWhatMakesAPaperVoid(CountingMethod method, boolean exactly, String conventions) {
        assertEquals(conventions, new MethodWords(zh).conventions(new Contest.Among(method, NAMES, 2, exactly)));
    }

    private static List<Ranking> papers(Object... manyThenMarks) {
        return Stream.iterate(0, i -> i < manyThenMarks.length, i -> i + 2)
                .map(i -> Ranking.marks(
                        (Integer) manyThenMarks[i],
                        Stream.of(((String) manyThenMarks[i + 1]).split(","))
                                .map(Integer::valueOf)
                                .toArray(Integer[]::new)))
                .toList();
    }

    private static Choosing choose(CountingMethod method, int seats, List<Ranking> papers) {
        return seated(method, seats, new Ballots.Ranked(Slate.of(NAMES, seats), papers));
    }

    private static Choosing seated(CountingMethod method, int seats, Ballots ballots) {
        var rule = new Rule("r", List.of(), Turnout.PRESENT, List.of(), List.of(MOST), true, "");
        var electorate = new Electorate(new Weight(30, 0, 0), new Weight(20, 0, 0), Weight.NONE);
        var tabulation = Counting.count(method, ballots, List.of()).orThrow();
        return Seating.fill(
                rule, electorate, new Contest.Among(method, NAMES, seats, false), tabulation, new Papers(20, 20));
    }
}
