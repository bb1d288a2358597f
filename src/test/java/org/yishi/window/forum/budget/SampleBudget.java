package org.yishi.window.forum.budget;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.forum.budget.AmendmentDraft;
import org.yishi.desk.forum.budget.Amendments;
import org.yishi.desk.forum.budget.Budgets;
import org.yishi.desk.forum.budget.ProjectDraft;
import org.yishi.desk.forum.budget.Scorings;
import org.yishi.model.count.Fraction;
import org.yishi.model.forum.budget.AmendmentKind;
import org.yishi.model.forum.budget.AmendmentState;
import org.yishi.model.forum.budget.Wave;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.MeetingId;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** A budget in the size of Zeguo's, or smaller; single costs and scores are made up. */
public final class SampleBudget {
    private static final List<String> TITLES = List.of(
            "文昌路改建", "污水处理一期", "城乡环卫一体化", "老街消防通道", "镇区绿化", "垃圾中转站", "丹崖山公园规划", "牧屿山公园", "水仓集镇道路", "幼儿园翻建", "卫生院急诊楼",
            "小学操场", "文化活动中心", "山坑水库加固", "河道清淤", "东河路延伸", "农贸市场改造", "联树路", "职业学校宿舍", "敬老院", "村口路灯", "示范街建设", "中心大道一期",
            "西城路", "前湾路", "商城路绿化", "公交停靠站", "复兴路西段", "消防站", "健身步道");
    private static final List<Integer> COSTS = List.of(
            240, 410, 320, 180, 560, 290, 330, 450, 370, 260, 310, 230, 620, 540, 480, 710, 390, 830, 460, 520, 275,
            640, 915, 345, 580, 700, 425, 812, 298, 202);

    private SampleBudget() {}

    /** So many projects, scored before and after, with a few amendments. */
    public static void fill(Work work, MeetingId meeting, int projects) {
        var budgets = new Budgets(work);
        long purse = projects == 30 ? 4_000_000_000L : 700_000_000L;
        budgets.make(meeting, "2026年城建项目预算", purse).orThrow();
        var drafts = new ArrayList<ProjectDraft>();
        for (int i = 0; i < projects; i++) {
            drafts.add(new ProjectDraft(
                    0, TITLES.get(i), COSTS.get(i) * 1_000_000L, i % 3 == 0 ? "含设计、施工和监理，工期约六个月。" : ""));
        }
        budgets.add(meeting, drafts).orThrow();
        amend(work, meeting);
        var book = budgets.of(meeting).orElseThrow();
        var scorings = new Scorings(work, List.of());
        var before = new HashMap<Long, Fraction>();
        var after = new HashMap<Long, Fraction>();
        for (var project : book.standing()) {
            int i = project.number();
            before.put(project.id(), new Fraction(2_000 - (i * 53L) % 900, 275));
            after.put(project.id(), new Fraction(2_600 - i * 37L, 275));
        }
        scorings.type(meeting, Wave.BEFORE, "会前问卷，收回275份", before).orThrow();
        scorings.type(meeting, Wave.AFTER, "会后问卷，收回269份", after).orThrow();
    }

    private static void amend(Work work, MeetingId meeting) {
        var amendments = new Amendments(work, Text.in(Lang.ZH));
        var projects = new Budgets(work).of(meeting).orElseThrow().standing();
        List<AttendeeId> five =
                amendments.members(meeting).stream().limit(5).map(a -> a.id()).toList();
        amendments
                .hand(
                        meeting,
                        new AmendmentDraft(
                                AmendmentKind.CUT,
                                Optional.of(projects.get(1).id()),
                                "",
                                "一期先做主管网，支管列入明年。",
                                380_000_000L,
                                five))
                .orThrow();
        amendments
                .hand(
                        meeting,
                        new AmendmentDraft(
                                AmendmentKind.DROP,
                                Optional.of(projects.get(2).id()),
                                "",
                                "并入县里的统一项目。",
                                0,
                                five.subList(0, 3)))
                .orThrow();
        amendments
                .hand(
                        meeting,
                        new AmendmentDraft(
                                AmendmentKind.ADD, Optional.empty(), "学校门口人行道", "孩子上学路上没有人行道。", 60_000_000L, five))
                .orThrow();
        amendments.carry(meeting, 1, "经联席会议举手表决通过").orThrow();
        amendments.end(meeting, 3, AmendmentState.LOST, "").orThrow();
    }
}
