package org.yishi.window.task.part;

/** The ids of the nodes of a task's page. */
public final class TaskIds {
    public static final String NUMBER = "task-page-number";
    public static final String STATE = "task-page-state";
    public static final String EDIT = "task-page-edit";
    public static final String BACK = "task-page-back";
    public static final String MEETING = "task-page-meeting";
    public static final String RESOLUTION = "task-page-resolution";
    public static final String MATTER = "task-page-matter";
    public static final String DUE_OPEN = "task-page-due-open";
    public static final String DUE = "task-page-due";
    public static final String DUE_REASON = "task-page-due-reason";
    public static final String DUE_SAVE = "task-page-due-save";
    public static final String STEP_TITLE = "task-page-step-title";
    public static final String STEP_DUE = "task-page-step-due";
    public static final String STEP_ADD = "task-page-step-add";
    public static final String MONEY = "task-page-money";
    public static final String PROGRESS = "task-page-progress";
    public static final String WORDS = "task-page-words";
    public static final String REPORT_STATE = "task-page-report-state";
    public static final String PERCENT = "task-page-percent";
    public static final String SPENT = "task-page-spent";
    public static final String BY = "task-page-by";
    public static final String DECISION = "task-page-decision";
    public static final String FILES = "task-page-files";
    public static final String WRONG = "task-page-wrong";
    public static final String SAVE = "task-page-save";
    public static final String REPORTS = "task-page-reports";
    public static final String MORE = "task-page-more";
    public static final String CLOSED = "task-page-closed";
    public static final String TITLE = "task-form-title";
    public static final String OWNER = "task-form-owner";
    public static final String HELPERS = "task-form-helpers";
    public static final String SUPERVISOR = "task-form-supervisor";
    public static final String GRID = "task-form-grid";
    public static final String TOPIC = "task-form-topic";
    public static final String LIST = "task-form-list";
    public static final String STARTS = "task-form-starts";
    public static final String FORM_DUE = "task-form-due";
    public static final String FUNDS = "task-form-funds";
    public static final String PLANNED = "task-form-planned";
    public static final String FORM_WRONG = "task-form-wrong";
    public static final String FORM_SAVE = "task-form-save";
    public static final String FORM_CANCEL = "task-form-cancel";

    private TaskIds() {}

    /** The box that says whether a step is done. */
    public static String step(long milestone) {
        return "task-page-step-" + milestone;
    }

    /** The button that takes a step off. */
    public static String stepRemove(long milestone) {
        return "task-page-step-remove-" + milestone;
    }
}
