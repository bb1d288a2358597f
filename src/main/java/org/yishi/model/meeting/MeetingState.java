package org.yishi.model.meeting;

/** The life of a meeting. */
public enum MeetingState {
    PLANNED,
    RUNNING,
    ENDED,
    /** 取消: kept with its reason. */
    CANCELLED
}
