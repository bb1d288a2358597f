package org.yishi.desk.meeting;

import java.util.Optional;
import org.yishi.model.Refusal;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.PresenceKind;
import org.yishi.model.verdict.Weight;
import org.yishi.rule.Attendance;
import org.yishi.store.Tx;

/** Whether a body's rule lets one vote for another. */
final class Proxies {
    private Proxies() {}

    static Optional<Refusal> refusal(Tx tx, Attendee principal, Attendee holder) {
        var meeting = tx.meetings().find(principal.meeting()).orElseThrow();
        var rule = meeting.body().proxy();
        var proxies = tx.presence().proxies(meeting.id());
        var attendance = Attendance.of(
                tx.presence().attendees(meeting.id()), tx.presence().presences(meeting.id()), proxies);
        if (!rule.isAllowed()) {
            return Optional.of(
                    Refusal.of("meeting.proxy-not-allowed", meeting.body().name(), rule.source()));
        }
        if (principal.id().equals(holder.id()) || !principal.isEntitled() || !holder.isEntitled()) {
            return Optional.of(Refusal.of("meeting.proxy-not-entitled", principal.display(), holder.display()));
        }
        if (attendance
                .last(principal.id())
                .filter(p -> p.kind() == PresenceKind.IN)
                .isPresent()) {
            return Optional.of(Refusal.of("meeting.proxy-principal-in", principal.display()));
        }
        if (proxies.stream()
                .anyMatch(p -> p.endedAt().isEmpty() && p.principal().equals(principal.id()))) {
            return Optional.of(Refusal.of("meeting.proxy-given-already", principal.display()));
        }
        long held = proxies.stream()
                .filter(p -> p.endedAt().isEmpty() && p.holder().equals(holder.id()))
                .count();
        if (held >= rule.perHolder()) {
            return Optional.of(Refusal.of("meeting.proxy-too-many", holder.display(), rule.perHolder(), rule.source()));
        }
        boolean oneHome =
                !principal.household().isEmpty() && principal.household().equals(holder.household());
        return rule.sameHousehold() && !oneHome
                ? Optional.of(Refusal.of("meeting.proxy-other-household", principal.display(), holder.display()))
                : Optional.empty();
    }

    static Attendee weighed(Attendee a, Weight weight) {
        return new Attendee(
                a.id(),
                a.meeting(),
                a.number(),
                a.resident(),
                a.name(),
                a.label(),
                a.initials(),
                a.gender(),
                a.group(),
                a.household(),
                a.standing(),
                a.capacity(),
                weight);
    }
}
