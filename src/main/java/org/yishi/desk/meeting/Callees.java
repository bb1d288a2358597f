package org.yishi.desk.meeting;

import java.util.List;
import org.yishi.model.body.Customs;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.presence.Attendee;
import org.yishi.model.vote.Poll;
import org.yishi.rule.Attendance;
import org.yishi.rule.RollCall;

/** Who may give a voice in a vote, in the order in which names are called. */
final class Callees {
    private Callees() {}

    /** Those in the room or represented there: now, or when the vote opened where the body's rules count only those. */
    static List<Attendee> of(Proceedings now, Poll poll) {
        boolean atOpening = now.meeting().body().customs().base() == Customs.Present.AT_OPENING;
        boolean wasClosed = poll.closedAt().isPresent();
        var attendance = atOpening
                ? Attendance.at(now, poll.openedAt())
                : wasClosed ? Attendance.at(now, poll.closedAt().get()) : Attendance.of(now);
        return RollCall.order(attendance.voters(), attendance, poll.callSeed());
    }
}
