package org.yishi.window.forum.gathered;

import java.util.Locale;

/** The ids of this place's nodes. */
public final class OpinionIds {
    public static final String WORDS = "opinion-words";
    public static final String BY = "opinion-by";
    public static final String GROUP = "opinion-group";
    public static final String ITEM = "opinion-item";
    public static final String KEEP = "opinion-keep";
    public static final String LAST = "opinion-last";
    public static final String FIND = "opinion-find";
    public static final String ONLY = "opinion-only";
    public static final String COUNT = "opinion-count";
    public static final String TABLE = "opinion-table";
    public static final String IMPORT = "opinion-import";
    public static final String IMPORT_FIRST = "opinion-import-first";
    public static final String WALL = "opinion-wall";
    public static final String PAPERS = "opinion-papers";
    public static final String MARKED = "opinion-marked";
    public static final String HEADING = "opinion-heading";
    public static final String HEADING_SET = "opinion-heading-set";
    public static final String JOIN = "opinion-join";
    public static final String PROPOSE = "opinion-propose";
    public static final String TAKE_BACK = "opinion-take-back";
    public static final String CLEAR = "opinion-clear";
    public static final String EDIT_WORDS = "opinion-edit-words";
    public static final String EDIT_BY = "opinion-edit-by";
    public static final String EDIT_KIND = "opinion-edit-kind";
    public static final String EDIT_GROUP = "opinion-edit-group";
    public static final String EDIT_HEADING = "opinion-edit-heading";
    public static final String ADOPTION = "opinion-adoption";
    public static final String REASON = "opinion-reason";
    public static final String ANSWERED_BY = "opinion-answered-by";
    public static final String ANSWER = "opinion-answer";
    public static final String SAVE = "opinion-save";
    public static final String HAND_ON = "opinion-hand-on";
    public static final String TASK = "opinion-task";
    public static final String TASK_TITLE = "opinion-task-title";
    public static final String TASK_OWNER = "opinion-task-owner";
    public static final String TASK_DUE = "opinion-task-due";
    public static final String TASK_SAVE = "opinion-task-save";
    public static final String PASTE = "opinion-paste";
    public static final String CHOOSE_FILE = "opinion-choose-file";
    public static final String TEMPLATE = "opinion-template";
    public static final String PREVIEW = "opinion-preview";
    public static final String TAKE = "opinion-take";
    public static final String WHY = "opinion-why";
    public static final String WHY_DONE = "opinion-why-done";
    public static final String CANCEL = "opinion-cancel";
    public static final String TITLE = "opinion-title";
    public static final String WRONG = "opinion-wrong";

    private OpinionIds() {}

    public static String kind(Enum<?> kind) {
        return "opinion-kind-" + kind.name().toLowerCase(Locale.ROOT);
    }

    public static String order(Enum<?> order) {
        return "opinion-order-" + order.name().toLowerCase(Locale.ROOT);
    }
}
