package org.yishi.window.disclosure.holiday;

/** The ids of the nodes of the holidays. */
public final class HolidayIds {
    public static final String DAY_TABLE = "holidays-table";
    public static final String DAY = "holiday-day";
    public static final String DAY_WORKS = "holiday-works";
    public static final String DAY_NAME = "holiday-name";
    public static final String DAY_SET = "holiday-set";
    public static final String DAY_REMOVE = "holiday-remove";
    public static final String DAYS_PASTED = "holidays-pasted";
    public static final String DAYS_PASTE = "holidays-paste";
    public static final String DAYS_LOAD = "holidays-load";
    public static final String DAYS_CLOSE = "holidays-close";

    private HolidayIds() {}
}
