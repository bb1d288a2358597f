package org.yishi.model.minutes;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.model.id.MeetingId;

/**
 * The minutes of a meeting.
 *
 * @param approvedBy who approved them; empty while they are a draft
 * @param approvedAt present means locked
 */
public record Minutes(MeetingId meeting, List<Line> lines, String approvedBy, Optional<OffsetDateTime> approvedAt) {
    public Minutes {
        lines = List.copyOf(lines);
    }

    public boolean isLocked() {
        return approvedAt.isPresent();
    }
}
