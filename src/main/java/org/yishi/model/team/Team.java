package org.yishi.model.team;

import java.util.List;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.MeetingId;

/**
 * A group of a meeting.
 *
 * @param number from 1
 * @param name what it is called beside its number; empty where nothing
 * @param room where it sits; empty where nothing is said
 * @param facilitator 主持人 or 促动师; empty where none is named
 * @param noteTaker 记录员; empty where none is named
 * @param seats who sits in it, in the order of the meeting's list
 */
public record Team(
        TeamId id,
        MeetingId meeting,
        int number,
        String name,
        String room,
        String facilitator,
        String noteTaker,
        TeamTerms terms,
        List<AttendeeId> seats) {
    public Team {
        seats = List.copyOf(seats);
    }

    /** The same group with other words. */
    public Team called(String newName, String newRoom, String newFacilitator, String newNoteTaker) {
        return new Team(id, meeting, number, newName, newRoom, newFacilitator, newNoteTaker, terms, seats);
    }
}
