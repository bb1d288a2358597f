package org.yishi.desk.followup.sheet;

/** What people may change in a follow-up sheet. */
public enum Field {
    TITLE,
    OWNER,
    HELPERS,
    LIST,
    DUE,
    STATE,
    /** The cell with the latest report: what is written there is a new report. */
    PROGRESS
}
