package org.yishi.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.model.Refusal;
import org.yishi.model.body.Body;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.people.Role;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Proxy;

/**
 * Whether one may vote for another under a body's rule: where proxies are allowed at all, in whose hands, in how many,
 * in writing, and never handed on (村委会组织法(2025) art. 18, 居委会组织法(2025) art. 19, 农村集体经济组织法 art. 27;
 * 浙江省村民委员会选举办法: 不得转委托).
 *
 * <pre>{@code
 * Mandates.of(now).refusal(principal, holder, "书面委托书");   // empty: it may be given
 * Mandates.heldByCandidates(names, now);                      // before a vote among several opens
 * }</pre>
 */
public final class Mandates {
    private final Body body;
    private final Attendance attendance;
    private final List<Attendee> attendees;
    private final List<Proxy> open;

    private Mandates(Body body, Attendance attendance, List<Attendee> attendees, List<Proxy> proxies) {
        this.body = body;
        this.attendance = attendance;
        this.attendees = attendees;
        this.open = proxies.stream().filter(p -> p.endedAt().isEmpty()).toList();
    }

    /** A candidate in whose hands another's vote is. */
    public record Held(Attendee candidate, Attendee principal) {}

    /** As the meeting stands now, by the rule of its body. */
    public static Mandates of(Proceedings now) {
        return of(now.meeting().body(), Attendance.of(now), now.attendees(), now.proxies());
    }

    /** The same of its parts. */
    public static Mandates of(Body body, Attendance attendance, List<Attendee> attendees, List<Proxy> proxies) {
        return new Mandates(body, attendance, attendees, proxies);
    }

    /**
     * Why the principal may not put the vote into the holder's hands; empty where that is right. A holder who is not
     * there yet may be given it: it counts from when the holder comes.
     *
     * @param authority what was shown, e.g. 书面委托书
     */
    public Optional<Refusal> refusal(Attendee principal, Attendee holder, String authority) {
        var rule = body.proxy();
        if (!rule.isAllowed()) {
            return Optional.of(Refusal.of("meeting.proxy-not-allowed", body.name(), rule.source()));
        }
        return Stream.of(
                        people(principal, holder),
                        presence(principal),
                        chain(principal, holder),
                        household(principal, holder),
                        number(holder),
                        writing(principal, authority))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Candidates who hold the votes of others: a candidate may accept none, so those proxies are to be ended before the
     * vote opens, or a reason goes into the record. Of several people of one name, any may be meant.
     */
    public static List<Held> heldByCandidates(List<String> candidates, Proceedings now) {
        return now.attendees().stream()
                .filter(a -> candidates.contains(a.name()) || candidates.contains(a.display()))
                .flatMap(holder -> now.proxies().stream()
                        .filter(p -> p.endedAt().isEmpty() && p.holder().equals(holder.id()))
                        .flatMap(p -> now.attendee(p.principal()).stream())
                        .map(principal -> new Held(holder, principal)))
                .toList();
    }

    private Optional<Refusal> people(Attendee principal, Attendee holder) {
        if (principal.id().equals(holder.id())) {
            return Optional.of(Refusal.of("meeting.proxy-to-oneself", principal.display()));
        }
        if (!principal.isEntitled()) {
            return Optional.of(Refusal.of("meeting.proxy-nothing-to-give", principal.display()));
        }
        return mayHold(holder)
                ? Optional.empty()
                : Optional.of(Refusal.of("meeting.proxy-not-entitled", holder.display()));
    }

    /** A member's family and an owner's agent need not be members or owners themselves; elsewhere voters alone may. */
    private boolean mayHold(Attendee holder) {
        return holder.isEntitled()
                || body.proxy().sameHousehold()
                || body.entitled().roles().contains(Role.OWNER);
    }

    private Optional<Refusal> presence(Attendee principal) {
        return attendance.isIn(principal.id())
                ? Optional.of(Refusal.of("meeting.proxy-principal-in", principal.display()))
                : Optional.empty();
    }

    /** A vote is given once, and whoever holds one neither hands it on nor stays away themselves. */
    private Optional<Refusal> chain(Attendee principal, Attendee holder) {
        var given = given(principal.id());
        if (given.isPresent()) {
            return Optional.of(Refusal.of("meeting.proxy-given-already", principal.display(), name(given.get())));
        }
        var away = given(holder.id());
        if (away.isPresent()) {
            return Optional.of(Refusal.of("meeting.proxy-holder-gave", holder.display(), name(away.get())));
        }
        return open.stream()
                .filter(p -> p.holder().equals(principal.id()))
                .findFirst()
                .map(p -> Refusal.of("meeting.proxy-handed-on", principal.display(), name(p.principal())));
    }

    private Optional<Refusal> household(Attendee principal, Attendee holder) {
        boolean oneHome =
                !principal.household().isEmpty() && principal.household().equals(holder.household());
        return body.proxy().sameHousehold() && !oneHome
                ? Optional.of(Refusal.of("meeting.proxy-other-household", principal.display(), holder.display()))
                : Optional.empty();
    }

    private Optional<Refusal> number(Attendee holder) {
        long held = open.stream().filter(p -> p.holder().equals(holder.id())).count();
        var rule = body.proxy();
        return held >= rule.perHolder()
                ? Optional.of(Refusal.of("meeting.proxy-too-many", holder.display(), held, rule.source()))
                : Optional.empty();
    }

    /** Every law that allows proxies asks for writing. */
    private static Optional<Refusal> writing(Attendee principal, String authority) {
        return authority.isBlank()
                ? Optional.of(Refusal.of("meeting.proxy-not-in-writing", principal.display()))
                : Optional.empty();
    }

    private Optional<AttendeeId> given(AttendeeId principal) {
        return open.stream()
                .filter(p -> p.principal().equals(principal))
                .map(Proxy::holder)
                .findFirst();
    }

    private String name(AttendeeId id) {
        return attendees.stream()
                .filter(a -> a.id().equals(id))
                .map(Attendee::display)
                .findFirst()
                .orElse("");
    }
}
