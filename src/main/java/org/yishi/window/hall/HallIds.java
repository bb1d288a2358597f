package org.yishi.window.hall;

/** The ids of the console's own nodes; its parts have their own lists. */
public final class HallIds {
    public static final String BACK = "hall-back";
    public static final String TITLE = "hall-title";
    public static final String QUORUM = "hall-quorum";
    public static final String ALARM = "hall-alarm";
    public static final String OPEN = "hall-open";
    public static final String END = "hall-end";
    public static final String END_ANYWAY = "hall-end-anyway";
    public static final String WALL_BLANK = "hall-wall-blank";
    public static final String WALL_AGENDA = "hall-wall-agenda";
    public static final String WALL_FOLLOW = "hall-wall-follow";
    public static final String PROJECTOR = "hall-projector";
    public static final String PREVIEW = "hall-preview";
    public static final String AGENDA = "hall-agenda";
    public static final String START = "hall-item-start";
    public static final String FINISH = "hall-item-finish";
    public static final String SKIP = "hall-item-skip";
    public static final String NEXT = "hall-item-next";
    public static final String TAB_SPEAKERS = "hall-tab-speakers";
    public static final String TAB_VOTE = "hall-tab-vote";
    public static final String TAB_OUTCOME = "hall-tab-outcome";
    public static final String HELP = "hall-help";
    public static final String LOST = "hall-lost-seconds";

    public static final String WAY_RULE = "hall-way-rule";
    public static final String WAY_MAP = "hall-way-map";

    private HallIds() {}
}
