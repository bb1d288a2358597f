package org.yishi.model.presence;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yishi.model.id.AttendeeId;

/**
 * One event of presence.
 *
 * @param note the reason of an excuse or of an early leaving, or in whose place someone came who speaks for a household;
 *     empty otherwise
 * @param takenBack why the entry was a mistake; it stays in the record and counts no more
 */
public record Presence(
        long id, AttendeeId attendee, PresenceKind kind, OffsetDateTime at, String note, Optional<String> takenBack) {}
