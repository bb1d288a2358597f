package org.yishi.report;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Presence;
import org.yishi.model.presence.PresenceKind;
import org.yishi.model.vote.Poll;

/**
 * Who came and who left between the opening and the closing of a vote, and whose proxy ended in between. That somebody
 * was in the room is no secret, whatever the form of the vote.
 */
public final class Comings {
    private final Proceedings record;
    private final Poll poll;

    public Comings(Proceedings record, Poll poll) {
        this.record = record;
        this.poll = poll;
    }

    /** Those entitled who came in while the vote was open. */
    public List<Attendee> came() {
        return during(presence -> presence.kind() == PresenceKind.IN);
    }

    /** Those entitled who left while the vote was open. */
    public List<Attendee> left() {
        return during(presence -> presence.kind() != PresenceKind.IN);
    }

    /** Those entitled who gave their vote into another's hands, or took it back, while the vote was open. */
    public List<Attendee> proxiesChanged() {
        var changed = record.proxies().stream()
                .filter(p -> isWithin(p.givenAt())
                        || p.endedAt().filter(this::isWithin).isPresent())
                .map(p -> p.principal())
                .toList();
        return record.attendees().stream()
                .filter(a -> a.isEntitled() && changed.contains(a.id()))
                .toList();
    }

    private List<Attendee> during(Predicate<Presence> which) {
        var moved = record.presences().stream()
                .filter(p -> isWithin(p.at()) && p.takenBack().isEmpty() && which.test(p))
                .map(Presence::attendee)
                .collect(Collectors.toSet());
        return record.attendees().stream()
                .filter(a -> a.isEntitled() && moved.contains(a.id()))
                .toList();
    }

    private boolean isWithin(OffsetDateTime moment) {
        return moment.isAfter(poll.openedAt())
                && poll.closedAt().map(end -> !moment.isAfter(end)).orElse(true);
    }
}
