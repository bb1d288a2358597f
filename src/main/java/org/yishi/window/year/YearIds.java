package org.yishi.window.year;

/** The ids of the year's nodes. */
public final class YearIds {
    public static final String BACK = "year-back";
    public static final String BEFORE = "year-before";
    public static final String AFTER = "year-after";
    public static final String ADD = "year-add";
    public static final String PRINT = "year-print";
    public static final String CALENDAR = "year-calendar";
    public static final String MISSED = "year-missed";
    public static final String AWAY = "year-away";
    public static final String DAY = "year-day";
    public static final String TITLE = "year-title";
    public static final String ENDS = "year-ends";
    public static final String NOTE = "year-note";
    public static final String SAVE = "year-save";
    public static final String DONE = "year-done";
    public static final String REMOVE = "year-remove";
    public static final String CANCEL = "year-cancel";

    private YearIds() {}

    /** A line of a quarter, from 0. */
    static String line(int quarter, int index) {
        return "year-" + quarter + "-" + index;
    }
}
