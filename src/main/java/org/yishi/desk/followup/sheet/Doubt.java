package org.yishi.desk.followup.sheet;

/** Why a person should look twice before something is taken from a sheet. */
public enum Doubt {
    /** Nothing speaks against it. */
    NONE,
    /** A report came in here too since the sheet went out: both are kept. */
    REPORTED_HERE_TOO,
    /** The village file was changed too since the sheet went out. */
    CHANGED_HERE_TOO,
    /** Two rows or files say different things. */
    SAID_OTHERWISE,
    /** The row stands in the sheet twice, and not alike: perhaps it was copied for a new task. */
    COPIED,
    /** What the sheet said when it went out is not known. */
    UNKNOWN_BEFORE,
    /** A task of the same words is there under another name. */
    LIKE_ANOTHER;

    /** Whether it is to be taken only when a person says so. */
    public boolean isConflict() {
        return this != NONE && this != REPORTED_HERE_TOO;
    }
}
