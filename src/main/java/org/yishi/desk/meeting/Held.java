package org.yishi.desk.meeting;

import org.yishi.model.body.Measure;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.presence.Attendee;
import org.yishi.rule.Attendance;

/** How many votes somebody in the room has in hand: the own one, and those of absent people who gave theirs. */
final class Held {
    private Held() {}

    /** In heads; none of somebody who is not in the room. */
    static long inHand(Proceedings now, Attendee holder) {
        var attendance = Attendance.of(now);
        if (!attendance.isIn(holder.id())) {
            return 0;
        }
        long others = attendance.represents(holder.id()).stream()
                .flatMap(id -> now.attendee(id).stream())
                .mapToLong(a -> a.weight().in(Measure.HEADS))
                .sum();
        return Math.addExact(others, holder.isEntitled() ? holder.weight().in(Measure.HEADS) : 0);
    }
}
