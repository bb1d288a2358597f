package org.yishi.sample;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.model.body.Body;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.people.Resident;
import org.yishi.model.people.Role;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Capacity;
import org.yishi.model.presence.PresenceKind;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Weight;
import org.yishi.store.Tx;

/**
 * One meeting with its list and who came.
 *
 * @param number the meeting as printed, e.g. 2026-3
 * @param came those of the list who were in the room from the start to the last vote
 */
record Sitting(Meeting meeting, String number, List<Attendee> list, List<Attendee> came) {
    static final int MINUTES = 150;
    private static final int COME = 86;
    private static final Weight ONE = new Weight(1, 1, 0);

    /** A meeting with its list; with who came and left, if it was held. */
    static Sitting call(Tx tx, Chance chance, Folk folk, Body body, OffsetDateTime at, int serial, MeetingState state) {
        boolean held = state == MeetingState.ENDED;
        var id = tx.meetings()
                .add(new Meeting(
                        new MeetingId(0),
                        0,
                        body,
                        body.name(),
                        "村文化礼堂",
                        at,
                        "王建国（村党支部书记）",
                        "李敏",
                        state,
                        held ? Optional.of(at.toLocalDate().minusDays(5)) : Optional.empty(),
                        held ? Optional.of(at.toLocalDate().minusDays(7)) : Optional.empty(),
                        held ? Optional.of(at) : Optional.empty(),
                        held ? Optional.of(at.plusMinutes(MINUTES)) : Optional.empty()));
        tx.presence().addAll(list(folk, id));
        var list = tx.presence().attendees(id);
        var came = held ? list.stream().filter(a -> came(tx, chance, a, at)).toList() : List.<Attendee>of();
        var meeting = tx.meetings().find(id).orElseThrow();
        return new Sitting(meeting, at.getYear() + "-" + serial, list, came);
    }

    private static List<Attendee> list(Folk folk, MeetingId id) {
        var council = folk.council();
        return java.util.stream.IntStream.range(0, council.size())
                .mapToObj(i -> line(id, i + 1, council.get(i)))
                .toList();
    }

    private static Attendee line(MeetingId id, int number, Resident who) {
        boolean votes = !who.roles().contains(Role.SUPERVISOR);
        var standing = who.roles().contains(Role.COMMITTEE_MEMBER) ? "村委会成员" : votes ? "村民代表" : "列席";
        return new Attendee(
                new AttendeeId(0),
                id,
                number,
                Optional.of(who.id()),
                who.name(),
                "",
                who.initials(),
                who.gender(),
                "第" + (1 + number / 6) + "村民小组",
                "",
                standing,
                votes ? Capacity.ENTITLED : Capacity.OBSERVER,
                votes ? ONE : Weight.NONE);
    }

    private static boolean came(Tx tx, Chance chance, Attendee who, OffsetDateTime at) {
        if (chance.in100(COME)) {
            tx.presence().note(who.id(), PresenceKind.IN, at.plusMinutes(chance.between(-25, 8)), "");
            if (chance.in100(5)) {
                tx.presence().note(who.id(), PresenceKind.OUT, at.plusMinutes(MINUTES - 5), "家中有事");
            }
            return true;
        }
        if (chance.in100(60)) {
            tx.presence().note(who.id(), PresenceKind.EXCUSED, at.minusHours(4), "外出务工");
        }
        return false;
    }

    /** Those of the room who may vote. */
    List<Attendee> voters() {
        return came.stream().filter(Attendee::isEntitled).toList();
    }

    Electorate electorate() {
        return new Electorate(sum(list), sum(came), Weight.NONE);
    }

    private static Weight sum(List<Attendee> people) {
        return people.stream()
                .filter(Attendee::isEntitled)
                .map(Attendee::weight)
                .reduce(Weight.NONE, Weight::plus);
    }
}
