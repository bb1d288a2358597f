package org.yishi.window.meeting;

import org.yishi.desk.Work;
import org.yishi.desk.body.Bodies;
import org.yishi.desk.meeting.Agendas;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.minutes.MinutesDesk;
import org.yishi.desk.paper.Papers;
import org.yishi.desk.people.Residents;
import org.yishi.text.Text;
import org.yishi.window.hall.seat.HallDesks;

/** The desks at which a meeting is prepared, led and written up. */
public record MeetingDesks(
        Work work,
        Planning planning,
        Agendas agendas,
        Bodies bodies,
        Residents residents,
        MinutesDesk minutes,
        Papers papers,
        HallDesks hall) {
    /** The desks of a village, speaking one language. */
    public static MeetingDesks of(Work work, Residents residents, Text text) {
        var planning = new Planning(work, text);
        var minutes = new MinutesDesk(work, planning, text);
        return new MeetingDesks(
                work,
                planning,
                new Agendas(work),
                new Bodies(work),
                residents,
                minutes,
                new Papers(work, planning, minutes, text),
                HallDesks.of(work, text));
    }
}
