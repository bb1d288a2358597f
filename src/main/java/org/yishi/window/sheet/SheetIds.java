package org.yishi.window.sheet;

import java.util.Locale;

/** The ids of the nodes with which sheets go out and come back. */
public final class SheetIds {
    public static final String MENU = "sheet-menu";
    public static final String SEND_ALL = "sheet-send-all";
    public static final String SEND_OWNERS = "sheet-send-owners";
    public static final String SEND_GRIDS = "sheet-send-grids";
    public static final String SEND_SHOWN = "sheet-send-shown";
    public static final String READ = "sheet-read";
    public static final String SENT = "sheet-sent";
    public static final String SENT_SHOW = "sheet-sent-show";
    public static final String SENT_CLOSE = "sheet-sent-close";
    public static final String CHOOSE = "sheet-choose";
    public static final String DROP = "sheet-drop";
    public static final String BACK = "sheet-back";
    public static final String STOP = "sheet-stop";
    public static final String PROGRESS = "sheet-progress";
    public static final String TABLE = "sheet-table";
    public static final String ALL = "sheet-all";
    public static final String NONE = "sheet-none";
    public static final String TAKE = "sheet-take";
    public static final String TAKEN = "sheet-taken";
    public static final String LEAVE = "sheet-leave";

    private SheetIds() {}

    static String filter(LineFilter filter) {
        return "sheet-filter-" + filter.name().toLowerCase(Locale.ROOT);
    }
}
