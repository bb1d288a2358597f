package org.yishi.desk.script.way;

import java.util.Optional;
import org.yishi.desk.script.deed.Deed;
import org.yishi.desk.script.deed.MatterDeed;
import org.yishi.desk.script.word.NotUnderstoodException;
import org.yishi.desk.script.word.Numbers;
import org.yishi.desk.script.word.Part;
import org.yishi.desk.script.word.Parts;
import org.yishi.model.procedure.Step.Held;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.TopicState;

/** Lines about matters and the stages of their way. */
public final class MatterLines {
    private MatterLines() {}

    /** {@code 提出议题：修村口路 | 张三 | 途径=来访 | 网格=第一网格 | 内容=…}. */
    public static Deed raise(Parts parts) {
        var way = parts.named(Part.CHANNEL)
                .map(word -> parts.words()
                        .one(Channel.class, word)
                        .orElseThrow(() -> new NotUnderstoodException(
                                "script.no-channel", word, parts.words().list(Channel.class))))
                .or(() -> parts.word(Channel.class))
                .orElse(Channel.VISIT);
        var grid = parts.named(Part.GRID).orElse("");
        var words = parts.named(Part.TEXT);
        var by = parts.named(Part.BY);
        var title = parts.need("script.title-missing");
        return new MatterDeed.Raise(title, by.orElseGet(parts::next), way, grid, words.orElseGet(parts::next));
    }

    /** {@code 受理：修村口路}. */
    public static Deed takeUp(Parts parts) {
        return new MatterDeed.Turn(TopicState.TAKEN_UP, parts.next(), parts.next());
    }

    /** {@code 转交：修村口路 | 已转镇城建办}. */
    public static Deed handOn(Parts parts) {
        return told(parts, TopicState.HANDED_ON);
    }

    /** {@code 不列入：修村口路 | 属个人纠纷，建议先调解}. */
    public static Deed decline(Parts parts) {
        return told(parts, TopicState.DECLINED);
    }

    /** {@code 议题办结：修村口路 | 王建国}. */
    public static Deed close(Parts parts) {
        return told(parts, TopicState.CLOSED);
    }

    /** {@code 重新办理：修村口路 | 路面又坏了}. */
    public static Deed reopen(Parts parts) {
        return told(parts, TopicState.REOPENED);
    }

    private static Deed told(Parts parts, TopicState state) {
        var words = parts.named(Part.REASON);
        var first = parts.next();
        var second = words.orElseGet(parts::next);
        return second.isEmpty() ? new MatterDeed.Turn(state, "", first) : new MatterDeed.Turn(state, first, second);
    }

    /** {@code 并入：路太烂 | 修村口路}. */
    public static Deed join(Parts parts) {
        var topic = parts.need("script.title-missing");
        return new MatterDeed.Join(topic, parts.need("script.title-missing"));
    }

    /** {@code 流程：四议两公开}. */
    public static Deed begin(Parts parts) {
        var procedure = parts.need("script.procedure-missing");
        return new MatterDeed.Begin(procedure, parts.next());
    }

    /** {@code 步骤完成：党组织提议 | 支部研究同意 | 应到=7 | 实到=6 | 赞成=6 | 形式=支部会议}. */
    public static Deed done(Parts parts) {
        var entitled = parts.named(Part.OF);
        var present = parts.named(Part.PRESENT);
        var yes = parts.named(Part.YES);
        var form = parts.named(Part.FORM).orElse("");
        var stage = parts.need("script.stage-missing");
        var held = present.map(came -> new Held(
                form,
                entitled.map(Numbers::whole).orElse(0),
                Numbers.whole(came),
                yes.map(Numbers::whole).orElseGet(() -> Numbers.whole(came))));
        return new MatterDeed.StageDone(stage, parts.next(), held);
    }

    /** {@code 步骤从略：党员大会审议 | 没有党员大会}. */
    public static Deed leaveOut(Parts parts) {
        var reason = parts.named(Part.REASON);
        var stage = parts.need("script.stage-missing");
        return new MatterDeed.LeaveOut(stage, reason.orElseGet(parts::next));
    }

    /** {@code 退回：两委商议 | 造价太高}. */
    public static Deed sendBack(Parts parts) {
        var reason = parts.named(Part.REASON);
        var stage = parts.need("script.stage-missing");
        return new MatterDeed.SendBack(stage, reason.orElseGet(() -> parts.need("script.reason-missing")));
    }

    /** {@code 终止流程：上级另有安排}. */
    public static Deed stop(Parts parts) {
        return new MatterDeed.Stop(parts.named(Part.REASON).orElseGet(() -> parts.need("script.reason-missing")));
    }

    /** {@code 期望步骤：代表会议决议}; the words for its end stand for through. */
    public static Deed atStage(Parts parts) {
        return new MatterDeed.AtStage(parts.next());
    }

    /** {@code 期望议题：已办结}. */
    public static Deed isIn(Parts parts) {
        Optional<TopicState> state = parts.word(TopicState.class);
        return new MatterDeed.IsIn(state.orElseThrow(() -> new NotUnderstoodException(
                "script.no-topic-state", parts.words().list(TopicState.class))));
    }
}
