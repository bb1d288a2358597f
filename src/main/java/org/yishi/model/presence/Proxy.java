package org.yishi.model.presence;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yishi.model.id.AttendeeId;

/**
 * One person's vote in another's hands.
 *
 * @param authority what was shown, e.g. 书面委托书
 * @param endedAt when it ended before the meeting did, e.g. because the principal walked in
 */
public record Proxy(
        long id,
        AttendeeId principal,
        AttendeeId holder,
        String authority,
        OffsetDateTime givenAt,
        Optional<OffsetDateTime> endedAt) {}
