package org.yishi.report;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Presence;
import org.yishi.model.presence.PresenceKind;
import org.yishi.model.presence.Proxy;
import org.yishi.model.verdict.Weight;

/**
 * Who came to a meeting at all, who was spoken for, who stayed away: what the list of names prints. Who was in the room
 * at a vote stands with that vote.
 */
public final class WhoCame {
    private final List<Attendee> attendees;
    private final Map<AttendeeId, OffsetDateTime> firstIn = new HashMap<>();
    private final Map<AttendeeId, Presence> last = new HashMap<>();
    private final Map<AttendeeId, Presence> excuses = new HashMap<>();
    private final Map<AttendeeId, String> instead = new HashMap<>();
    private final Map<AttendeeId, Proxy> proxies = new HashMap<>();

    public WhoCame(Proceedings record) {
        attendees = record.attendees();
        for (var presence : record.presences()) {
            if (presence.takenBack().isEmpty()) {
                note(presence);
            }
        }
        record.proxies().stream()
                .filter(proxy -> wasUsed(record, proxy))
                .forEach(proxy -> proxies.put(proxy.principal(), proxy));
    }

    private void note(Presence presence) {
        last.put(presence.attendee(), presence);
        switch (presence.kind()) {
            case IN -> {
                firstIn.putIfAbsent(presence.attendee(), presence.at());
                instead.put(presence.attendee(), presence.note());
            }
            case EXCUSED -> excuses.put(presence.attendee(), presence);
            case OUT -> {}
        }
    }

    /** A proxy whose holder never came, or that ended before the meeting began, was nobody's vote. */
    private boolean wasUsed(Proceedings record, Proxy proxy) {
        boolean endedBefore = proxy.endedAt()
                .filter(end -> record.meeting()
                        .openedAt()
                        .map(opened -> !end.isAfter(opened))
                        .orElse(true))
                .isPresent();
        return firstIn.containsKey(proxy.holder()) && !endedBefore;
    }

    /** Those entitled who came themselves. */
    public List<Attendee> came() {
        return entitled(a -> firstIn.containsKey(a.id()));
    }

    /** Those entitled who stayed away and whose vote someone held. */
    public List<Attendee> represented() {
        return entitled(a -> isRepresented(a.id()));
    }

    /** Those who asked to be excused, and neither came nor were spoken for. */
    public List<Attendee> excused() {
        return entitled(a -> isAway(a.id()) && excuses.containsKey(a.id()));
    }

    /** Those of whom nothing was noted. */
    public List<Attendee> absent() {
        return entitled(a -> isAway(a.id()) && !excuses.containsKey(a.id()));
    }

    /** Those who sat in. */
    public List<Attendee> observers() {
        return attendees.stream()
                .filter(a -> !a.isEntitled() && firstIn.containsKey(a.id()))
                .toList();
    }

    /** When someone first came in. */
    public Optional<OffsetDateTime> arrival(AttendeeId attendee) {
        return Optional.ofNullable(firstIn.get(attendee));
    }

    /** How someone left before the end; empty for those who stayed. */
    public Optional<Presence> leaving(AttendeeId attendee) {
        return Optional.ofNullable(last.get(attendee)).filter(p -> p.kind() == PresenceKind.OUT);
    }

    /** Why someone was excused. */
    public String excuse(AttendeeId attendee) {
        return Optional.ofNullable(excuses.get(attendee)).map(Presence::note).orElse("");
    }

    /** In whose place someone spoke for a household; empty for all others. */
    public String instead(AttendeeId attendee) {
        return instead.getOrDefault(attendee, "");
    }

    /** The proxy that someone gave and then took back by coming. */
    public Optional<Proxy> tookBack(AttendeeId principal) {
        return proxy(principal).filter(p -> p.endedAt().isPresent() && firstIn.containsKey(principal));
    }

    /** The proxy that someone gave. */
    public Optional<Proxy> proxy(AttendeeId principal) {
        return Optional.ofNullable(proxies.get(principal));
    }

    /** All entitled, in each unit. */
    public Weight entitledWeight() {
        return sum(entitled(a -> true));
    }

    /** Those who came or were spoken for, in each unit. */
    public Weight presentWeight() {
        return sum(came()).plus(sum(represented()));
    }

    /** Those spoken for, in each unit. */
    public Weight representedWeight() {
        return sum(represented());
    }

    private boolean isRepresented(AttendeeId attendee) {
        return proxies.containsKey(attendee) && !firstIn.containsKey(attendee);
    }

    private boolean isAway(AttendeeId attendee) {
        return !firstIn.containsKey(attendee) && !isRepresented(attendee);
    }

    private List<Attendee> entitled(Predicate<Attendee> which) {
        return attendees.stream().filter(Attendee::isEntitled).filter(which).toList();
    }

    private static Weight sum(List<Attendee> attendees) {
        return attendees.stream().map(Attendee::weight).reduce(Weight.NONE, Weight::plus);
    }
}
