package org.yishi.desk.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.people.Gender;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Capacity;
import org.yishi.model.presence.Presence;
import org.yishi.model.presence.PresenceKind;
import org.yishi.model.presence.Proxy;
import org.yishi.model.verdict.Weight;
import org.yishi.rule.Attendance;
import org.yishi.store.Tx;
import org.yishi.text.Text;

/**
 * Who is in the room. Coming, leaving and asking to be excused are actions of their own; nothing toggles, so that
 * pressing Enter twice harms nobody.
 *
 * <pre>{@code
 * checkIn.in(attendee);      // Done(19:04)
 * checkIn.in(attendee);      // Refused: already in, 19:04
 * }</pre>
 */
public final class CheckIn {
    private final Work work;
    private final Text text;

    public CheckIn(Work work, Text text) {
        this.work = work;
        this.text = text;
    }

    /** Someone came in. A principal who walks in takes the vote back from the proxy. */
    public Outcome<OffsetDateTime> in(AttendeeId id) {
        return work.act((tx, now) -> onList(tx, id).then(a -> {
            var since = attendance(tx, a.meeting()).inSince(id);
            if (since.isPresent()) {
                return Outcome.refused("meeting.already-in", a.display(), clock(since.get()));
            }
            openProxies(tx, a.meeting()).stream()
                    .filter(p -> p.principal().equals(id))
                    .forEach(p -> tx.presence().endProxy(p.id(), now));
            return noted(tx, a, PresenceKind.IN, now, "");
        }));
    }

    /** Everyone who is entitled and not noted yet came in: for small meetings. */
    public Outcome<Integer> allIn(MeetingId meeting) {
        return work.act((tx, now) -> Found.meeting(tx, meeting).then(m -> {
            var attendance = attendance(tx, meeting);
            var missing = tx.presence().attendees(meeting).stream()
                    .filter(Attendee::isEntitled)
                    .filter(a -> attendance.last(a.id()).isEmpty())
                    .toList();
            if (missing.isEmpty()) {
                return Outcome.refused("meeting.nobody-left-to-check-in");
            }
            missing.forEach(a -> tx.presence().note(a.id(), PresenceKind.IN, now, ""));
            tx.record(new Event.AllCheckedIn(meeting, missing.size()));
            return Outcome.done(missing.size());
        }));
    }

    /** Someone left the room. */
    public Outcome<OffsetDateTime> out(AttendeeId id, String note) {
        return work.act((tx, now) -> onList(tx, id)
                .then(a -> attendance(tx, a.meeting()).isIn(id)
                        ? noted(tx, a, PresenceKind.OUT, now, note)
                        : Outcome.refused("meeting.not-in", a.display())));
    }

    /** Someone asked to be excused. */
    public Outcome<OffsetDateTime> excuse(AttendeeId id, String reason) {
        return work.act((tx, now) -> onList(tx, id)
                .then(a -> attendance(tx, a.meeting()).isIn(id)
                        ? Outcome.refused("meeting.in-not-excused", a.display())
                        : noted(tx, a, PresenceKind.EXCUSED, now, reason)));
    }

    /** The latest entry of someone was a mistake; it stays in the record and counts no more. */
    public Outcome<AttendeeId> takeBack(AttendeeId id, String reason) {
        return work.act((tx, now) -> onList(tx, id).then(a -> {
            var last = attendance(tx, a.meeting()).last(id);
            if (last.isEmpty()) {
                return Outcome.refused("meeting.nothing-to-take-back", a.display());
            }
            Presence entry = last.get();
            tx.presence().takeBack(entry.id(), reason.isBlank() ? text.of("meeting.mistyped") : reason);
            tx.record(new Event.PresenceTakenBack(id, entry.kind(), reason));
            return Outcome.done(id);
        }));
    }

    /**
     * Puts an absent person's vote into the hands of someone in the room, as far as the body's rule allows it.
     *
     * @param authority what was shown, e.g. 书面委托书
     */
    public Outcome<AttendeeId> giveProxy(AttendeeId principal, AttendeeId holder, String authority) {
        return work.act((tx, now) -> onList(tx, principal)
                .then(p -> onList(tx, holder).then(h -> {
                    var refused = Proxies.refusal(tx, p, h);
                    if (refused.isPresent()) {
                        return new Outcome.Refused<>(refused.get());
                    }
                    tx.presence().giveProxy(principal, holder, authority, now);
                    tx.record(new Event.ProxyGiven(principal, holder));
                    return Outcome.done(principal);
                })));
    }

    /** Ends a proxy before the meeting does. */
    public Outcome<AttendeeId> endProxy(AttendeeId principal) {
        return work.act((tx, now) -> onList(tx, principal).then(a -> {
            Optional<Proxy> open = openProxies(tx, a.meeting()).stream()
                    .filter(p -> p.principal().equals(principal))
                    .findFirst();
            if (open.isEmpty()) {
                return Outcome.refused("meeting.no-proxy", a.display());
            }
            tx.presence().endProxy(open.get().id(), now);
            tx.record(new Event.ProxyEnded(principal, open.get().holder()));
            return Outcome.done(principal);
        }));
    }

    /** Puts a resident on the list who is not there: as one entitled, or as one who sits in. */
    public Outcome<AttendeeId> add(MeetingId meeting, ResidentId resident, Capacity capacity) {
        return work.act((tx, now) -> Found.meeting(tx, meeting).then(m -> {
            var list = tx.presence().attendees(meeting);
            var known = list.stream()
                    .filter(a -> a.resident().equals(Optional.of(resident)))
                    .findFirst();
            if (known.isPresent()) {
                return Outcome.refused(
                        "meeting.on-list-already",
                        known.get().display(),
                        known.get().number());
            }
            var found = tx.people().find(resident);
            if (found.isEmpty()) {
                return Outcome.refused("meeting.resident-not-found", resident.value());
            }
            return added(tx, new Lists(tx, text).one(meeting, next(list), found.get(), m.body(), capacity));
        }));
    }

    /** Puts a guest on the list who is not on the roster: township, lawyer, firm. A guest sits in. */
    public Outcome<AttendeeId> addGuest(MeetingId meeting, String name, String standing) {
        if (name.isBlank()) {
            return Outcome.refused("meeting.name-missing");
        }
        return work.act((tx, now) -> Found.meeting(tx, meeting).then(m -> {
            int number = next(tx.presence().attendees(meeting));
            var as = standing.isBlank() ? text.of("body.standing-observer") : standing;
            return added(tx, guest(meeting, number, name.strip(), as));
        }));
    }

    /** Sets what someone stands for: households carried, area owned (in 0.01 m²). */
    public Outcome<AttendeeId> weigh(AttendeeId id, Weight weight) {
        return work.act((tx, now) -> onList(tx, id).then(a -> {
            tx.presence().change(Proxies.weighed(a, weight));
            tx.record(new Event.AttendeeChanged(id));
            return Outcome.done(id);
        }));
    }

    /** Takes someone off the list before anything was noted of them. */
    public Outcome<AttendeeId> strike(AttendeeId id) {
        return work.act((tx, now) -> onList(tx, id).then(a -> {
            if (attendance(tx, a.meeting()).last(id).isPresent()) {
                return Outcome.refused("meeting.noted-not-struck", a.display());
            }
            tx.presence().strike(id);
            tx.record(new Event.AttendeeStruck(id));
            return Outcome.done(id);
        }));
    }

    private static Outcome<AttendeeId> added(Tx tx, Attendee attendee) {
        var id = tx.presence().add(attendee);
        tx.record(new Event.AttendeeAdded(id));
        return Outcome.done(id);
    }

    private static Attendee guest(MeetingId meeting, int number, String name, String standing) {
        return new Attendee(
                new AttendeeId(0),
                meeting,
                number,
                Optional.empty(),
                name,
                "",
                "",
                Gender.UNKNOWN,
                "",
                "",
                standing,
                Capacity.OBSERVER,
                Weight.NONE);
    }

    private static int next(List<Attendee> list) {
        return list.stream().mapToInt(Attendee::number).max().orElse(0) + 1;
    }

    /** Someone on the list of a meeting that is not over. */
    private static Outcome<Attendee> onList(Tx tx, AttendeeId id) {
        return Found.attendee(tx, id)
                .then(a -> Found.meeting(tx, a.meeting())
                        .then(m -> m.state() == MeetingState.PLANNED || m.isRunning()
                                ? Outcome.done(a)
                                : Outcome.refused("meeting.not-running", m.title())));
    }

    private static Outcome<OffsetDateTime> noted(
            Tx tx, Attendee attendee, PresenceKind kind, OffsetDateTime now, String note) {
        tx.presence().note(attendee.id(), kind, now, note);
        tx.record(new Event.PresenceNoted(attendee.id(), kind));
        return Outcome.done(now);
    }

    private static Attendance attendance(Tx tx, MeetingId meeting) {
        return Attendance.of(
                tx.presence().attendees(meeting),
                tx.presence().presences(meeting),
                tx.presence().proxies(meeting));
    }

    private static List<Proxy> openProxies(Tx tx, MeetingId meeting) {
        return tx.presence().proxies(meeting).stream()
                .filter(p -> p.endedAt().isEmpty())
                .toList();
    }

    private static String clock(OffsetDateTime time) {
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
