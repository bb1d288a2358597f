package org.yishi.window.home;

/** The ids of the home's nodes. */
public final class HomeIds {
    public static final String MEETING = "home-meeting";
    public static final String OPEN_MEETING = "home-open-meeting";
    public static final String PLAN_MEETING = "home-plan-meeting";
    public static final String LATE = "home-late";
    public static final String SOON = "home-soon";
    public static final String TO_FOLLOWUP = "home-to-followup";
    public static final String TO_RESIDENTS = "home-to-residents";
    public static final String IMPORT = "home-import";

    private HomeIds() {}
}
