package org.yishi.model.presence;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One person of the meeting's list with what was noted of them: how screens and papers read presence.
 *
 * @param firstIn when they first came in
 * @param lastOut when they last went out, if they are not back
 * @param reason of the excuse or of leaving, or in whose place someone speaks for a household; empty otherwise
 * @param holder who votes for them, if someone does
 */
public record RollLine(
        Attendee attendee,
        Status status,
        Optional<OffsetDateTime> firstIn,
        Optional<OffsetDateTime> lastOut,
        String reason,
        Optional<Attendee> holder) {
    /** Whether they were in the room at some time. */
    public boolean came() {
        return firstIn.isPresent();
    }
}
