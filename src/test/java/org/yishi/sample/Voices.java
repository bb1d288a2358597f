package org.yishi.sample;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.Filing;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.store.Tx;

/** Matters as residents raise them over the years, and what becomes of each in the end. */
final class Voices {
    private static final List<String> PLACES =
            List.of("村北", "南塘", "上街", "下街", "祠堂前", "老校区", "溪边", "东山脚", "西畈", "文化礼堂", "中心路", "桥头");
    private static final List<String[]> DEEDS = List.of(
            new String[] {"灌溉渠修缮", "基础设施"},
            new String[] {"路灯安装", "基础设施"},
            new String[] {"道路硬化", "基础设施"},
            new String[] {"垃圾分类点设置", "环境卫生"},
            new String[] {"河道清淤", "环境卫生"},
            new String[] {"公厕改造", "环境卫生"},
            new String[] {"闲置房屋出租方案", "集体资产"},
            new String[] {"集体林地流转", "集体资产"},
            new String[] {"老年食堂开办", "民生福利"},
            new String[] {"困难家庭帮扶", "民生福利"},
            new String[] {"停车位划线与管理", "治安调解"},
            new String[] {"犬只散养整治", "治安调解"},
            new String[] {"重阳节活动安排", "文化活动"},
            new String[] {"篮球场翻修", "文化活动"},
            new String[] {"宅基地边界纠纷", "土地山林"},
            new String[] {"红白喜事从简公约", "村规民约"});
    private static final int NOT_TAKEN_UP = 22;
    private static final int ANSWER_DAYS = 25;

    private final Chance chance;
    private final Folk folk;
    private final LocalDate today;
    private final Deque<Tale> waiting = new ArrayDeque<>();
    final List<Tale> all = new ArrayList<>();

    Voices(Chance chance, Folk folk, LocalDate today) {
        this.chance = chance;
        this.folk = folk;
        this.today = today;
    }

    /** Takes a matter down on a day. */
    void raise(Tx tx, LocalDate day) {
        var who = chance.of(folk.residents());
        var deed = chance.of(DEEDS);
        boolean answered = chance.in100(NOT_TAKEN_UP);
        boolean old = day.plusDays(ANSWER_DAYS).isBefore(today);
        var state = answered && old ? turnedDown() : TopicState.RAISED;
        var topic = new Topic(
                new TopicId(0),
                "",
                chance.of(PLACES) + deed[0],
                "希望尽快解决“" + deed[0] + "”的问题，已经反映过几次。",
                who.name(),
                Optional.of(who.id()),
                who.grid(),
                chance.of(List.of(Channel.values())),
                day,
                Filing.of(deed[1]),
                state,
                answer(state),
                state == TopicState.JOINED && !all.isEmpty() ? Optional.of(chance.of(all).id) : Optional.empty(),
                Optional.empty());
        var tale = new Tale(tx.topics().add(topic), topic);
        all.add(tale);
        if (state == TopicState.RAISED) {
            waiting.add(tale);
        }
    }

    private TopicState turnedDown() {
        return chance.of(List.of(
                TopicState.DECLINED, TopicState.HANDED_ON, all.isEmpty() ? TopicState.DECLINED : TopicState.JOINED));
    }

    private static String answer(TopicState state) {
        return switch (state) {
            case DECLINED -> "经研究，今年没有安排资金，已当面说明。";
            case HANDED_ON -> "已转镇农业农村办公室办理。";
            case JOINED -> "与同类议题一并研究。";
            case RAISED, TAKEN_UP, CLOSED, REOPENED -> "";
        };
    }

    /** The next matter that waits for a meeting. */
    Optional<Tale> next() {
        return Optional.ofNullable(waiting.poll());
    }

    /** Writes what each matter that was taken up came to. */
    List<Tale> finish(Tx tx) {
        var closed = new ArrayList<Tale>();
        for (var tale : all) {
            if (tale.sittings == 0) {
                continue;
            }
            boolean done = tale.open == 0 && tale.last.plusDays(ANSWER_DAYS).isBefore(today);
            var topic = with(tale);
            if (done) {
                var on = tale.last.plusDays(chance.between(2, 20));
                var end = topic.closed(new Topic.Closing(on, "王建国", tale.tasks == 0 ? "已答复提出人。" : "回访满意，同意销号。"));
                boolean again = chance.in100(2);
                tx.topics().change(again ? end.in(TopicState.REOPENED) : end);
                tale.moved(on);
                closed.add(tale);
            } else {
                tx.topics().change(topic.in(TopicState.TAKEN_UP));
            }
        }
        return closed;
    }

    private static Topic with(Tale tale) {
        var t = tale.topic;
        return new Topic(
                tale.id,
                t.number(),
                t.title(),
                t.words(),
                t.raisedBy(),
                t.resident(),
                t.unit(),
                t.way(),
                t.raisedOn(),
                t.filing(),
                t.state(),
                "已列入议事，办理结果将公示。",
                t.joinedTo(),
                t.closing());
    }
}
