package org.yishi.desk.meeting;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yishi.model.presence.Attendee;

/**
 * Someone came in.
 *
 * @param who as the list has them now
 * @param tookBackFrom who held their vote until then; the proxy ended with their coming
 */
public record Arrived(Attendee who, OffsetDateTime at, Optional<Attendee> tookBackFrom) {}
