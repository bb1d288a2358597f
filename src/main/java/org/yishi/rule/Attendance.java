package org.yishi.rule;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Presence;
import org.yishi.model.presence.PresenceKind;
import org.yishi.model.presence.Proxy;
import org.yishi.model.presence.RollLine;
import org.yishi.model.presence.Status;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Weight;

/**
 * Who is in the room, and for whom: read off the events of presence. Entries taken back do not count; those who sit in
 * (列席) never do.
 */
public final class Attendance {
    private final Map<AttendeeId, Presence> latest;
    private final List<Attendee> attendees;
    private final List<Proxy> proxies;

    private Attendance(Map<AttendeeId, Presence> latest, List<Attendee> attendees, List<Proxy> proxies) {
        this.latest = latest;
        this.attendees = attendees;
        this.proxies = proxies;
    }

    /** As it stands now. */
    public static Attendance of(Proceedings now) {
        return of(now.attendees(), now.presences(), now.proxies());
    }

    /** As it stands after these events, oldest first. */
    public static Attendance of(List<Attendee> attendees, List<Presence> presences, List<Proxy> proxies) {
        var latest = new HashMap<AttendeeId, Presence>();
        for (var presence : presences) {
            if (presence.takenBack().isEmpty()) {
                latest.put(presence.attendee(), presence);
            }
        }
        return new Attendance(latest, attendees, proxies);
    }

    /** As it stood at a moment: what was noted later is left out, proxies that ended later still held. */
    public static Attendance at(Proceedings now, OffsetDateTime moment) {
        var presences =
                now.presences().stream().filter(p -> !p.at().isAfter(moment)).toList();
        var proxies = now.proxies().stream()
                .filter(p -> !p.givenAt().isAfter(moment))
                .map(p -> new Proxy(
                        p.id(),
                        p.principal(),
                        p.holder(),
                        p.authority(),
                        p.givenAt(),
                        p.endedAt().filter(end -> !end.isAfter(moment))))
                .toList();
        return of(now.attendees(), presences, proxies);
    }

    /** What was last noted of someone; empty where nothing was. */
    public Optional<Presence> last(AttendeeId attendee) {
        return Optional.ofNullable(latest.get(attendee));
    }

    /** Whether someone is in the room. */
    public boolean isIn(AttendeeId attendee) {
        var presence = latest.get(attendee);
        return presence != null && presence.kind() == PresenceKind.IN;
    }

    /** Since when someone is in the room. */
    public Optional<OffsetDateTime> inSince(AttendeeId attendee) {
        return last(attendee).filter(p -> p.kind() == PresenceKind.IN).map(Presence::at);
    }

    /** Who votes for an absent person now: a proxy that has not ended, in the hands of someone in the room. */
    public Optional<AttendeeId> representative(AttendeeId principal) {
        return isIn(principal) ? Optional.empty() : proxyOf(principal).map(Proxy::holder);
    }

    /** Those for whom someone in the room votes beside their own vote. */
    public List<AttendeeId> represents(AttendeeId holder) {
        return proxies.stream()
                .map(Proxy::principal)
                .distinct()
                .filter(p -> representative(p).equals(Optional.of(holder)))
                .toList();
    }

    /** Who is counted now. */
    public Electorate electorate() {
        var entitled = Weight.NONE;
        var inPerson = Weight.NONE;
        var byProxy = Weight.NONE;
        var represented = represented();
        for (var attendee : attendees) {
            if (!attendee.isEntitled()) {
                continue;
            }
            entitled = entitled.plus(attendee.weight());
            if (isIn(attendee.id())) {
                inPerson = inPerson.plus(attendee.weight());
            } else if (represented.contains(attendee.id())) {
                byProxy = byProxy.plus(attendee.weight());
            }
        }
        return new Electorate(entitled, inPerson, byProxy);
    }

    /** Those who may give a voice now: entitled, and in the room or represented there. */
    public List<Attendee> voters() {
        var represented = represented();
        return attendees.stream()
                .filter(Attendee::isEntitled)
                .filter(a -> isIn(a.id()) || represented.contains(a.id()))
                .toList();
    }

    /** The whole list with what was noted of each, in the list's order. */
    public List<RollLine> roll(List<Presence> presences) {
        var byPerson = new HashMap<AttendeeId, List<Presence>>();
        for (var presence : presences) {
            if (presence.takenBack().isEmpty()) {
                byPerson.computeIfAbsent(presence.attendee(), k -> new ArrayList<>())
                        .add(presence);
            }
        }
        var byId = new HashMap<AttendeeId, Attendee>();
        attendees.forEach(a -> byId.put(a.id(), a));
        var holders = new HashMap<AttendeeId, Attendee>();
        for (var proxy : proxies) {
            var holder = byId.get(proxy.holder());
            if (proxy.endedAt().isEmpty() && isIn(proxy.holder()) && !isIn(proxy.principal()) && holder != null) {
                holders.putIfAbsent(proxy.principal(), holder);
            }
        }
        return attendees.stream()
                .map(a -> line(a, byPerson.getOrDefault(a.id(), List.of()), Optional.ofNullable(holders.get(a.id()))))
                .toList();
    }

    private static RollLine line(Attendee attendee, List<Presence> noted, Optional<Attendee> holder) {
        var firstIn = noted.stream()
                .filter(p -> p.kind() == PresenceKind.IN)
                .map(Presence::at)
                .findFirst();
        if (noted.isEmpty()) {
            var status = holder.isPresent() ? Status.REPRESENTED : Status.ABSENT;
            return new RollLine(attendee, status, firstIn, Optional.empty(), "", holder);
        }
        var last = noted.getLast();
        return switch (last.kind()) {
            case IN -> new RollLine(attendee, Status.PRESENT, firstIn, Optional.empty(), last.note(), Optional.empty());
            case OUT -> new RollLine(attendee, left(holder), firstIn, Optional.of(last.at()), last.note(), holder);
            case EXCUSED -> new RollLine(attendee, excused(holder), firstIn, Optional.empty(), last.note(), holder);
        };
    }

    private static Status left(Optional<Attendee> holder) {
        return holder.isPresent() ? Status.REPRESENTED : Status.LEFT;
    }

    private static Status excused(Optional<Attendee> holder) {
        return holder.isPresent() ? Status.REPRESENTED : Status.EXCUSED;
    }

    private Set<AttendeeId> represented() {
        var represented = new HashSet<AttendeeId>();
        for (var proxy : proxies) {
            if (proxy.endedAt().isEmpty() && isIn(proxy.holder()) && !isIn(proxy.principal())) {
                represented.add(proxy.principal());
            }
        }
        return represented;
    }

    private Optional<Proxy> proxyOf(AttendeeId principal) {
        return proxies.stream()
                .filter(p -> p.principal().equals(principal) && p.endedAt().isEmpty() && isIn(p.holder()))
                .findFirst();
    }
}
