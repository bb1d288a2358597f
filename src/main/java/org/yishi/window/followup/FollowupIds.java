package org.yishi.window.followup;

import java.util.Locale;
import org.yishi.model.sight.Part;
import org.yishi.model.task.TaskState;

/** The ids of the follow-up's nodes. */
public final class FollowupIds {
    public static final String TABLE = "followup-table";
    public static final String SEARCH = "followup-search";
    public static final String OWNER = "followup-owner";
    public static final String GRID = "followup-grid";
    public static final String LIST = "followup-list";
    public static final String SUPERVISOR = "followup-supervisor";
    public static final String TOPIC = "followup-topic";
    public static final String MORE = "followup-more";
    public static final String MINE = "followup-mine";
    public static final String TO_MEETINGS = "followup-to-meetings";
    public static final String CLEAR = "followup-clear";
    public static final String SAVED = "followup-saved";
    public static final String KEEP = "followup-keep";
    public static final String KEEP_NAME = "followup-keep-name";
    public static final String KEEP_SAVE = "followup-keep-save";
    public static final String LEGEND = "followup-legend";
    public static final String BOARD = "followup-board";
    /** Before the name of a column, as {@code followup-column-waiting}. */
    public static final String COLUMN = "followup-column-";

    public static final String MONTH = "followup-month";
    public static final String MONTH_NAME = "followup-month-name";
    public static final String MONTH_BACK = "followup-month-back";
    public static final String MONTH_ON = "followup-month-on";
    public static final String TODAY = "followup-month-today";
    public static final String MONTH_LATE = "followup-month-late";
    public static final String DAY = "followup-day";
    public static final String OPEN = "task-open";
    public static final String REPORT_CANCEL = "task-report-cancel";
    public static final String ADD = "followup-add";
    public static final String REPORT_TEXT = "task-report-text";
    public static final String REPORT_STATE = "task-report-state";
    public static final String REPORT_SAVE = "task-report-save";
    public static final String DUE = "task-due";
    public static final String DUE_REASON = "task-due-reason";
    public static final String DUE_SAVE = "task-due-save";
    public static final String TITLE = "task-title";
    public static final String OWNER_FIELD = "task-owner";
    public static final String HELPERS = "task-helpers";
    public static final String SAVE = "task-save";
    public static final String CANCEL = "task-cancel";
    public static final String EDIT = "task-edit";

    public static final String NEW = "followup-new";

    private FollowupIds() {}

    /** The id of the button of a part, as {@code followup-sight-late}. */
    public static String part(Part part) {
        return "followup-sight-" + part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The id of the button of a way to look, as {@code followup-turn-board}. */
    static String turn(Turn turn) {
        return "followup-turn-" + turn.name().toLowerCase(Locale.ROOT);
    }

    /** The id of a button that sets a state, as {@code task-state-done}. */
    public static String state(TaskState state) {
        return "task-state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
