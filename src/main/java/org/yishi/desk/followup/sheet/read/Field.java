package org.yishi.desk.followup.sheet.read;

/**
 * What people may change in a follow-up sheet: what its owner knows best. The grid, the money planned, the day of the
 * start and who supervises are the plan's and change in the program alone.
 */
public enum Field {
    TITLE("report.ledger-task"),
    OWNER("report.ledger-owner"),
    HELPERS("report.ledger-helpers"),
    LIST("report.ledger-list"),
    DUE("report.ledger-due"),
    STATE("report.ledger-state"),
    /** How far it is, in percent. */
    PERCENT("report.ledger-percent"),
    /** Money spent so far: what is more than before belongs to the new report. */
    SPENT("report.ledger-spent"),
    /** The cell with the latest report: what is written there is a new report. */
    PROGRESS("report.ledger-progress");

    private final String heading;

    Field(String heading) {
        this.heading = heading;
    }

    /** The key of its heading in the sheet. */
    String heading() {
        return heading;
    }
}
