package org.yishi.report;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yishi.model.Refusal;
import org.yishi.model.body.Base;
import org.yishi.model.body.Body;
import org.yishi.model.body.Comparison;
import org.yishi.model.body.Customs;
import org.yishi.model.body.Entitlement;
import org.yishi.model.body.Matter;
import org.yishi.model.body.Measure;
import org.yishi.model.body.NoticeRule;
import org.yishi.model.body.Power;
import org.yishi.model.body.ProxyRule;
import org.yishi.model.body.Rule;
import org.yishi.model.body.Threshold;
import org.yishi.model.body.Turnout;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.PollId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.id.SpeechId;
import org.yishi.model.id.TaskId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Attachment;
import org.yishi.model.meeting.Deviation;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.meeting.Speech;
import org.yishi.model.meeting.SpeechState;
import org.yishi.model.meeting.Stance;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Role;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Capacity;
import org.yishi.model.presence.Presence;
import org.yishi.model.presence.PresenceKind;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.ProgressNote;
import org.yishi.model.task.Resolution;
import org.yishi.model.task.TaskPlan;
import org.yishi.model.task.TaskState;
import org.yishi.model.task.Way;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Weight;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PollState;
import org.yishi.model.vote.Voice;
import org.yishi.rule.Majority;

/** An evening in the hall with as many people and items as asked for. */
public final class Evenings {
    public static final Village VILLAGE = new Village("上塘村", VillageKind.VILLAGE, "宁海县", "岔路镇");
    public static final OffsetDateTime START = OffsetDateTime.parse("2026-03-05T19:00:00+08:00");

    private static final MeetingId MEETING = new MeetingId(3);
    private static final List<String> GIVEN = List.of("建国", "伟", "芳", "𬍛明", "小䶮", "秀英", "丽", "国强", "桂兰", "海燕");
    private static final List<String> SURNAMES = List.of("陈", "王", "欧阳", "单", "李");
    private static final String SAID = "路面只有三米宽，两车交会要倒车，老人骑三轮车很危险。建议先从桥头到祠堂这一段做起，" + "电线杆一并移位，占用的菜地按去年的标准补。";

    private Evenings() {}

    /** Of ten people six come, one is excused, one stays away, one sits in … and so on up to the number. */
    public static Proceedings of(int people, int items) {
        var attendees =
                IntStream.rangeClosed(1, people).mapToObj(Evenings::attendee).toList();
        var present = attendees.stream().filter(a -> a.id().value() % 10 < 8).toList();
        return new Proceedings(
                meeting(),
                IntStream.rangeClosed(1, items).mapToObj(Evenings::item).toList(),
                attendees,
                presences(attendees),
                List.of(),
                speeches(present, items),
                polls(attendees, present, items),
                IntStream.rangeClosed(1, items)
                        .filter(i -> i % 2 == 0)
                        .mapToObj(Evenings::resolution)
                        .toList(),
                IntStream.rangeClosed(1, items).mapToObj(Evenings::task).toList(),
                List.of(new Deviation(
                        1,
                        Optional.empty(),
                        Refusal.of("meeting.warn-notice", 10, 3, "村民委员会组织法第二十五条"),
                        "台风将至，村道须在汛期前修好",
                        START)),
                List.of(new Attachment(1, new ItemId(1), "村道拓宽方案.pdf", 120_000)));
    }

    /** A meeting of which only the title is known. */
    static Proceedings unprepared() {
        var meeting = new Meeting(
                MEETING,
                3,
                body(),
                "村民代表会议",
                "",
                START,
                "",
                "",
                MeetingState.PLANNED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Proceedings(
                meeting, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
    }

    private static Meeting meeting() {
        return new Meeting(
                MEETING,
                3,
                body(),
                "2026年第3次村民代表会议",
                "村文化礼堂",
                START,
                "王建国（村党支部书记）",
                "李芳",
                MeetingState.ENDED,
                Optional.of(LocalDate.of(2026, 2, 26)),
                Optional.of(LocalDate.of(2026, 2, 20)),
                Optional.of(START.plusMinutes(3)),
                Optional.of(START.plusMinutes(127)));
    }

    static Body body() {
        return new Body(
                "villagers-representatives",
                "村民代表会议",
                "Villagers' representatives",
                Set.of(VillageKind.VILLAGE),
                Power.DECIDES,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                new Entitlement(Entitlement.Who.ROLES, Set.of(Role.REPRESENTATIVE), 0),
                List.of(rule()),
                List.of(),
                new ProxyRule(0, false, ""),
                new NoticeRule(10, "村民委员会组织法第二十五条"),
                Customs.NONE,
                true,
                3,
                "");
    }

    static Rule rule() {
        return new Rule(
                "ordinary",
                List.of(),
                Turnout.PRESENT,
                List.of(new Threshold(2, 3, Comparison.AT_LEAST, Base.ENTITLED, Measure.HEADS)),
                List.of(new Threshold(1, 2, Comparison.MORE_THAN, Base.PRESENT, Measure.HEADS)),
                false,
                "村民委员会组织法第三十条");
    }

    private static Attendee attendee(int i) {
        boolean observer = i % 10 == 5 && i > 9 || i == 5;
        var name = SURNAMES.get(i % SURNAMES.size()) + GIVEN.get(i * 3 % GIVEN.size());
        return new Attendee(
                new AttendeeId(i),
                MEETING,
                i,
                Optional.of(new ResidentId(1000 + i)),
                name,
                i % 12 == 0 ? "1956年生" : "",
                "X",
                i % 2 == 0 ? Gender.MALE : Gender.FEMALE,
                i % 3 == 0 ? "第一网格" : "第二网格",
                "0" + i,
                observer ? "驻村法律顾问" : "村民代表",
                observer ? Capacity.OBSERVER : Capacity.ENTITLED,
                observer ? Weight.NONE : new Weight(1, 0, 0));
    }

    private static List<Presence> presences(List<Attendee> attendees) {
        var found = new ArrayList<Presence>();
        for (var a : attendees) {
            long i = a.id().value();
            if (i % 10 < 8) {
                found.add(presence(a, PresenceKind.IN, i % 7 == 0 ? 25 : -10, ""));
            } else if (i % 10 == 8) {
                found.add(presence(a, PresenceKind.EXCUSED, -60, "外出务工"));
            }
            if (i % 30 == 1) {
                found.add(presence(a, PresenceKind.OUT, 90, "家中有事"));
            }
        }
        return found;
    }

    private static Presence presence(Attendee a, PresenceKind kind, int minute, String note) {
        return new Presence(a.id().value(), a.id(), kind, START.plusMinutes(minute), note, Optional.empty());
    }

    private static AgendaItem item(int i) {
        return new AgendaItem(
                new ItemId(i),
                MEETING,
                i,
                i % 2 == 0 ? ItemKind.DECISION : ItemKind.DELIBERATION,
                Matter.PUBLIC_WORKS,
                "关于桥头至祠堂村道拓宽工程第" + i + "段实施方案",
                "陈立",
                20,
                "工程全长420米，路面由3米拓宽到4.5米，预算28.6万元，其中上级补助20万元，村集体自筹8.6万元。",
                i == 5 ? ItemState.SKIPPED : ItemState.DONE,
                1200,
                Optional.empty());
    }

    private static List<Speech> speeches(List<Attendee> present, int items) {
        var found = new ArrayList<Speech>();
        for (int i = 1; i <= items; i++) {
            for (int k = 0; k < 3; k++) {
                var who = present.get((i * 3 + k) % present.size());
                found.add(new Speech(
                        new SpeechId(i * 10L + k),
                        new ItemId(i),
                        Optional.of(who.id()),
                        who.name(),
                        SpeechState.DONE,
                        START,
                        90,
                        Optional.empty(),
                        180,
                        Stance.values()[k + 1],
                        k == 1 ? "“一事一议”的钱去年还没有公布，先公布再谈新的。" : SAID));
            }
        }
        return found;
    }

    private static List<Poll> polls(List<Attendee> all, List<Attendee> present, int items) {
        long entitled = all.stream().filter(Attendee::isEntitled).count();
        var voters = present.stream().filter(Attendee::isEntitled).toList();
        var who = new Electorate(new Weight(entitled, 0, 0), new Weight(voters.size(), 0, 0), Weight.NONE);
        return IntStream.rangeClosed(1, items)
                .filter(i -> i % 2 == 0)
                .mapToObj(i -> poll(i, who, voters))
                .toList();
    }

    private static Poll poll(int i, Electorate who, List<Attendee> voters) {
        long n = voters.size();
        long no = n / 4;
        long abstain = n / 10;
        var tally = Tally.ofHeads(n - no - abstain, no, abstain, 0);
        var form = PollForm.values()[i / 2 % 3];
        Optional<Papers> papers = form == PollForm.PAPER ? Optional.of(new Papers(n, n)) : Optional.empty();
        var voices = new ArrayList<Voice>();
        for (int k = 0; k < n && form == PollForm.ROLL_CALL; k++) {
            var choice = k < n - no - abstain ? Choice.YES : k < n - abstain ? Choice.NO : Choice.ABSTAIN;
            voices.add(new Voice(voters.get(k).id(), choice, START));
        }
        return new Poll(
                new PollId(i),
                new ItemId(i),
                Integer.toString(i / 2),
                "是否同意桥头至祠堂村道拓宽工程第" + i + "段实施方案？",
                Contest.YES_NO,
                form,
                form == PollForm.PAPER,
                rule(),
                PollState.PUBLISHED,
                START.plusMinutes(40),
                who,
                Optional.of(START.plusMinutes(45)),
                Optional.of(who),
                tally,
                papers,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                new Officers("", "李芳", "陈国强"),
                Optional.empty(),
                voices,
                "",
                Optional.of(Majority.decide(rule(), who, tally, papers, form)),
                Optional.empty(),
                List.of(),
                List.of(),
                "",
                Optional.empty());
    }

    private static Resolution resolution(int i) {
        return new Resolution(
                new ResolutionId(i),
                new ItemId(i),
                Optional.of(new PollId(i)),
                "2026-3-" + i / 2,
                "关于桥头至祠堂村道拓宽工程第" + i + "段的决议",
                "同意《村道拓宽方案》第" + i + "段，工程款由村集体自筹8.6万元，5月31日前完工。",
                Way.CARRY_OUT,
                "",
                START.plusMinutes(50));
    }

    private static ActionItem task(int i) {
        var state = TaskState.values()[i % TaskState.values().length];
        var due = LocalDate.of(2026, 3, 1).plusDays(i * 9L);
        return new ActionItem(
                new TaskId(100 + i),
                "2026-3-%02d".formatted(i),
                Optional.of(MEETING),
                Optional.of(new ItemId(i)),
                i % 2 == 0 ? Optional.of(new ResolutionId(i)) : Optional.empty(),
                i == 1 ? "=完成电线杆移位" : "第" + i + "段路基施工，协调占用菜地补偿",
                "陈立",
                i % 3 == 0 ? "镇公路站" : "",
                Optional.of(due),
                Optional.of(LocalDate.of(2026, 3, 1)),
                i % 4 == 0 ? 1 : 0,
                state,
                ListKind.PROJECT,
                START,
                TaskPlan.NONE,
                List.of(),
                List.of(new ProgressNote(
                        i, new TaskId(100 + i), START.plusDays(i), "李芳", "已与两户签订占地协议，余下一户周末再谈。", state)));
    }
}
