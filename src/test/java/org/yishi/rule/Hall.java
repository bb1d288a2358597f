package org.yishi.rule;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.people.Gender;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Capacity;
import org.yishi.model.presence.Presence;
import org.yishi.model.presence.PresenceKind;
import org.yishi.model.presence.Proxy;
import org.yishi.model.presence.RollLine;
import org.yishi.model.verdict.Weight;

/** A hall for tests: people on a list, and what happens to them, one minute apart. */
final class Hall {
    private static final OffsetDateTime OPENING = OffsetDateTime.parse("2026-03-05T19:00:00+08:00");

    final List<Attendee> attendees = new ArrayList<>();
    final List<Presence> presences = new ArrayList<>();
    final List<Proxy> proxies = new ArrayList<>();

    /** People entitled, each with one head, two households and 10 m². */
    static Hall of(int entitled) {
        var hall = new Hall();
        for (int i = 0; i < entitled; i++) {
            hall.add(Capacity.ENTITLED, new Weight(1, 2, 1000));
        }
        return hall;
    }

    AttendeeId add(Capacity capacity, Weight weight) {
        int number = attendees.size() + 1;
        var id = new AttendeeId(number);
        attendees.add(new Attendee(
                id,
                new MeetingId(1),
                number,
                Optional.empty(),
                "人" + number,
                "",
                "R",
                Gender.UNKNOWN,
                "",
                "",
                "",
                capacity,
                weight));
        return id;
    }

    AttendeeId id(int number) {
        return attendees.get(number - 1).id();
    }

    Hall in(int... numbers) {
        return note(PresenceKind.IN, "", numbers);
    }

    Hall out(int... numbers) {
        return note(PresenceKind.OUT, "有事先走", numbers);
    }

    Hall excused(int... numbers) {
        return note(PresenceKind.EXCUSED, "住院", numbers);
    }

    private Hall note(PresenceKind kind, String note, int... numbers) {
        for (int number : numbers) {
            presences.add(new Presence(
                    presences.size() + 1L, id(number), kind, minute(presences.size()), note, Optional.empty()));
        }
        return this;
    }

    Hall takeBackLast() {
        var last = presences.removeLast();
        presences.add(
                new Presence(last.id(), last.attendee(), last.kind(), last.at(), last.note(), Optional.of("点错了人")));
        return this;
    }

    Hall proxy(int principal, int holder) {
        var id = proxies.size() + 1L;
        proxies.add(new Proxy(id, id(principal), id(holder), "书面委托书", OPENING, Optional.empty()));
        return this;
    }

    Hall endProxy(int which) {
        var proxy = proxies.get(which);
        var ended = Optional.of(minute(presences.size()));
        proxies.set(
                which,
                new Proxy(proxy.id(), proxy.principal(), proxy.holder(), proxy.authority(), proxy.givenAt(), ended));
        return this;
    }

    static OffsetDateTime minute(int minute) {
        return OPENING.plusMinutes(minute);
    }

    Attendance attendance() {
        return Attendance.of(attendees, presences, proxies);
    }

    long inPerson() {
        return attendance().electorate().inPerson().heads();
    }

    long byProxy() {
        return attendance().electorate().byProxy().heads();
    }

    RollLine line(int number) {
        return attendance().roll(presences).get(number - 1);
    }
}
