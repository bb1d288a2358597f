package org.yishi.desk.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.event.Event;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.people.Gender;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Capacity;
import org.yishi.model.presence.Presence;
import org.yishi.model.presence.PresenceKind;
import org.yishi.model.presence.Proxy;
import org.yishi.model.verdict.Weight;
import org.yishi.rule.Owners;
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
    public Outcome<Arrived> in(AttendeeId id) {
        return work.act((tx, now) -> Coming.onList(tx, id).then(a -> {
            var since = Coming.attendance(tx, a.meeting()).inSince(id);
            return since.isPresent()
                    ? Outcome.refused("meeting.already-in", a.display(), Coming.clock(since.get()))
                    : Coming.arrived(tx, a, now, "");
        }));
    }

    /** Everyone who is entitled and of whom nothing is noted came in, for small meetings; those spoken for did not. */
    public Outcome<Integer> allIn(MeetingId meeting) {
        return work.act((tx, now) -> Found.meeting(tx, meeting).then(m -> {
            var attendance = Coming.attendance(tx, meeting);
            var away = Coming.openProxies(tx, meeting).stream()
                    .map(Proxy::principal)
                    .toList();
            var missing = tx.presence().attendees(meeting).stream()
                    .filter(Attendee::isEntitled)
                    .filter(a -> attendance.last(a.id()).isEmpty() && !away.contains(a.id()))
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
        return work.act((tx, now) -> Coming.onList(tx, id)
                .then(a -> Coming.attendance(tx, a.meeting()).isIn(id)
                        ? Coming.noted(tx, a, PresenceKind.OUT, now, note)
                        : Outcome.refused("meeting.not-in", a.display())));
    }

    /** Someone asked to be excused. */
    public Outcome<OffsetDateTime> excuse(AttendeeId id, String reason) {
        return work.act((tx, now) -> Coming.onList(tx, id)
                .then(a -> Coming.attendance(tx, a.meeting()).isIn(id)
                        ? Outcome.refused("meeting.in-not-excused", a.display())
                        : Coming.noted(tx, a, PresenceKind.EXCUSED, now, reason)));
    }

    /**
     * The latest entry of someone was a mistake; it stays in the record and counts no more. A proxy that ended because
     * of it holds again.
     */
    public Outcome<AttendeeId> takeBack(AttendeeId id, String reason) {
        return work.act((tx, now) -> Coming.onList(tx, id).then(a -> {
            var last = Coming.attendance(tx, a.meeting()).last(id);
            if (last.isEmpty()) {
                return Outcome.refused("meeting.nothing-to-take-back", a.display());
            }
            Presence entry = last.get();
            tx.presence().takeBack(entry.id(), reason.isBlank() ? text.of("meeting.mistyped") : reason);
            Coming.restoreProxy(tx, a, entry, now);
            tx.record(new Event.PresenceTakenBack(id, entry.kind(), reason));
            return Outcome.done(id);
        }));
    }

    /**
     * Puts an absent person's vote into the hands of another on the list, as far as the body's rule allows it. It counts
     * while the holder is in the room and the principal is not.
     *
     * @param authority what was shown, e.g. 书面委托书 12号; never blank
     */
    public Outcome<AttendeeId> giveProxy(AttendeeId principal, AttendeeId holder, String authority) {
        return work.act((tx, now) -> Coming.onList(tx, principal)
                .then(p -> Coming.onList(tx, holder).then(h -> {
                    var refused = Coming.mandates(tx, p.meeting()).refusal(p, h, authority);
                    if (refused.isPresent()) {
                        return new Outcome.Refused<>(refused.get());
                    }
                    tx.presence().giveProxy(principal, holder, authority.strip(), now);
                    tx.record(new Event.ProxyGiven(principal, holder));
                    return Outcome.done(principal);
                })));
    }

    /** Ends a proxy before the meeting does. */
    public Outcome<AttendeeId> endProxy(AttendeeId principal) {
        return work.act((tx, now) -> Coming.onList(tx, principal).then(a -> {
            Optional<Proxy> open = Coming.openProxies(tx, a.meeting()).stream()
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
            var line = new Lists(tx, text).one(meeting, next(list), found.get(), m.body(), capacity);
            return secondVoice(m, list, line)
                    .<Outcome<AttendeeId>>map(Outcome.Refused::new)
                    .orElseGet(() -> added(tx, line));
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
        return work.act((tx, now) -> Coming.onList(tx, id).then(a -> {
            tx.presence().change(Changed.weight(a, weight));
            tx.record(new Event.AttendeeChanged(id));
            return Outcome.done(id);
        }));
    }

    /** Takes someone off the list before anything was noted of them. */
    public Outcome<AttendeeId> strike(AttendeeId id) {
        return work.act((tx, now) -> Coming.onList(tx, id).then(a -> {
            if (Coming.attendance(tx, a.meeting()).last(id).isPresent()) {
                return Outcome.refused("meeting.noted-not-struck", a.display());
            }
            if (Coming.openProxies(tx, a.meeting()).stream()
                    .anyMatch(p -> p.principal().equals(id) || p.holder().equals(id))) {
                return Outcome.refused("meeting.proxy-not-struck", a.display());
            }
            tx.presence().strike(id);
            tx.record(new Event.AttendeeStruck(id));
            return Outcome.done(id);
        }));
    }

    /** Where each household has one voice, why another of one that is on the list may not be added. */
    static Optional<Refusal> secondVoice(Meeting meeting, List<Attendee> list, Attendee line) {
        if (!Speakers.isOneVoice(meeting)
                || !line.isEntitled()
                || line.household().isEmpty()) {
            return Optional.empty();
        }
        return list.stream()
                .filter(a -> a.isEntitled() && a.household().equals(line.household()))
                .filter(a -> !Owners.isBody(meeting.body().entitled())
                        || a.weight().area() == line.weight().area())
                .findFirst()
                .map(a -> Refusal.of("meeting.household-has-voice", a.household(), a.display(), a.number()));
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
}
