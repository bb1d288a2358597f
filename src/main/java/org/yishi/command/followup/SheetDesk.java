package org.yishi.command.followup;

import org.yishi.desk.Work;
import org.yishi.desk.followup.sheet.SheetRound;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.minutes.MinutesDesk;
import org.yishi.desk.paper.Papers;
import org.yishi.text.Text;

/** The desk of the round, for commands. */
final class SheetDesk {
    private SheetDesk() {}

    static SheetRound of(Work work, Text text) {
        var planning = new Planning(work, text);
        var papers = new Papers(work, planning, new MinutesDesk(work, planning, text), text);
        return new SheetRound(work, papers, text, work::operator);
    }
}
