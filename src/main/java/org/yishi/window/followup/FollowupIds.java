package org.yishi.window.followup;

import java.util.Locale;
import org.yishi.model.task.TaskState;

/** The ids of the follow-up's nodes. */
public final class FollowupIds {
    public static final String TABLE = "followup-table";
    public static final String SEARCH = "followup-search";
    public static final String OWNER = "followup-owner";
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

    private FollowupIds() {}

    /** The id of a sight's button, as {@code followup-sight-late}. */
    static String sight(Sight sight) {
        return "followup-sight-" + sight.name().toLowerCase(Locale.ROOT);
    }

    /** The id of a button that sets a state, as {@code task-state-done}. */
    public static String state(TaskState state) {
        return "task-state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
