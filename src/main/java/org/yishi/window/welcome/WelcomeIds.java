package org.yishi.window.welcome;

/** The ids of the welcome's nodes. */
public final class WelcomeIds {
    public static final String OPEN = "welcome-open";
    public static final String NEW = "welcome-new";
    public static final String SAMPLE = "welcome-sample";
    public static final String RECENT = "welcome-recent";
    public static final String NAME = "welcome-name";
    public static final String KIND = "welcome-kind";
    public static final String COUNTY = "welcome-county";
    public static final String TOWNSHIP = "welcome-township";
    public static final String CREATE = "welcome-create";
    public static final String BACK = "welcome-back";

    private WelcomeIds() {}
}
