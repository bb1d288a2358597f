package org.yishi.model.meeting;

/** Where a speech stands. */
public enum SpeechState {
    QUEUED,
    RUNNING,
    PAUSED,
    DONE,
    /** Taken off the list before it began. */
    WITHDRAWN
}
