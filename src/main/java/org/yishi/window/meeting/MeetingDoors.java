package org.yishi.window.meeting;

import org.yishi.model.id.MeetingId;

/** Where one goes from the list of meetings. */
public interface MeetingDoors {
    /** To a new meeting. */
    void plan();

    /** To a meeting's preparation and papers. */
    void open(MeetingId meeting);

    /** Into the hall: the host's console. */
    void enter(MeetingId meeting);

    /** Into the hall of a rehearsal, of which nothing stays. */
    void rehearse(MeetingId meeting);

    /** To the minutes. */
    void minutes(MeetingId meeting);

    /** Back to the list. */
    void back();
}
