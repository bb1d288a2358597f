package org.yishi.window.meeting;

/** The ids of the meetings' place. */
public final class MeetingIds {
    public static final String LIST = "meetings-list";
    public static final String NEW = "meetings-new";
    public static final String OPEN = "meetings-open";
    public static final String BODY = "meeting-body";
    public static final String RULE = "meeting-rule";
    public static final String TITLE = "meeting-title";
    public static final String DATE = "meeting-date";
    public static final String TIME = "meeting-time";
    public static final String PLACE = "meeting-place";
    public static final String HOST = "meeting-host";
    public static final String RECORDER = "meeting-recorder";
    public static final String FOLLOWS = "meeting-follow-up";
    public static final String EARLIER = "meeting-earlier";
    public static final String SAVE = "meeting-save";
    public static final String CANCEL = "meeting-cancel";
    public static final String ENTER = "meeting-enter";
    public static final String FORUM = "meeting-forum";
    public static final String MINUTES = "meeting-minutes";
    public static final String ITEMS = "agenda-items";
    public static final String ITEM_NEW = "agenda-new";
    public static final String ITEM_TITLE = "agenda-title";
    public static final String ITEM_KIND = "agenda-kind";
    public static final String ITEM_MATTER = "agenda-matter";
    public static final String ITEM_PRESENTER = "agenda-presenter";
    public static final String ITEM_MINUTES = "agenda-minutes";
    public static final String ITEM_TEXT = "agenda-text";
    public static final String ITEM_ATTACH = "agenda-attach";
    public static final String ITEM_REMOVE = "agenda-remove";
    public static final String WARNINGS = "meeting-warnings";
    public static final String ROLL = "roll-table";
    public static final String ROLL_ADD = "roll-add";
    public static final String ROLL_SPEAKER = "roll-speaker";
    public static final String ROLL_SPEAKS = "roll-speaks";
    public static final String ROLL_GUEST = "roll-guest";
    public static final String ROLL_STRIKE = "roll-strike";
    public static final String ROLL_REMAKE = "roll-remake";
    public static final String ROLL_UNIT = "meeting-roll-unit";

    public static final String REHEARSE = "meeting-rehearse";
    public static final String REHEARSE_END = "meeting-rehearse-end";

    private MeetingIds() {}
}
