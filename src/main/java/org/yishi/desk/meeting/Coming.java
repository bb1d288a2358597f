package org.yishi.desk.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Presence;
import org.yishi.model.presence.PresenceKind;
import org.yishi.model.presence.Proxy;
import org.yishi.rule.Attendance;
import org.yishi.rule.Mandates;
import org.yishi.store.Tx;

/** Coming and going within a transaction, for the desks of the door. */
final class Coming {
    private Coming() {}

    /** Someone on the list of a meeting that is not over. */
    static Outcome<Attendee> onList(Tx tx, AttendeeId id) {
        return Found.attendee(tx, id)
                .then(a -> Found.meeting(tx, a.meeting())
                        .then(m -> m.state() == MeetingState.PLANNED || m.isRunning()
                                ? Outcome.done(a)
                                : Outcome.refused("meeting.not-running", m.title())));
    }

    static Outcome<OffsetDateTime> noted(Tx tx, Attendee attendee, PresenceKind kind, OffsetDateTime now, String note) {
        tx.presence().note(attendee.id(), kind, now, note);
        tx.record(new Event.PresenceNoted(attendee.id(), kind));
        return Outcome.done(now);
    }

    /** Someone came in, and takes the vote back if another held it. */
    static Outcome<Arrived> arrived(Tx tx, Attendee attendee, OffsetDateTime now, String note) {
        var proxy = openProxies(tx, attendee.meeting()).stream()
                .filter(p -> p.principal().equals(attendee.id()))
                .findFirst();
        proxy.ifPresent(p -> tx.presence().endProxy(p.id(), now));
        return noted(tx, attendee, PresenceKind.IN, now, note)
                .then(at -> Outcome.done(new Arrived(
                        attendee, at, proxy.flatMap(p -> tx.presence().find(p.holder())))));
    }

    /** A coming that was a mistake ended no proxy: it is given again, as it was. */
    static void restoreProxy(Tx tx, Attendee principal, Presence entry, OffsetDateTime now) {
        if (entry.kind() != PresenceKind.IN) {
            return;
        }
        tx.presence().proxies(principal.meeting()).stream()
                .filter(p -> p.principal().equals(principal.id()) && p.endedAt().equals(Optional.of(entry.at())))
                .findFirst()
                .ifPresent(p -> tx.presence().giveProxy(p.principal(), p.holder(), p.authority(), now));
    }

    static Mandates mandates(Tx tx, MeetingId id) {
        var meeting = tx.meetings().find(id).orElseThrow();
        return Mandates.of(
                meeting.body(),
                attendance(tx, id),
                tx.presence().attendees(id),
                tx.presence().proxies(id));
    }

    static Attendance attendance(Tx tx, MeetingId meeting) {
        return Attendance.of(
                tx.presence().attendees(meeting),
                tx.presence().presences(meeting),
                tx.presence().proxies(meeting));
    }

    static List<Proxy> openProxies(Tx tx, MeetingId meeting) {
        return tx.presence().proxies(meeting).stream()
                .filter(p -> p.endedAt().isEmpty())
                .toList();
    }

    static String clock(OffsetDateTime time) {
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
