package org.yishi.model.presence;

/** How someone stands on the list when it is read. */
public enum Status {
    /** Nothing was noted yet: absent, once the meeting is over. */
    ABSENT,
    PRESENT,
    /** Was in the room and left. */
    LEFT,
    /** 请假. */
    EXCUSED,
    /** Absent, and someone in the room votes for them. */
    REPRESENTED
}
