package org.yishi.window.matter;

import java.util.Locale;

/** The ids of the matters' nodes. */
public final class MatterIds {
    public static final String TABLE = "matters-table";
    public static final String SEARCH = "matters-search";
    public static final String KIND = "matters-kind";
    public static final String TAG = "matters-tag";
    public static final String GRID = "matters-grid";
    public static final String YEAR = "matters-year";
    public static final String COUNT = "matters-count";
    public static final String TO_SCREENING = "matters-to-screening";
    public static final String TO_PLAN = "matters-to-plan";
    public static final String TO_LIST = "matters-to-list";
    public static final String TO_COMPACTS = "matters-to-compacts";
    public static final String RAISE = "matters-raise";
    public static final String RAISE_FIRST = "matters-raise-first";
    public static final String CLEAR = "matters-clear";
    public static final String BACK = "matter-back";
    public static final String TITLE = "matter-title";
    public static final String STATE = "matter-state";
    public static final String NEXT = "matter-next";
    public static final String EDIT = "matter-edit";
    public static final String PRINT = "matter-print";
    public static final String AGENDA = "matter-agenda";
    public static final String ANNOUNCE = "matter-announce";
    public static final String EVALUATE = "matter-evaluate";
    public static final String CLOSE = "matter-close";
    public static final String REOPEN = "matter-reopen";
    public static final String JOIN = "matter-join";
    public static final String HAND_ON = "matter-hand-on";
    public static final String DECLINE = "matter-decline";
    public static final String PLAN = "matter-plan";
    public static final String SLIP = "matter-slip";
    public static final String TOLD = "matter-told";
    public static final String MORE = "matter-more";
    public static final String ASK_WORDS = "matter-ask-words";
    public static final String ASK_NAME = "matter-ask-name";
    public static final String ASK_CHOICE = "matter-ask-choice";
    public static final String ASK_DONE = "matter-ask-done";
    public static final String ASK_CANCEL = "matter-ask-cancel";
    public static final String ASK_WRONG = "matter-ask-wrong";
    public static final String THREAD = "matter-thread";

    public static final String ROUTE = "matter-route";

    private MatterIds() {}

    /** The id of a sight's button, as {@code matters-sight-late}. */
    static String sight(Sight sight) {
        return "matters-sight-" + sight.name().toLowerCase(Locale.ROOT);
    }
}
