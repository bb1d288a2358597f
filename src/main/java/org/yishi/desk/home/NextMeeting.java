package org.yishi.desk.home;

import java.util.List;
import org.yishi.model.Refusal;
import org.yishi.model.meeting.Meeting;

/**
 * The meeting that is going on, else the next one planned.
 *
 * @param lacks what it still needs, each as one sentence; empty while it is going on
 */
public record NextMeeting(Meeting meeting, List<Refusal> lacks) {
    public NextMeeting {
        lacks = List.copyOf(lacks);
    }
}
