package org.yishi.model.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.yishi.model.body.Body;
import org.yishi.model.id.MeetingId;

/**
 * A meeting.
 *
 * @param serial which meeting of its year it is, from 1; part of the numbers of its resolutions and tasks
 * @param body the body with the rules of the meeting's day; kept with the meeting, whatever changes later
 * @param startsAt as planned
 * @param host who leads it, with the post as the village writes it, e.g. 王建国（村党支部书记）; empty until told
 * @param recorder empty until told
 * @param noticeSent the day the notice went out, where told
 * @param partyStudied the day the party organisation studied the important items, where told
 */
public record Meeting(
        MeetingId id,
        int serial,
        Body body,
        String title,
        String place,
        OffsetDateTime startsAt,
        String host,
        String recorder,
        MeetingState state,
        Optional<LocalDate> noticeSent,
        Optional<LocalDate> partyStudied,
        Optional<OffsetDateTime> openedAt,
        Optional<OffsetDateTime> endedAt) {
    /** The day whose rules it follows. */
    public LocalDate day() {
        return startsAt.toLocalDate();
    }

    public boolean isRunning() {
        return state == MeetingState.RUNNING;
    }
}
