package org.yishi.window.backup;

/** The ids of the backups' nodes. */
public final class BackupIds {
    public static final String TABLE = "backup-table";
    public static final String NOW = "backup-now";
    public static final String PRESENT = "backup-present";
    public static final String RESTORE = "backup-restore";
    public static final String CONFIRM = "backup-confirm";
    public static final String CANCEL = "backup-cancel";
    public static final String PLACE = "backup-place";
    public static final String CHOOSE = "backup-choose";
    public static final String FORGET = "backup-forget";

    private BackupIds() {}
}
