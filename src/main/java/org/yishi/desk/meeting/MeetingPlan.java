package org.yishi.desk.meeting;

import java.time.OffsetDateTime;

/**
 * What the host says of a meeting to come.
 *
 * @param bodyCode which body meets
 * @param title empty for one made of the body's name and the date
 * @param host who leads it; may be empty until it opens
 */
public record MeetingPlan(
        String bodyCode, String title, String place, OffsetDateTime startsAt, String host, String recorder) {}
