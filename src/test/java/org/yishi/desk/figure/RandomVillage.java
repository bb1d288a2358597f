package org.yishi.desk.figure;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.yishi.desk.Work;
import org.yishi.desk.body.BodyFiles;
import org.yishi.desk.village.VillageDesk;
import org.yishi.live.Changes;
import org.yishi.model.Outcome;
import org.yishi.model.body.Matter;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.event.Event;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.DisclosureId;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.id.SpeechId;
import org.yishi.model.id.TaskId;
import org.yishi.model.id.TopicId;
import org.yishi.model.id.UnitId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.meeting.Speech;
import org.yishi.model.meeting.SpeechState;
import org.yishi.model.meeting.Stance;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Role;
import org.yishi.model.people.UnitKind;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Capacity;
import org.yishi.model.presence.PresenceKind;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.ProgressNote;
import org.yishi.model.task.Resolution;
import org.yishi.model.task.TaskPlan;
import org.yishi.model.task.TaskState;
import org.yishi.model.task.Way;
import org.yishi.model.topic.Channel;
import org.yishi.model.topic.Filing;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;
import org.yishi.model.verdict.Result;
import org.yishi.model.verdict.Weight;
import org.yishi.store.Tx;
import org.yishi.store.VillageFile;

/** A real village file of fifteen months, all of it by chance from a seed; as odd as files become, gaps included. */
public final class RandomVillage implements AutoCloseable {
    public static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final int DAYS = (int) (TODAY.toEpochDay() - BEGIN.toEpochDay());
    private static final ZoneOffset HERE = ZoneOffset.ofHours(8);
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗";
    private static final String GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰";
    private static final List<String> DEEDS = List.of("修缮村北灌溉渠", "公布收支明细", "更换文化礼堂灯具", "清理河道", "安装路灯十二盏", "增设健身器材");
    private static final List<String> OWNERS = List.of("陈志明", "王建国", "李雪梅", "周国平", "");
    private static final List<String> KINDS = List.of("基础设施", "环境卫生", "矛盾纠纷", "集体资产", "");

    public final Changes changes = new Changes();
    public final Work work;
    /** How many votes of a month came to what; surveys as steps from the best. */
    public final Map<Result, List<LocalDate>> votes = new EnumMap<>(Result.class);

    public final List<Surveyed> surveys = new ArrayList<>();
    private final VillageFile file;
    private final Random random;
    private final List<UnitId> grids = new ArrayList<>();
    private final List<Resident> people = new ArrayList<>();
    private final List<TopicId> topics = new ArrayList<>();
    private final List<ItemId> items = new ArrayList<>();
    private final List<LocalDate> itemDays = new ArrayList<>();

    /** A survey: when it was closed, how many were asked, what they answered. */
    public record Surveyed(Optional<LocalDate> closed, int asked, List<Integer> steps) {}

    public RandomVillage(Path folder, long seed, int size) {
        random = new Random(seed);
        file = VillageFile.create(folder.resolve("random-" + seed + ".yishi")).orThrow();
        var noon = TODAY.atTime(12, 0).toInstant(HERE);
        work = new Work(file, Clock.fixed(noon, ZoneId.of("Asia/Shanghai")), () -> "李敏", changes);
        new VillageDesk(work)
                .found(new Village("溪口村", VillageKind.VILLAGE, "宁海县", "岔路镇"), BodyFiles.defaults())
                .orThrow();
        work.act((tx, _) -> {
                    people(tx, size * 10);
                    for (int i = 0; i < size * 2; i++) {
                        topic(tx);
                    }
                    for (int i = 0; i < size; i++) {
                        meeting(tx, i + 1);
                    }
                    for (int i = 0; i < size * 4; i++) {
                        task(tx, i + 1);
                    }
                    for (int i = 0; i < size * 2; i++) {
                        notice(tx);
                    }
                    tx.record(new Event.TaskMade(new TaskId(1)));
                    return Outcome.done(true);
                })
                .orThrow();
        try {
            bySql(size);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        file.close();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private LocalDate day() {
        return BEGIN.plusDays(random.nextInt(DAYS + 1));
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(19, 0).atOffset(HERE);
    }

    private void people(Tx tx, int many) {
        for (int i = 1; i <= 3; i++) {
            grids.add(tx.units().unit(UnitKind.GRID, "第" + i + "网格"));
        }
        for (int i = 0; i < many; i++) {
            var name = "" + SURNAMES.charAt(random.nextInt(20)) + GIVEN.charAt(random.nextInt(20));
            var birth = chance(10) ? "" : Integer.toString(1930 + random.nextInt(90));
            var exact = chance(50) && !birth.isEmpty() ? birth + "-0" + (1 + random.nextInt(9)) + "-15" : birth;
            var resident = new Resident(
                    new ResidentId(0),
                    name,
                    "",
                    "",
                    any(Gender.values()),
                    exact,
                    "",
                    "",
                    Optional.empty(),
                    "",
                    chance(15) ? Optional.empty() : Optional.of(any(grids)),
                    Optional.empty(),
                    chance(40)
                            ? Set.of()
                            : chance(50) ? Set.of(any(Role.values())) : Set.of(Role.OWNER, Role.PARTY_MEMBER),
                    0,
                    "",
                    chance(5) ? Optional.of("迁出") : Optional.empty());
            var id = tx.people().add(resident);
            people.add(tx.people().find(id).orElseThrow());
        }
    }

    private void topic(Tx tx) {
        var raised = day();
        var state = any(TopicState.values());
        boolean wasClosed = state == TopicState.CLOSED || state == TopicState.REOPENED;
        var end = raised.plusDays(random.nextInt(200));
        topics.add(tx.topics()
                .add(new Topic(
                        new TopicId(0),
                        "",
                        any(DEEDS),
                        "",
                        "",
                        Optional.empty(),
                        chance(30) ? Optional.empty() : Optional.of(any(grids)),
                        any(Channel.values()),
                        raised,
                        Filing.of(any(KINDS)),
                        state,
                        "",
                        Optional.empty(),
                        wasClosed && !end.isAfter(TODAY)
                                ? Optional.of(new Topic.Closing(end, "王建国", ""))
                                : Optional.empty())));
    }

    private void meeting(Tx tx, int serial) {
        var day = day();
        var state = chance(70) ? MeetingState.ENDED : any(MeetingState.values());
        var id = tx.meetings()
                .add(new Meeting(
                        new MeetingId(0),
                        serial,
                        any(BodyFiles.defaults()),
                        "第" + serial + "次会议",
                        "文化礼堂",
                        at(day),
                        "王建国",
                        "李敏",
                        state,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(at(day)),
                        Optional.of(at(day).plusHours(2))));
        var seats = seats(tx, id, day);
        for (int i = 1; i <= 1 + random.nextInt(3); i++) {
            var item = item(tx, id, i);
            if (state == MeetingState.ENDED) {
                items.add(item);
                itemDays.add(day);
            }
            speeches(tx, item, seats, day);
            if (chance(50)) {
                resolution(tx, item, day, serial + "-" + i);
            }
        }
    }

    private ItemId item(Tx tx, MeetingId meeting, int position) {
        var item = tx.items()
                .add(new AgendaItem(
                        new ItemId(0),
                        meeting,
                        position,
                        ItemKind.DECISION,
                        Matter.GENERAL,
                        any(DEEDS),
                        "",
                        0,
                        "",
                        any(ItemState.values()),
                        0,
                        Optional.empty()));
        if (chance(80)) {
            tx.topics().link(item, any(topics));
        }
        return item;
    }

    private List<AttendeeId> seats(Tx tx, MeetingId meeting, LocalDate day) {
        var all = new ArrayList<AttendeeId>();
        var drawn = new ArrayList<>(people);
        java.util.Collections.shuffle(drawn, random);
        for (int i = 0; i < Math.min(12, drawn.size()); i++) {
            boolean isGuest = chance(10);
            var resident = drawn.get(i);
            var id = tx.presence()
                    .add(new Attendee(
                            new AttendeeId(0),
                            meeting,
                            i + 1,
                            isGuest ? Optional.empty() : Optional.of(resident.id()),
                            isGuest ? "来宾" + random.nextInt(4) : resident.name(),
                            "",
                            "",
                            resident.gender(),
                            chance(10) ? "" : "第" + (1 + random.nextInt(3)) + "组",
                            "",
                            "",
                            isGuest || chance(10) ? Capacity.OBSERVER : Capacity.ENTITLED,
                            new Weight(1, 1, 0)));
            if (chance(75)) {
                tx.presence().note(id, chance(85) ? PresenceKind.IN : PresenceKind.EXCUSED, at(day), "");
            }
            if (chance(5)) {
                tx.presence().strike(id);
            }
            if (!all.isEmpty() && chance(15)) {
                tx.presence().giveProxy(id, all.getFirst(), "", at(day).minusDays(1));
            }
            all.add(id);
        }
        tx.presence().presences(meeting).stream()
                .filter(_ -> chance(5))
                .forEach(p -> tx.presence().takeBack(p.id(), "点错"));
        tx.presence().proxies(meeting).stream()
                .filter(_ -> chance(20))
                .forEach(p -> tx.presence().endProxy(p.id(), at(day).plusMinutes(random.nextInt(3) - 1)));
        return all;
    }

    private void speeches(Tx tx, ItemId item, List<AttendeeId> seats, LocalDate day) {
        for (int i = 0; i < random.nextInt(4); i++) {
            tx.speeches()
                    .add(new Speech(
                            new SpeechId(0),
                            item,
                            chance(20) ? Optional.empty() : Optional.of(any(seats)),
                            "镇干部" + random.nextInt(2),
                            any(SpeechState.values()),
                            at(day),
                            10,
                            Optional.empty(),
                            0,
                            Stance.NONE,
                            "应当先公布预算"));
        }
    }

    private void resolution(Tx tx, ItemId item, LocalDate day, String number) {
        tx.resolutions()
                .add(new Resolution(
                        new ResolutionId(0),
                        item,
                        Optional.empty(),
                        day.getYear() + "-" + number,
                        "关于" + any(DEEDS) + "的决议",
                        "同意实施，费用从集体收入列支。",
                        any(Way.values()),
                        "",
                        at(day)));
    }

    private void task(Tx tx, int number) {
        var made = day();
        var due = chance(15) ? Optional.<LocalDate>empty() : Optional.of(made.plusDays(10 + random.nextInt(90)));
        var first = chance(5) ? any(TaskState.values()) : TaskState.NOT_STARTED;
        var id = tx.tasks()
                .add(new ActionItem(
                        new TaskId(0),
                        made.getYear() + "-" + number,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        any(DEEDS),
                        any(OWNERS),
                        "",
                        due,
                        due,
                        0,
                        first,
                        ListKind.PROJECT,
                        at(made),
                        new TaskPlan(
                                chance(50) ? Optional.empty() : Optional.of(any(topics)),
                                "",
                                chance(50) ? Optional.empty() : Optional.of(any(grids)),
                                Optional.empty(),
                                "",
                                0,
                                List.of()),
                        List.of(),
                        List.of()));
        var day = made;
        for (int i = 0; i < random.nextInt(6); i++) {
            day = day.plusDays(random.nextInt(40));
            if (day.isAfter(TODAY)) {
                return;
            }
            if (chance(20)) {
                tx.tasks().moveDue(tx.tasks().find(id).orElseThrow(), day.plusDays(random.nextInt(60)), "下雨", at(day));
            }
            tx.tasks()
                    .report(new ProgressNote(
                            0,
                            id,
                            at(day),
                            "李敏",
                            "已开工",
                            any(TaskState.values()),
                            Optional.empty(),
                            random.nextInt(3) * 100_50L,
                            Optional.empty(),
                            List.of()));
        }
    }

    private void notice(Tx tx) {
        var planned = day();
        var up = chance(30) ? Optional.<LocalDate>empty() : Optional.of(planned.plusDays(random.nextInt(9)));
        var id = tx.disclosures()
                .add(new Disclosure(
                        new DisclosureId(0),
                        "",
                        Optional.of(any(topics)),
                        Optional.empty(),
                        Optional.empty(),
                        any(DisclosureKind.values()),
                        any(DEEDS) + "公示",
                        "内容",
                        15,
                        false,
                        "",
                        planned,
                        up,
                        up.map(d -> d.plusDays(15)),
                        Optional.empty(),
                        "公开栏",
                        "",
                        "",
                        chance(8) ? Optional.of("写错了") : Optional.empty(),
                        List.of()));
        for (int i = 0; i < random.nextInt(3); i++) {
            long objection = tx.disclosures().object(id, planned.plusDays(random.nextInt(30)), "王秀英", "金额不对");
            if (chance(60)) {
                tx.disclosures().answer(objection, planned.plusDays(20 + random.nextInt(30)), "李敏", "已核对");
            }
        }
    }

    /** Votes and surveys, of which only what is counted matters here. */
    private void bySql(int size) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file.path());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < items.size(); i++) {
                var result = any(Result.values());
                boolean isVoid = chance(10);
                statement.executeUpdate("""
                    insert into poll (item_id, number, question, contest, form, secret, rule, state, opened_at, opened,
                        verdict) values (%d, '%d', '是否同意', '{}', 'HANDS', 0, '{}', '%s', '%s', '{}',
                        '{"result":"%s"}')
                    """.formatted(
                                items.get(i).value(), i, isVoid ? "VOID" : "PUBLISHED", at(itemDays.get(i)), result));
                if (!isVoid) {
                    votes.computeIfAbsent(result, _ -> new ArrayList<>()).add(itemDays.get(i));
                }
            }
            for (int i = 1; i <= size / 2; i++) {
                survey(statement, i);
            }
            connection.commit();
        }
    }

    /** One more is drawn than asked: a substitute, who is not counted. */
    private void survey(java.sql.Statement statement, int id) throws SQLException {
        int asked = 1 + random.nextInt(8);
        var closed = chance(80) ? Optional.of(day()) : Optional.<LocalDate>empty();
        statement.executeUpdate("""
            insert into survey (id, topic_id, title, seed, method, share_num, share_den, opened_on, closed_on)
            values (%d, %d, '满意度', 1, '{"quotas":[{"grid":"","people":100,"asked":%d}]}', 3, 5, '2025-01-01', %s)
            """.formatted(
                id, any(topics).value(), asked, closed.map(d -> "'" + d + "'").orElse("null")));
        var steps = new ArrayList<Integer>();
        statement.executeUpdate("insert into survey_asked (survey_id, resident_id, unit_name) values (%d, %d, '')"
                .formatted(id, any(people).id().value()));
        for (int i = 0; i < asked; i++) {
            statement.executeUpdate("insert into survey_asked (survey_id, resident_id, unit_name) values (%d, %d, '')"
                    .formatted(id, any(people).id().value()));
            if (chance(70)) {
                int step = 1 + random.nextInt(5);
                boolean isBack = chance(10);
                statement.executeUpdate("insert into survey_answer (survey_id, step, taken_back) values (%d, %d, %d)"
                        .formatted(id, step, isBack ? 1 : 0));
                if (!isBack) {
                    steps.add(step);
                }
            }
        }
        surveys.add(new Surveyed(closed, asked, steps));
    }
}
