package org.yishi.model.figure.fact;

import java.time.LocalDate;
import org.yishi.model.figure.Thing;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.task.Way;
import org.yishi.model.verdict.Result;

/**
 * A meeting.
 *
 * @param thing its page, its number of the year and its title, on the day for which it was planned
 * @param body the name of who met, as on the meeting's day
 * @param items how many items were dealt with
 */
public record Held(MeetingId id, Thing thing, MeetingState state, String body, long items) {
    public LocalDate day() {
        return thing.day();
    }

    /**
     * A line of a meeting's list that was not struck off.
     *
     * @param group as on the list; empty where none
     * @param came at any time
     * @param byProxy did not come, and somebody who came held the vote
     */
    public record Seat(
            MeetingId meeting, Person person, boolean entitled, String group, boolean came, boolean byProxy) {}

    /** A speech that was begun. */
    public record Talk(MeetingId meeting, Person person) {}

    /** A vote that was published and not declared void. */
    public record Vote(MeetingId meeting, Thing thing, Result result) {}

    /** A resolution; its thing leads to its matter, else to its meeting. */
    public record Decision(Thing thing, Way way) {}
}
