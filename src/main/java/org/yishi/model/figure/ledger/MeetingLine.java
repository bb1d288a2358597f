package org.yishi.model.figure.ledger;

import java.time.LocalDate;
import java.util.List;
import org.yishi.model.meeting.MeetingState;

/**
 * A meeting in its ledger.
 *
 * @param number its year and its number within it
 * @param present of those entitled, by proxy too
 * @param items the titles of its agenda
 */
public record MeetingLine(
        String number,
        LocalDate day,
        String body,
        String title,
        String place,
        String host,
        String recorder,
        MeetingState state,
        long entitled,
        long present,
        long byProxy,
        List<String> items,
        long votes,
        long passed,
        long resolutions) {
    public MeetingLine {
        items = List.copyOf(items);
    }
}
