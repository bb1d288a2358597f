package org.yishi.window.home;

/** The ids of the home's nodes. */
public final class HomeIds {
    public static final String MEETING = "home-meeting";
    public static final String OPEN_MEETING = "home-open-meeting";
    public static final String PLAN_MEETING = "home-plan-meeting";
    public static final String LATE = "home-late";
    public static final String SOON = "home-soon";
    public static final String WALL = "home-wall";
    public static final String DATES = "home-dates";
    public static final String VOICES = "home-voices";
    public static final String TO_FOLLOWUP = "home-to-followup";
    public static final String TO_RESIDENTS = "home-to-residents";
    public static final String TO_YEAR = "home-to-year";
    public static final String TO_REMINDERS = "home-to-reminders";
    public static final String IMPORT = "home-import";

    private HomeIds() {}

    /** The way to all of what a card shows the first lines of. */
    public static String more(String card) {
        return card + "-more";
    }

    /** A line of a card, from 0. */
    public static String line(String card, int index) {
        return card + "-" + index;
    }
}
