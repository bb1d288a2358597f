package org.yishi.window.kit.look;

/** The style classes of {@code yishi.css}, so that no view writes one by hand. */
public final class Looks {
    /** A part of a view with a border around it. */
    public static final String CARD = "card-box";
    /** A panel in the middle of a window. */
    public static final String PANEL = "panel-box";
    /** The whole of a place: its outer padding. */
    public static final String PLACE = "place";

    public static final String TITLE = "title-text";
    public static final String HEADING = "heading-text";
    public static final String FIELD_NAME = "field-name";
    public static final String MUTED = "muted";
    public static final String CENTRED = "centred";
    public static final String NOTICE = "notice";
    public static final String BADGE = "badge";
    public static final String EMPTY = "empty-state";
    public static final String BIG_ICON = "big-icon";
    public static final String NAVIGATION = "navigation";
    public static final String NAVIGATION_ITEM = "navigation-item";
    public static final String KEY = "key-cap";
    /** A pane at the right of a list. */
    public static final String SIDE = "side-pane";
    /** A scroll pane without a border of its own. */
    public static final String PLAIN = "plain";
    /** Large figures. */
    public static final String FIGURE = "figure";
    /** Colours with a meaning, for badges, notices and texts. */
    public static final String NEUTRAL = "neutral";

    public static final String ACCENT = "accent";
    public static final String SUCCESS = "success";
    public static final String WARNING = "warning";
    public static final String DANGER = "danger";

    /** A line that leads somewhere. */
    public static final String LINK_LINE = "link-line";

    private Looks() {}
}
