package org.yishi.window.matter;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.followup.Report;
import org.yishi.desk.matter.Disclosures;
import org.yishi.desk.matter.Matters;
import org.yishi.desk.meeting.Agendas;
import org.yishi.desk.meeting.Chair;
import org.yishi.desk.meeting.CheckIn;
import org.yishi.desk.meeting.Floor;
import org.yishi.desk.meeting.ItemDraft;
import org.yishi.desk.meeting.MeetingPlan;
import org.yishi.desk.meeting.Outcomes;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.meeting.PollDraft;
import org.yishi.desk.meeting.Polls;
import org.yishi.desk.meeting.TaskDraft;
import org.yishi.model.Outcome;
import org.yishi.model.body.Matter;
import org.yishi.model.body.Measure;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.event.Event;
import org.yishi.model.id.DisclosureId;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.TaskId;
import org.yishi.model.id.TopicId;
import org.yishi.model.id.UnitId;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.meeting.Stance;
import org.yishi.model.people.UnitKind;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskState;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.Filing;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.model.verdict.Count;
import org.yishi.model.vote.PollForm;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.SampleFile;

/** Matters with a life behind them, in a village file: raised, voted, promised, reported, put up. */
public final class Threads {
    private static final List<Path> PHOTOS = List.of(
            Path.of("src/test/resources/photos/canal.jpg"),
            Path.of("src/test/resources/photos/wall.jpg"),
            Path.of("src/test/resources/photos/wall.png"));
    private static final List<String> SAID = List.of(
            "渠道年年漏，去年六月菜地淹了两回，今年汛期前一定要修好。",
            "修是要修的，但请把预算一项一项写明白，用了多少贴出来给大家看。",
            "施工的时候不要把老樟树的根挖断了。",
            "能不能请下游两个组也出点工？水是大家用的。");

    private final Work work;
    private final Text text = Text.in(Lang.ZH);

    public Threads(SampleFile file) {
        work = file.work;
    }

    private Work on(String time) {
        return work.by(
                Clock.fixed(OffsetDateTime.parse(time).toInstant(), work.clock().getZone()));
    }

    /** A matter as somebody raises it. */
    public static Topic voice(String title, LocalDate day, Optional<UnitId> unit) {
        return new Topic(
                new TopicId(0),
                "",
                title,
                "村北那条灌溉渠漏得厉害，水到不了三组的田，去年还淹了菜地。请村里想想办法。",
                "王秀英",
                Optional.empty(),
                unit,
                Channel.VISIT,
                day,
                Filing.of("水利"),
                TopicState.RAISED,
                "",
                Optional.empty(),
                Optional.empty());
    }

    /** A matter under way: a meeting with a vote, three tasks with so many reports each, a notice with objections. */
    public TopicId canal(int reports) {
        var unit = work.act((tx, _) -> {
                    var id = tx.units().unit(UnitKind.GRID, "第1网格");
                    tx.record(new Event.VillageChanged("溪口村"));
                    return Outcome.done(id);
                })
                .orThrow();
        var matters = new Matters(on("2026-01-12T10:00:00+08:00"));
        var id = matters.raise(voice("修缮村北灌溉渠", LocalDate.of(2026, 1, 12), Optional.of(unit)))
                .orThrow();
        var item = meeting(id);
        promises(id, item, reports);
        notice(id);
        return id;
    }

    private ItemId meeting(TopicId topic) {
        var evening = on("2026-01-20T19:05:00+08:00");
        var planning = new Planning(evening, text);
        var meeting = planning.plan(new MeetingPlan(
                        "villagers-representatives",
                        "",
                        "村文化礼堂",
                        OffsetDateTime.parse("2026-01-20T19:00:00+08:00"),
                        "王建国（村党支部书记）",
                        "李敏"))
                .orThrow();
        var item = new Agendas(evening)
                .add(
                        meeting,
                        new ItemDraft(ItemKind.DECISION, Matter.GENERAL, "修缮村北灌溉渠", "王建国", 30, "", Optional.of(topic)))
                .orThrow();
        new CheckIn(evening, text).allIn(meeting).orThrow();
        var chair = new Chair(evening);
        chair.open(meeting).orThrow();
        chair.start(item).orThrow();
        speeches(evening, planning, meeting, item);
        var polls = new Polls(evening);
        var poll = polls.open(item, PollDraft.of("是否同意修缮村北灌溉渠", PollForm.HANDS)).orThrow();
        long present = planning.show(meeting).orElseThrow().attendees().stream()
                .filter(a -> a.isEntitled())
                .count();
        polls.count(poll, new Count(Measure.HEADS, present - 1, 1, 0, 0)).orThrow();
        polls.close(poll).orThrow();
        polls.publish(poll, "").orThrow();
        var outcomes = new Outcomes(evening, text);
        var held = planning.show(meeting).orElseThrow().polls().getFirst();
        outcomes.resolve(item, Optional.of(poll), outcomes.draft(held)).orThrow();
        return item;
    }

    private static void speeches(Work evening, Planning planning, MeetingId meeting, ItemId item) {
        var floor = new Floor(evening);
        var people = planning.show(meeting).orElseThrow().attendees();
        for (int i = 0; i < SAID.size(); i++) {
            var speech =
                    floor.queue(item, people.get(i % people.size()).id(), 180).orThrow();
            floor.start(speech).orThrow();
            floor.note(speech, Stance.values()[i % Stance.values().length], SAID.get(i))
                    .orThrow();
            floor.finish(speech).orThrow();
        }
    }

    private void promises(TopicId topic, ItemId item, int reports) {
        var outcomes = new Outcomes(on("2026-01-20T20:10:00+08:00"), text);
        var ends = List.of(LocalDate.of(2026, 2, 15), LocalDate.of(2026, 3, 20), LocalDate.of(2026, 4, 10));
        var deeds = List.of("清淤并测量渠底", "砌筑渠壁三百二十米", "验收并公布决算");
        for (int i = 0; i < deeds.size(); i++) {
            var task = outcomes.promise(
                            item,
                            Optional.empty(),
                            new TaskDraft(
                                    deeds.get(i),
                                    i == 1 ? "陈大伟" : "王建国",
                                    i == 1 ? "宁海水利站" : "",
                                    Optional.of(ends.get(i)),
                                    ListKind.PROJECT,
                                    "村务监督委员会"))
                    .orThrow();
            if (i == 1) {
                followed(task, reports);
            }
        }
    }

    private void followed(TaskId task, int reports) {
        var at = OffsetDateTime.parse("2026-01-25T09:30:00+08:00");
        var planner = new FollowUp(on("2026-01-21T09:00:00+08:00"), () -> "李敏");
        planner.milestone(task, "备料", Optional.of(LocalDate.of(2026, 2, 1))).orThrow();
        planner.milestone(task, "砌筑", Optional.of(LocalDate.of(2026, 3, 10))).orThrow();
        var first = planner.tasks().stream()
                .filter(t -> t.id().equals(task))
                .findFirst()
                .orElseThrow()
                .plan()
                .milestones()
                .getFirst();
        planner.milestoneDone(task, first.id(), true).orThrow();
        planner.moveDue(task, LocalDate.of(2026, 3, 28), "连日下雨，水泥不能养护").orThrow();
        for (int i = 0; i < reports; i++) {
            var desk = new FollowUp(
                    on(at.plusHours(30L * i * 20 / Math.max(20, reports)).toString()), () -> "陈大伟");
            desk.report(
                            task,
                            new Report(
                                    "第" + (i + 1) + "段渠壁砌好，用水泥" + (3 + i % 4) + "吨，两名村民监督员到场看过，质量没有问题。",
                                    TaskState.IN_PROGRESS,
                                    Optional.of(Math.min(95, 20 + 70 * i / Math.max(1, reports))),
                                    i % 3 == 0 ? 3_260_50L : 0,
                                    Optional.empty(),
                                    i == 0 ? PHOTOS : i % 4 == 1 ? List.of(PHOTOS.get(i % 3)) : List.of()))
                    .orThrow();
        }
    }

    private void notice(TopicId topic) {
        var desk = new Disclosures(on("2026-01-21T10:00:00+08:00"));
        var id = desk.plan(new Disclosure(
                        new DisclosureId(0),
                        "",
                        Optional.of(topic),
                        Optional.empty(),
                        Optional.empty(),
                        DisclosureKind.RESOLUTION,
                        "关于修缮村北灌溉渠的决议",
                        "经村民代表会议表决通过……",
                        15,
                        false,
                        "village-35",
                        LocalDate.of(2026, 1, 21),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "村务公开栏旁意见箱",
                        "",
                        Optional.empty(),
                        List.of()))
                .orThrow();
        desk.putUp(id, LocalDate.of(2026, 1, 21), "村务公开栏").orThrow();
        var later = new Disclosures(on("2026-01-28T10:00:00+08:00"));
        later.object(id, "张志明", "预算里的运费是不是算重了？").orThrow();
        later.answer(id, 1, "李敏", "运费按两段路分别计算，单据可在村部查看。").orThrow();
        new Disclosures(on("2026-02-10T10:00:00+08:00"))
                .takeDown(id, "期满，异议一条已答复")
                .orThrow();
    }

    /** So many matters more, in all states. */
    public void many(int matters) {
        work.act((tx, now) -> {
                    var titles = List.of("装路灯十二盏", "清理村口河道淤泥", "文化礼堂换灯具", "三月份收支公布不清", "狗不拴绳，孩子害怕");
                    for (int i = 0; i < matters; i++) {
                        var voice = voice(
                                titles.get(i % titles.size()) + (i < 5 ? "" : "（" + i + "）"),
                                LocalDate.of(2025, 1, 1).plusDays(i * 400L / matters),
                                Optional.empty());
                        tx.topics().add(voice.in(TopicState.values()[i % TopicState.values().length]));
                    }
                    tx.record(new Event.TopicRaised(new TopicId(1)));
                    return Outcome.done(true);
                })
                .orThrow();
    }
}
