package org.yishi.window.reminder;

/** The ids of the reminders' nodes. */
public final class ReminderIds {
    public static final String WHO = "reminder-who";
    public static final String WORDS = "reminder-words";
    public static final String COPY = "reminder-copy";
    public static final String SAVE = "reminder-save";
    public static final String BACK = "reminder-back";

    private ReminderIds() {}
}
