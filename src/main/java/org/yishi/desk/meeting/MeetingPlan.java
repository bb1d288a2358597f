package org.yishi.desk.meeting;

import java.time.OffsetDateTime;

/**
 * What the host says of a meeting to come.
 *
 * @param bodyCode which body meets
 * @param title empty for one made of the body's name and the date
 * @param host who leads it; may be empty until it opens
 * @param followsUp whether the agenda of a new meeting begins with what was promised before and is not closed
 */
public record MeetingPlan(
        String bodyCode,
        String title,
        String place,
        OffsetDateTime startsAt,
        String host,
        String recorder,
        boolean followsUp) {
    /** A meeting whose agenda begins empty. */
    public MeetingPlan(
            String bodyCode, String title, String place, OffsetDateTime startsAt, String host, String recorder) {
        this(bodyCode, title, place, startsAt, host, recorder, false);
    }
}
