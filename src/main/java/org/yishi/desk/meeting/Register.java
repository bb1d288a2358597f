package org.yishi.desk.meeting;

import java.util.List;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.presence.RollLine;
import org.yishi.model.verdict.Electorate;
import org.yishi.rule.Attendance;

/** The list of a meeting as it stands: what was noted of each, and who is counted. */
public record Register(List<RollLine> roll, Electorate electorate) {
    public Register {
        roll = List.copyOf(roll);
    }

    public static Register of(Proceedings now) {
        var attendance = Attendance.of(now);
        return new Register(attendance.roll(now.presences()), attendance.electorate());
    }
}
