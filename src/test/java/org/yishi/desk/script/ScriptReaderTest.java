package org.yishi.desk.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yishi.desk.script.deed.ComingDeed;
import org.yishi.desk.script.deed.CountDeed;
import org.yishi.desk.script.deed.Deed;
import org.yishi.desk.script.deed.Expectation;
import org.yishi.desk.script.deed.FloorDeed;
import org.yishi.desk.script.deed.PlanDeed;
import org.yishi.desk.script.deed.ResultDeed;
import org.yishi.desk.script.deed.Script;
import org.yishi.desk.script.deed.VoteDeed;
import org.yishi.desk.script.word.Day;
import org.yishi.desk.script.word.Moment;
import org.yishi.model.body.Matter;
import org.yishi.model.body.Measure;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.count.PostBox;
import org.yishi.model.meeting.Stance;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.Way;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.PaperFlaw;
import org.yishi.model.vote.PollForm;

/** A line and what it is read as, in many spellings; and what is said of lines that are not understood. */
class ScriptReaderTest {
    private static Script read(String text) {
        return assertInstanceOf(Reading.Understood.class, new ScriptReader().read(text), text)
                .script();
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("签到 1-20、王伟", new ComingDeed.In(List.of("1-20", "王伟"))),
                Arguments.of("签到：1 2  3", new ComingDeed.In(List.of("1", "2", "3"))),
                Arguments.of("in Wang Wei, Li Min", new ComingDeed.In(List.of("Wang Wei", "Li Min"))),
                Arguments.of("请假 王伟 | 住院", new ComingDeed.Excused(List.of("王伟"), "住院")),
                Arguments.of("委托 李敏 给 王伟 | 书面", new ComingDeed.Proxy("李敏", "王伟", "书面")),
                Arguments.of("proxy Li Min to Wang Wei", new ComingDeed.Proxy("Li Min", "Wang Wei", "")),
                Arguments.of("发言 王伟 | 赞成 | 1分30秒 | 先修", new FloorDeed.Speak("王伟", Stance.FOR, "先修", 90, 0)),
                Arguments.of("发言 王伟 | 我说两句", new FloorDeed.Speak("王伟", Stance.NONE, "我说两句", 0, 0)),
                Arguments.of("排队 3、5 | 限时=3分钟", new FloorDeed.Queue(List.of("3", "5"), 180)),
                Arguments.of("记 建议 | 再谈谈价", new FloorDeed.Note("", Stance.SUGGESTION, "再谈谈价")),
                Arguments.of("表决 举手 同意修路吗？ | 理由=急", new VoteDeed.Open(PollForm.HANDS, "同意修路吗？", Officers.NONE, "急")),
                Arguments.of("表决：票决", new VoteDeed.Open(PollForm.PAPER, "", Officers.NONE, "")),
                Arguments.of(
                        "vote roll call Shall we?",
                        new VoteDeed.Open(PollForm.ROLL_CALL, "Shall we?", Officers.NONE, "")),
                Arguments.of("计票 赞成42 反对30 弃权11", heads(42, 30, 11, 0)),
                Arguments.of("计票：赞成42人，反对30人，弃权11人，废票2张", heads(42, 30, 11, 2)),
                Arguments.of("计票 42 30 11", heads(42, 30, 11, 0)),
                Arguments.of("计票 赞成４２ 反对０", heads(42, 0, 0, 0)),
                Arguments.of("count yes 42, no 30", heads(42, 30, 0, 0)),
                Arguments.of("计票 面积 赞成100.5平方米 反对20", new VoteDeed.Tell(new Count(Measure.AREA, 10050, 2000, 0, 0))),
                Arguments.of("计票 户 赞成7", new VoteDeed.Tell(new Count(Measure.HOUSEHOLDS, 7, 0, 0, 0))),
                Arguments.of("计票 第三排 李芳 赞成12 反对3", new CountDeed.Row("第三排", "李芳", count(12, 3, 0, 0))),
                Arguments.of("计票 第3排 赞成12人 反对3人", new CountDeed.Row("第3排", "", count(12, 3, 0, 0))),
                Arguments.of("计票：东侧 | 李芳 | 12 3 1", new CountDeed.Row("东侧", "李芳", count(12, 3, 1, 0))),
                Arguments.of("count row 3 | Li Fang | yes 2", new CountDeed.Row("row 3", "Li Fang", count(2, 0, 0, 0))),
                Arguments.of("手中 李芳 赞成2 反对1", new CountDeed.Held("李芳", count(2, 1, 0, 0))),
                Arguments.of("票 甲、丙 ×12", new CountDeed.Paper(List.of("甲、丙"), 12)),
                Arguments.of("票：甲>丙>乙", new CountDeed.Paper(List.of("甲>丙>乙"), 1)),
                Arguments.of("票 主任=甲 | 委员=丙、丁 *3", new CountDeed.Paper(List.of("主任=甲", "委员=丙、丁"), 3)),
                Arguments.of("ballot Max Lex x2", new CountDeed.Paper(List.of("Max Lex"), 2)),
                Arguments.of("票 赞成 20张", new CountDeed.Paper(List.of("赞成"), 20)),
                Arguments.of("废票 多选 ×2", new CountDeed.Flawed(PaperFlaw.TOO_MANY, 2)),
                Arguments.of(
                        "总数 李芳 | 甲30 乙=22 | 有效40 废票2 空白1",
                        new CountDeed.Totalled(
                                "李芳", List.of(named("甲", 30), named("乙", 22)), OptionalLong.of(40), 2, 1)),
                Arguments.of(
                        "totals Li Min=30, Wang Wei 22",
                        new CountDeed.Totalled(
                                "", List.of(named("Li Min", 30), named("Wang Wei", 22)), OptionalLong.empty(), 0, 0)),
                Arguments.of("明显多数 赞成", new CountDeed.ByEye(Choice.YES)),
                Arguments.of("主持人投票：反对", new CountDeed.ByChair(Choice.NO)),
                Arguments.of("抽签 乙、甲", new CountDeed.ByLot(List.of("乙", "甲"))),
                Arguments.of("核对", new CountDeed.Check("")),
                Arguments.of("异议：后排没数到", new CountDeed.Recount("后排没数到")),
                Arguments.of("期望 当选", new Expectation.Came(Result.CHOSEN)),
                Arguments.of(
                        "期望 当选 主任=甲 | 委员=丙、丁",
                        new Expectation.Elected(List.of(
                                new Expectation.ForPost("主任", List.of("甲")),
                                new Expectation.ForPost("委员", List.of("丙", "丁"))))),
                Arguments.of("期望 先前 未通过", new Expectation.Before(new Expectation.Came(Result.REJECTED))),
                Arguments.of("期望 排名 甲>乙、丙", new Expectation.Ranked(List.of(List.of("甲"), List.of("乙", "丙")))),
                Arguments.of("票数 发出83张 收回82张", new VoteDeed.Sheets(83, 82)),
                Arguments.of("回答 反对 3、7", new VoteDeed.Answer(Choice.NO, List.of("3", "7"))),
                Arguments.of("回答 赞成", new VoteDeed.Answer(Choice.YES, List.of())),
                Arguments.of("作废 2 | 数错了", new VoteDeed.DeclareVoid("2", "数错了")),
                Arguments.of("作废：数错了", new VoteDeed.DeclareVoid("", "数错了")),
                Arguments.of(
                        "决议 关于修路 | 同意修路。 | 去向=提交 | 提交给=村民会议",
                        new ResultDeed.Resolve(false, "关于修路", "同意修路。", Way.HAND_ON, "村民会议")),
                Arguments.of(
                        "任务 报价 | 王建国 | +10 | 资源",
                        new ResultDeed.Promise("报价", "王建国", "", Optional.of(new Day.FromNow(10)), ListKind.RESOURCE)),
                Arguments.of("期望 未通过", new Expectation.Came(Result.REJECTED)),
                Arguments.of("期望 需要 42", new Expectation.Needed(Measure.HEADS, 42)),
                Arguments.of("期望 到会 500.5平方米", new Expectation.Present(Measure.AREA, 50050)),
                Arguments.of("expect yes 3", new Expectation.Voices(Choice.YES, Measure.HEADS, 3)));
    }

    private static CountDeed.Named named(String name, long number) {
        return new CountDeed.Named(name, BigDecimal.valueOf(number));
    }

    private static Count count(long yes, long no, long abstain, long invalid) {
        return new Count(Measure.HEADS, yes, no, abstain, invalid);
    }

    private static VoteDeed heads(long yes, long no, long abstain, long invalid) {
        return new VoteDeed.Tell(count(yes, no, abstain, invalid));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void eachLineIsReadAsItIsMeant(String line, Deed deed) {
        assertEquals(deed, read(line).steps().getFirst().deed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "签道 1                | script.no-verb",
                "期望通过               | script.no-verb",
                "表决 鼓掌              | script.no-form",
                "计票 赞成很多           | script.no-count",
                "计票 赞同42            | script.no-choice",
                "计票 赞成1 赞成2        | script.twice",
                "计票 赞成1.5           | script.no-whole-number",
                "票数 发出30            | script.papers-missing",
                "签到                  | script.who-missing",
                "会议                  | script.body-missing",
                "通知 明天              | script.no-day",
                "通知 2026-02-30       | script.no-day",
                "25:10 开会            | script.no-time",
                "议程 修路 ¦ 事项=不知道   | script.no-matter",
                "发言 王伟 ¦ 限时=很久     | script.no-span",
                "委托 李敏              | script.proxy-missing",
                "散会 ¦ 多写的           | script.left-over",
                "期望 拒绝              | script.nothing-before",
                "期望 天晴              | script.no-expectation",
                "计票 赞同42 反对30       | script.no-choice",
                "计票 第三排 李芳         | script.no-count",
                "票                   | script.paper-missing",
                "票 ×3                | script.paper-missing",
                "废票 脏了              | script.no-flaw",
                "总数 李芳              | script.totals-missing",
                "总数 李芳 ¦ 甲三十        | script.no-entry",
                "明显多数 弃权            | script.yes-or-no",
                "抽签                  | script.lot-missing",
                "异议                  | script.reason-missing",
                "惯例 村民代表会议 ¦ 起立     | script.no-custom",
                "惯例 村民代表会议 ¦ 抽签 ¦ 主持人定 | script.lot-or-chair",
                "表决 票决 选人 ¦ 应选=2     | script.candidates-missing",
                "表决 票决 选人 ¦ 候选人=甲、甲 | script.twice",
                "表决 票决 选人 ¦ 候选人=甲、乙 ¦ 应选=3 | script.too-many-seats",
                "表决 票决 选人 ¦ 候选人=甲、乙 ¦ 方法=鼓掌 | script.no-method",
                "表决 票决 选人 ¦ 候选人=甲、乙 ¦ 职位=主任 | script.no-entry",
                "表决 票决 选人 ¦ 候选人=甲、乙 ¦ 职位=主任0 | script.no-number",
                "表决 票决 选人 ¦ 候选人=甲、乙 ¦ 下加 | script.posts-missing",
                "表决 票决 选人 ¦ 候选人=甲、乙 ¦ 职位=主任1 ¦ 应选=1 | script.posts-or-seats",
                "表决 唱名 修路 ¦ 随机=天意   | script.no-seed"
            })
    void whatIsNotUnderstoodIsTold(String line, String key) {
        var reading = new ScriptReader().read(line.replace('¦', '|'));
        var complaints =
                assertInstanceOf(Reading.NotUnderstood.class, reading, line).complaints();
        assertEquals(List.of(key), complaints.stream().map(c -> c.what().key()).toList());
    }

    @Test
    void aVoteTellsWhoStandsForWhat() {
        var posts = asked("表决 票决 选村委会 | 职位=主任1、委员3 | 候选人=甲、乙、丙、丁 | 下加 | 多选整票作废 | 事项=另行选举");
        assertEquals(List.of(new PostBox.Post("主任", 1), new PostBox.Post("委员", 3)), posts.posts());
        assertEquals(List.of("甲", "乙", "丙", "丁"), posts.candidates());
        assertEquals(Set.of(VoteDeed.Setting.STEPPING_DOWN, VoteDeed.Setting.VOIDS_PAPER), posts.settings());
        assertEquals(Optional.of(Matter.ELECTION_RERUN), posts.matter());
        var ranked = asked("vote paper Who? | candidates=Ann Lee, Bo Hu | seats=2 | method=stv-scottish | exactly");
        assertEquals(List.of("Ann Lee", "Bo Hu"), ranked.candidates());
        assertEquals(Optional.of(CountingMethod.STV_SCOTTISH), ranked.method());
        assertEquals(2, ranked.seats());
        assertEquals(Optional.of(7L), asked("表决 唱名 修路 | 随机=7").seed());
        assertEquals(VoteDeed.Asked.PLAIN, asked("表决 举手 修路 | 理由=急"));
    }

    private static VoteDeed.Asked asked(String line) {
        return assertInstanceOf(
                        VoteDeed.Open.class, read(line).steps().getFirst().deed())
                .asked();
    }

    @Test
    void theHeadBelongsToTheMeetingAndCommentsToNobody() {
        var script = read("""
            \uFEFF# 一次会议
            会议 村民代表会议   # 按规则
            地点：文化礼堂 #1 号厅
            时间 2026年3月5日19:30

            主持：王建国
            """);
        var plan =
                assertInstanceOf(PlanDeed.Plan.class, script.steps().getFirst().deed());
        assertEquals("村民代表会议", plan.body());
        assertEquals("文化礼堂 #1 号厅", plan.header().place());
        assertEquals("王建国", plan.header().host());
        var when = new Moment(Optional.of(new Day.Fixed(LocalDate.of(2026, 3, 5))), LocalTime.of(19, 30));
        assertEquals(Optional.of(when), plan.header().when());
    }

    @Test
    void aLineMayBeginWithItsTimeAndDay() {
        var steps = read("19:04 开会\ntoday-3 8:05 散会\n2026-03-05 19:04:30 开会\n19:04散会")
                .steps();
        assertEquals(LocalTime.of(19, 4), steps.get(0).at().orElseThrow().time());
        assertEquals(
                Optional.of(new Day.FromToday(-3)),
                steps.get(1).at().orElseThrow().day());
        assertEquals(LocalTime.of(19, 4, 30), steps.get(2).at().orElseThrow().time());
        assertEquals(LocalTime.of(19, 4), steps.get(3).at().orElseThrow().time());
    }

    @Test
    void everyLineThatIsWrongIsToldAtOnce() {
        var reading = new ScriptReader().read("会议 村民代表会议\n签道 1\n\n表决 鼓掌\n");
        var complaints = assertInstanceOf(Reading.NotUnderstood.class, reading).complaints();
        assertEquals(List.of(2, 4), complaints.stream().map(c -> c.line()).toList());
    }
}
