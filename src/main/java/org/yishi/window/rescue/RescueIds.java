package org.yishi.window.rescue;

/** The ids of what can be pressed and read, for the keyboard, style sheets and tests. */
public final class RescueIds {
    public static final String WHY = "rescue-why";
    public static final String RESCUE = "rescue-into";
    public static final String STOP = "rescue-stop";
    public static final String BACKUPS = "rescue-backups";
    public static final String RESTORE = "rescue-restore";
    public static final String OTHER = "rescue-other";
    public static final String OPEN = "rescue-open";
    public static final String LOST = "rescue-lost";

    private RescueIds() {}
}
