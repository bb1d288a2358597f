package org.yishi.desk.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yishi.desk.script.deed.ComingDeed;
import org.yishi.desk.script.deed.Day;
import org.yishi.desk.script.deed.Deed;
import org.yishi.desk.script.deed.Expectation;
import org.yishi.desk.script.deed.FloorDeed;
import org.yishi.desk.script.deed.Moment;
import org.yishi.desk.script.deed.PlanDeed;
import org.yishi.desk.script.deed.ResultDeed;
import org.yishi.desk.script.deed.Script;
import org.yishi.desk.script.deed.VoteDeed;
import org.yishi.model.body.Measure;
import org.yishi.model.meeting.Stance;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.Way;
import org.yishi.model.verdict.Count;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Officers;
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

    private static VoteDeed heads(long yes, long no, long abstain, long invalid) {
        return new VoteDeed.Tell(new Count(Measure.HEADS, yes, no, abstain, invalid));
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
                "期望 天晴              | script.no-expectation"
            })
    void whatIsNotUnderstoodIsTold(String line, String key) {
        var reading = new ScriptReader().read(line.replace('¦', '|'));
        var complaints =
                assertInstanceOf(Reading.NotUnderstood.class, reading, line).complaints();
        assertEquals(List.of(key), complaints.stream().map(c -> c.what().key()).toList());
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
