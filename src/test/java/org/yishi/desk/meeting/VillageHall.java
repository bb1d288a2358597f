package org.yishi.desk.meeting;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yishi.desk.Work;
import org.yishi.live.Changes;
import org.yishi.model.Outcome;
import org.yishi.model.body.Bar;
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
import org.yishi.model.people.Village;
import org.yishi.model.people.VillageKind;
import org.yishi.model.presence.Attendee;
import org.yishi.store.VillageFile;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** A village with a hall of representatives, on a real file, and a clock that a test moves. */
final class VillageHall implements AutoCloseable {
    static final OffsetDateTime EVENING = OffsetDateTime.of(2026, 3, 5, 19, 0, 0, 0, ZoneOffset.ofHours(8));

    private final Ticking clock = new Ticking();
    private final VillageFile file;
    final Work work;
    final Planning planning;
    final Agendas agendas;
    final CheckIn checkIn;
    final Chair chair;
    final Floor floor;
    final Polls polls;
    final Outcomes outcomes;

    VillageHall(Path folder, int representatives, int proxiesAllowed) {
        this(folder, representatives, body(proxiesAllowed));
    }

    VillageHall(Path folder, int representatives, Body body) {
        this(VillageFile.create(folder.resolve("溪口村.yishi")).orThrow());
        work.act((tx, now) -> {
            tx.village().put(new Village("溪口村", VillageKind.VILLAGE, "宁海县", ""));
            tx.bodies().put(body);
            for (int i = 1; i <= representatives; i++) {
                tx.people().add(representative("代表" + i));
            }
            tx.record(new Event.VillageFounded("溪口村"));
            return Outcome.done(true);
        });
    }

    VillageHall(VillageFile file) {
        this.file = file;
        var text = Text.in(Lang.ZH);
        work = new Work(file, clock, () -> "李敏", new Changes());
        planning = new Planning(work, text);
        agendas = new Agendas(work);
        checkIn = new CheckIn(work, text);
        chair = new Chair(work);
        floor = new Floor(work);
        polls = new Polls(work);
        outcomes = new Outcomes(work, text);
    }

    /** Representatives: two thirds must be present, more than half of those present must say yes. */
    static Body body(int proxiesAllowed) {
        return body(proxiesAllowed, Customs.Ties.STAND);
    }

    static Body body(int proxiesAllowed, Customs.Ties ties) {
        return body(proxiesAllowed, new Customs(true, ties));
    }

    static Body body(int proxiesAllowed, Customs customs) {
        return new Body(
                "villagers-representatives",
                "村民代表会议",
                "Villagers' representatives' meeting",
                Set.of(VillageKind.VILLAGE),
                Power.DECIDES,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                new Entitlement(Entitlement.Who.ROLES, Set.of(Role.REPRESENTATIVE, Role.COMMITTEE_MEMBER), 0),
                List.of(new Rule(
                        "ordinary",
                        List.of(),
                        Turnout.PRESENT,
                        List.of(new Threshold(2, 3, Comparison.AT_LEAST, Base.ENTITLED, Measure.HEADS)),
                        List.of(new Threshold(1, 2, Comparison.MORE_THAN, Base.PRESENT, Measure.HEADS)),
                        false,
                        "村民委员会组织法第三十条")),
                List.of(new Bar(Matter.VILLAGE_RULES, "村规民约只能由村民会议制定和修改。", "Only the assembly may.", "assembly")),
                new ProxyRule(proxiesAllowed, false, "法律没有规定"),
                new NoticeRule(3, "浙江省实施办法第二十三条"),
                customs,
                false,
                3,
                "");
    }

    private static Resident representative(String name) {
        return new Resident(
                new ResidentId(0),
                name,
                "DB",
                "",
                Gender.FEMALE,
                "1960",
                "",
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Set.of(Role.REPRESENTATIVE, Role.COMMITTEE_MEMBER),
                0,
                "",
                Optional.empty());
    }

    MeetingId planned() {
        return planning.plan(new MeetingPlan("villagers-representatives", "", "村部", EVENING, "王建国", "李敏"))
                .orThrow();
    }

    /** A meeting under way with one item of the kind running and so many checked in. */
    ItemId running(MeetingId meeting, int present) {
        var item = agendas.add(meeting, ItemDraft.titled(ItemKind.DECISION, "修缮灌溉渠"))
                .orThrow();
        attendees(meeting).stream()
                .limit(present)
                .forEach(a -> checkIn.in(a.id()).orThrow());
        chair.open(meeting).orThrow();
        chair.start(item).orThrow();
        return item;
    }

    List<Attendee> attendees(MeetingId meeting) {
        return show(meeting).attendees();
    }

    AttendeeId person(MeetingId meeting, int number) {
        return attendees(meeting).get(number - 1).id();
    }

    Proceedings show(MeetingId meeting) {
        return planning.show(meeting).orElseThrow();
    }

    void pass(long seconds) {
        clock.now = clock.now.plusSeconds(seconds);
    }

    VillageFile file() {
        return file;
    }

    @Override
    public void close() {
        file.close();
    }

    private static final class Ticking extends Clock {
        private Instant now = EVENING.toInstant();

        @Override
        public ZoneId getZone() {
            return EVENING.getOffset();
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
