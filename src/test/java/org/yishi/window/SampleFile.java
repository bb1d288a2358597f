package org.yishi.window;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.yishi.desk.Work;
import org.yishi.desk.body.BodyFiles;
import org.yishi.desk.followup.FollowUp;
import org.yishi.desk.meeting.MeetingPlan;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.people.Residents;
import org.yishi.desk.roster.RosterImport;
import org.yishi.desk.roster.table.Lexicon;
import org.yishi.desk.village.VillageDesk;
import org.yishi.live.Changes;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.HouseholdId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.id.TaskId;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Household;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Role;
import org.yishi.model.people.UnitKind;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.ProgressNote;
import org.yishi.model.task.TaskPlan;
import org.yishi.model.task.TaskState;
import org.yishi.store.VillageFile;
import org.yishi.text.Lang;
import org.yishi.text.Pinyin;
import org.yishi.text.Text;

/** A real village file for the windows: so many made-up residents, tasks in all states, a planned meeting. */
public final class SampleFile implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹";
    private static final String GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂建国志华玉梅";
    private static final List<String> DEEDS =
            List.of("修缮村北灌溉渠", "公布三月份收支明细", "更换文化礼堂灯具", "清理河道淤泥", "安装路灯十二盏", "登记外来人口");

    private final VillageFile file;
    private final Random random = new Random(20260305);
    public final Changes changes = new Changes();
    public final Work work;
    public final VillageDesk village;
    public final Residents residents;
    public final FollowUp followUp;
    public final Planning planning;
    public final RosterImport rosterImport;

    public SampleFile(Path folder, int people) {
        file = VillageFile.create(folder.resolve("xikou.yishi")).orThrow();
        var clock = Clock.fixed(Instant.parse("2026-03-05T11:04:00Z"), ZoneId.of("Asia/Shanghai"));
        work = new Work(file, clock, () -> "李敏", changes);
        village = new VillageDesk(work);
        residents = new Residents(work, Pinyin::initials);
        followUp = new FollowUp(work, () -> "李敏");
        planning = new Planning(work, Text.in(Lang.ZH));
        rosterImport = new RosterImport(work, Lexicon.load(), Pinyin::initials);
        village.found(new Village("溪口村", VillageKind.VILLAGE, "宁海县", "岔路镇"), BodyFiles.defaults())
                .orThrow();
        fill(people);
    }

    /** With tasks in all states and a meeting next week. */
    public SampleFile busy() {
        work.act((tx, now) -> {
                    for (int i = 0; i < TaskState.values().length * 3; i++) {
                        var id = tx.tasks().add(task(i, now));
                        if (i % 2 == 0) {
                            tx.tasks()
                                    .report(new ProgressNote(
                                            0,
                                            id,
                                            now,
                                            "李敏",
                                            "已经联系施工队，量了尺寸。",
                                            task(i, now).state()));
                        }
                    }
                    tx.record(new Event.TaskMade(new TaskId(1)));
                    return Outcome.done(true);
                })
                .orThrow();
        planning.plan(new MeetingPlan(
                        "villagers-representatives",
                        "",
                        "村文化礼堂",
                        OffsetDateTime.parse("2026-03-12T19:00:00+08:00"),
                        "王建国（村党支部书记）",
                        "李敏"))
                .orThrow();
        return this;
    }

    private void fill(int people) {
        if (people == 0) {
            return;
        }
        work.act((tx, _) -> {
                    var grids = IntStream.rangeClosed(1, 2)
                            .mapToObj(i -> tx.units().unit(UnitKind.GRID, "第" + i + "网格"))
                            .toList();
                    var all = new ArrayList<Resident>();
                    HouseholdId home = new HouseholdId(0);
                    for (int i = 0; i < people; i++) {
                        var grid = grids.get(i * grids.size() / people);
                        var name = name();
                        if (i % 3 == 0) {
                            home = tx.units()
                                    .add(new Household(
                                            home,
                                            "H" + (1001 + i / 3),
                                            name,
                                            "溪口村" + (1 + i / 3) + "号",
                                            Optional.of(grid)));
                        }
                        all.add(new Resident(
                                new ResidentId(0),
                                name,
                                Pinyin.initials(name),
                                "",
                                i % 2 == 0 ? Gender.MALE : Gender.FEMALE,
                                Integer.toString(1940 + random.nextInt(64)),
                                "138" + (10_000_000 + random.nextInt(89_999_999)),
                                "",
                                Optional.of(home),
                                i % 3 == 0 ? "户主" : "家人",
                                Optional.of(grid),
                                Optional.empty(),
                                roles(i),
                                0,
                                "",
                                Optional.empty()));
                    }
                    tx.people().addAll(all);
                    tx.record(new Event.RosterImported("xikou.xlsx", people, 0));
                    return Outcome.done(true);
                })
                .orThrow();
    }

    private String name() {
        return "" + pick(SURNAMES) + pick(GIVEN) + (random.nextInt(4) == 0 ? "" : pick(GIVEN));
    }

    private char pick(String of) {
        return of.charAt(random.nextInt(of.length()));
    }

    private static Set<Role> roles(int i) {
        if (i % 11 == 0) {
            return Set.of(Role.REPRESENTATIVE, Role.PARTY_MEMBER);
        }
        return i % 17 == 0 ? Set.of(Role.COMMITTEE_MEMBER) : Set.of();
    }

    private ActionItem task(int i, OffsetDateTime now) {
        var due = i % 5 == 4 ? Optional.<LocalDate>empty() : Optional.of(TODAY.plusDays(i * 4L - 24));
        return new ActionItem(
                new TaskId(0),
                "2026-1-%02d".formatted(i + 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DEEDS.get(i % DEEDS.size()),
                i % 2 == 0 ? "王建国" : "陈秀英",
                i % 3 == 0 ? "村监委会" : "",
                due,
                due,
                0,
                TaskState.values()[i % TaskState.values().length],
                ListKind.PROJECT,
                now,
                TaskPlan.NONE,
                List.of(),
                List.of());
    }

    /** The way back to the file, for a window that is shown by hand. */
    public Path path() {
        return file.path();
    }

    @Override
    public void close() {
        file.close();
    }
}
