package org.yishi.window.matter.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.matter.intake.Intake;
import org.yishi.desk.matter.plan.YearPlan;
import org.yishi.model.id.TopicId;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.Filing;
import org.yishi.model.topic.Planned;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;

/** Voices as they come in. */
final class Voices {
    private static final List<String> TITLES = List.of(
            "三组路口路灯不亮",
            "中心路路灯太暗",
            "村北灌溉渠漏水",
            "垃圾分类点太远",
            "文化礼堂开放时间",
            "老年食堂能不能办",
            "河道淤泥发臭",
            "桥头停车乱",
            "犬只散养吓到小孩",
            "祠堂前路面坑洼");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    private Voices() {}

    static Topic voice(String title, String who, LocalDate on, Filing filing) {
        return new Topic(
                new TopicId(0),
                "",
                title,
                "大家都说" + title + "，请村里想想办法。",
                who,
                Optional.empty(),
                Optional.empty(),
                Channel.VISIT,
                on,
                filing,
                TopicState.RAISED,
                "",
                Optional.empty(),
                Optional.empty());
    }

    static void raise(Work work, int many) {
        var intake = new Intake(work);
        for (int i = 0; i < many; i++) {
            var filing = new Filing(
                    i % 2 == 0 ? "公共照明" : "环境卫生",
                    i % 3 == 0 ? List.of("老人", "夜间") : List.of("出行"),
                    i % 2 == 0 ? "三组 42 户，老人多" : "");
            intake.take(
                            voice(TITLES.get(i % TITLES.size()), i == 4 ? "" : "王秀英", TODAY.minusDays(i * 4L), filing),
                            List.of())
                    .orThrow();
        }
        if (many > 0) {
            intake.join(voice("", "李大伟", TODAY, Filing.NONE), new TopicId(1), List.of())
                    .orThrow();
        }
    }

    /** Settles a few of ten, one in each way, and plans two. */
    static void settle(Work work) {
        var matters = new Matters(work);
        matters.takeUp(new TopicId(1), "").orThrow();
        matters.join(new TopicId(2), new TopicId(1), "").orThrow();
        matters.handOn(new TopicId(3), "您反映的事项不由本村决定，已转交镇农业农村办公室办理。").orThrow();
        matters.decline(new TopicId(4), "经核实，情况与反映的不一致，不列入议事。").orThrow();
        var plan = new YearPlan(work);
        plan.put(new TopicId(1), new Planned(2026, Optional.of(2), "villagers-representatives", "先量灯距"))
                .orThrow();
        plan.put(new TopicId(6), new Planned(2026, Optional.empty(), "", "")).orThrow();
    }
}
