package org.yishi.window.hall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yishi.desk.Work;
import org.yishi.desk.body.BodyFiles;
import org.yishi.desk.meeting.Agendas;
import org.yishi.desk.meeting.ItemDraft;
import org.yishi.desk.meeting.MeetingPlan;
import org.yishi.desk.meeting.Planning;
import org.yishi.live.Changes;
import org.yishi.model.Outcome;
import org.yishi.model.body.Matter;
import org.yishi.model.event.Event;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.people.Gender;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Role;
import org.yishi.model.people.UnitKind;
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.store.VillageFile;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.window.hall.seat.HallDesks;

/** A village on a real file with so many representatives, an evening's agenda, and a clock that a test moves. */
public final class TestVillage implements AutoCloseable {
    private static final OffsetDateTime EVENING = OffsetDateTime.of(2026, 3, 5, 19, 0, 0, 0, ZoneOffset.ofHours(8));
    private static final String FAMILY = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final String INITIALS = "WLZLCYZHZWXSHZGLHGML";
    private static final List<String> GIVEN = List.of("建国", "秀英", "大伟", "桂兰", "永强", "玉梅", "志明", "春燕", "国栋", "小红");
    private static final List<String> GIVEN_INITIALS =
            List.of("JG", "XY", "DW", "GL", "YQ", "YM", "ZM", "CY", "GD", "XH");

    private final VillageFile file;
    private final Moving clock = new Moving();
    private final Work work;
    private final Planning planning;
    private final Text text;
    private final Lang lang;

    public TestVillage(Path folder, int people, Lang lang) {
        this(VillageFile.create(made(folder).resolve("溪口村.yishi")).orThrow(), lang);
        work.act((tx, now) -> {
            tx.village().put(new Village("溪口村", VillageKind.VILLAGE, "宁海县", "岔路镇"));
            BodyFiles.defaults().forEach(tx.bodies()::put);
            var group = tx.units().unit(UnitKind.GROUP, "第一村民小组");
            for (int i = 0; i < people; i++) {
                tx.people().add(person(i, Optional.of(group)));
            }
            tx.record(new Event.VillageFounded("溪口村"));
            return Outcome.done(true);
        });
    }

    private TestVillage(VillageFile file, Lang lang) {
        this.file = file;
        this.lang = lang;
        text = Text.in(lang);
        work = new Work(file, clock, () -> "李敏", new Changes());
        planning = new Planning(work, text);
    }

    /** The same village as after a power cut: opened anew from its file. */
    public TestVillage again() {
        file.close();
        var opened = new TestVillage(VillageFile.open(file.path()).orThrow(), lang);
        opened.clock.now = clock.now;
        return opened;
    }

    public Work work() {
        return work;
    }

    public HallDesks desks() {
        return HallDesks.of(work, text);
    }

    public Text text() {
        return text;
    }

    public Planning planning() {
        return planning;
    }

    /** A planned meeting with four items. */
    public MeetingId planned() {
        var id = planning.plan(new MeetingPlan(
                        "villagers-representatives", "2026年第一次村民代表会议", "村文化礼堂", EVENING, "王建国（村党支部书记）", "李敏"))
                .orThrow();
        var agendas = new Agendas(work);
        agendas.add(id, new ItemDraft(ItemKind.REPORT, Matter.GENERAL, "2025年村级财务收支情况通报", "张大伟", 10, ""))
                .orThrow();
        agendas.add(id, new ItemDraft(ItemKind.DECISION, Matter.PUBLIC_WORKS, "修缮灌溉渠并由村集体出资八万元", "王建国", 30, ""))
                .orThrow();
        agendas.add(id, new ItemDraft(ItemKind.DELIBERATION, Matter.GENERAL, "文化礼堂晚间开放时间", "", 20, ""))
                .orThrow();
        agendas.add(id, new ItemDraft(ItemKind.OTHER, Matter.GENERAL, "其他事项", "", 0, ""))
                .orThrow();
        return id;
    }

    /** So many people checked in, in the order of the list. */
    public void checkIn(MeetingId id, int people) {
        show(id).attendees().stream()
                .limit(people)
                .forEach(a -> desks().checkIn().in(a.id()).orThrow());
    }

    public ItemId item(MeetingId id, int position) {
        return show(id).items().get(position - 1).id();
    }

    public AttendeeId person(MeetingId id, int number) {
        return show(id).attendees().get(number - 1).id();
    }

    public Proceedings show(MeetingId id) {
        return planning.show(id).orElseThrow();
    }

    public void pass(long seconds) {
        clock.now = clock.now.plusSeconds(seconds);
    }

    @Override
    public void close() {
        file.close();
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resident person(int i, Optional<org.yishi.model.id.UnitId> group) {
        int family = i % FAMILY.length();
        int given = i / FAMILY.length() % GIVEN.size();
        return new Resident(
                new ResidentId(0),
                FAMILY.charAt(family) + GIVEN.get(given),
                INITIALS.charAt(family) + GIVEN_INITIALS.get(given).toUpperCase(Locale.ROOT),
                "",
                Gender.FEMALE,
                Integer.toString(1950 + i % 50),
                "",
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                group,
                Set.of(Role.REPRESENTATIVE),
                0,
                "",
                Optional.empty());
    }

    private static final class Moving extends Clock {
        private volatile Instant now = EVENING.toInstant();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.ofHours(8);
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
