package org.yishi.window.meeting.minutes;

/** The ids of the minutes. */
public final class MinutesIds {
    public static final String LINES = "minutes-lines";
    public static final String SAVE = "minutes-save";
    public static final String APPROVER = "minutes-approver";
    public static final String APPROVE = "minutes-approve";
    public static final String WORD = "minutes-word";

    private MinutesIds() {}
}
