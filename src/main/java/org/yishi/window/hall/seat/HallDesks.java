package org.yishi.window.hall.seat;

import org.yishi.desk.Work;
import org.yishi.desk.followup.hall.Promises;
import org.yishi.desk.meeting.Chair;
import org.yishi.desk.meeting.CheckIn;
import org.yishi.desk.meeting.Counting;
import org.yishi.desk.meeting.Floor;
import org.yishi.desk.meeting.Objections;
import org.yishi.desk.meeting.Outcomes;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.meeting.Polls;
import org.yishi.desk.meeting.Speakers;
import org.yishi.desk.meeting.Tiebreaks;
import org.yishi.desk.paper.VotePapers;
import org.yishi.desk.people.Residents;
import org.yishi.text.Pinyin;
import org.yishi.text.Text;

/** The desks at which a meeting is led. */
public record HallDesks(
        Work work,
        CheckIn checkIn,
        Speakers speakers,
        Chair chair,
        Floor floor,
        Polls polls,
        Counting counting,
        Objections objections,
        Tiebreaks tiebreaks,
        Outcomes outcomes,
        VotePapers papers,
        Residents residents,
        Promises promises) {
    /** The desks of a village. */
    public static HallDesks of(Work work, Text text) {
        return of(work, text, new VotePapers(work, new Planning(work, text), text));
    }

    /** The desks of a rehearsal, whose papers say so. */
    public static HallDesks rehearsing(Work work, Text text) {
        return of(work, text, new VotePapers(work, new Planning(work, text), text).rehearsing());
    }

    private static HallDesks of(Work work, Text text, VotePapers papers) {
        return new HallDesks(
                work,
                new CheckIn(work, text),
                new Speakers(work, text),
                new Chair(work),
                new Floor(work),
                new Polls(work),
                new Counting(work),
                new Objections(work),
                new Tiebreaks(work),
                new Outcomes(work, text),
                papers,
                new Residents(work, Pinyin::initials),
                new Promises(work, text));
    }
}
