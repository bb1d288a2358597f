package org.yishi.desk.forum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.forum.opinion.Replies;
import org.yishi.desk.forum.opinion.Sorting;
import org.yishi.desk.forum.proposal.Dotting;
import org.yishi.desk.forum.proposal.Proposals;
import org.yishi.desk.meeting.TaskDraft;
import org.yishi.model.forum.opinion.Adoption;
import org.yishi.model.forum.opinion.OpinionKind;
import org.yishi.model.forum.opinion.Reply;
import org.yishi.model.forum.opinion.Said;
import org.yishi.model.id.OpinionId;
import org.yishi.model.task.ListKind;
import org.yishi.model.team.TeamId;

/** Opinions as people voice them, for pictures and papers. */
public final class Voices {
    private static final List<String> WORDS = List.of(
            "三号楼的电梯老是坏，老人上下楼不方便",
            "电梯坏了两个月没人修",
            "楼道灯晚上不亮",
            "楼道里的灯有一半不亮，物业说没有钱",
            "垃圾桶太少，一到夏天味道很大，能不能在东门再放两组，早晚各清运一次",
            "停车位不够，消防通道总被占",
            "小区门口能不能装一个雨棚？",
            "什么时候可以装充电桩？费用由谁出？",
            "凉亭的木头烂了，坐着危险",
            "广场舞声音太大，孩子要写作业",
            "建议晚上九点以后不要放音响",
            "健身器材生锈，螺丝松了");
    private static final List<String> HEADINGS =
            List.of("电梯", "电梯", "照明", "照明", "环境卫生", "停车", "出入口", "充电", "公共设施", "噪声", "噪声", "");
    private static final List<String> NAMES = List.of("王芳", "𬍛明", "李建国", "", "陈秀英", "张伟（第2网格）");

    private Voices() {}

    /** So many opinions, some joined, sorted, answered, made into proposals with dots. */
    public static Hall fill(Hall hall, int count) {
        var groups = hall.opinions.gathered(hall.meeting).groups();
        var said = new ArrayList<Said>();
        for (int i = 0; i < count; i++) {
            var words = WORDS.get(i % WORDS.size()) + (i < WORDS.size() ? "" : "，第" + (i / WORDS.size() + 1) + "户也这么说");
            var kind = words.contains("？")
                    ? OpinionKind.QUESTION
                    : words.contains("建议") ? OpinionKind.SUGGESTION : OpinionKind.CONCERN;
            var team = groups.isEmpty() || i % 3 == 2
                    ? Optional.<TeamId>empty()
                    : Optional.of(groups.get(i % groups.size()).id());
            said.add(new Said(
                    kind,
                    words,
                    NAMES.get(i % NAMES.size()),
                    team,
                    Optional.of(hall.item),
                    HEADINGS.get(i % HEADINGS.size())));
        }
        if (count > 0) {
            follow(hall, hall.opinions.take(hall.meeting, said).orThrow());
        }
        return hall;
    }

    private static void follow(Hall hall, List<OpinionId> ids) {
        var work = hall.sample.work;
        var sorting = new Sorting(work);
        sorting.join(ids.get(0), ids.subList(0, 2)).orThrow();
        sorting.join(ids.get(2), ids.subList(2, 4)).orThrow();
        var replies = new Replies(work);
        replies.reply(ids.get(4), new Reply("下月起早晚各清运一次。", "王建国", Adoption.TAKEN, "", Optional.empty()))
                .orThrow();
        replies.reply(ids.get(9), new Reply("", "王建国", Adoption.NOT_TAKEN, "广场是全体居民的，改为限时限音量。", Optional.empty()))
                .orThrow();
        replies.reply(ids.get(6), new Reply("已列入明年计划。", "李敏", Adoption.PARTLY, "今年没有预算。", Optional.empty()))
                .orThrow();
        replies.handOn(
                        ids.get(7),
                        new TaskDraft("联系供电所装充电桩", "陈立", "", Optional.of(LocalDate.of(2026, 4, 15)), ListKind.NEED))
                .orThrow();
        propose(hall, ids);
    }

    private static void propose(Hall hall, List<OpinionId> ids) {
        var proposals = new Proposals(hall.sample.work);
        var dotting = new Dotting(hall.sample.work);
        dotting.each(hall.meeting, 3).orThrow();
        var groups = hall.opinions.gathered(hall.meeting).groups();
        var titles = List.of("三号楼电梯大修", "楼道灯改声控", "东门增设两组垃圾桶", "地面划线、清出消防通道", "凉亭翻修");
        for (int i = 0; i < titles.size(); i++) {
            var id = proposals
                    .make(
                            hall.meeting,
                            titles.get(i),
                            "一、由业委会出面比价。二、费用从公共收益列支。三、五月底前完成，完成后张榜。",
                            ids.subList(2 * i, 2 * i + 1))
                    .orThrow();
            for (var group : groups) {
                dotting.place(
                                id,
                                Optional.of(group.id()),
                                List.of(11, 7, 7, 4, 0).get(i))
                        .orThrow();
            }
            if (i == 4) {
                proposals.drop(id, "与文化礼堂工程重复").orThrow();
            }
        }
        proposals
                .word(hall.opinions.gathered(hall.meeting).proposals().get(1).id(), "楼道灯改声控", "三单元先试一个月。")
                .orThrow();
    }
}
