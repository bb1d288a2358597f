package org.yishi.window.forum.rules;

/** The ids of the page of speaking rules. */
public final class RulesIds {
    public static final String PRESET = "rules-preset-";
    public static final String SWITCH = "rules-switch-";
    public static final String MINUTES = "rules-minutes";
    public static final String TIMES = "rules-times";
    public static final String TOLD = "rules-told";
    public static final String WALL = "rules-wall";
    public static final String POSTER = "rules-poster";

    private RulesIds() {}
}
