package org.yishi.window.matter.plan;

/** The ids of the nodes of the year's plan. */
public final class PlanIds {
    public static final String BACK = "plan-back";
    public static final String YEAR = "plan-year";
    public static final String TABLE = "plan-table";
    public static final String PRINT = "plan-print";
    public static final String ADD = "plan-add";
    public static final String MATTER = "plan-matter";
    public static final String FORM_YEAR = "plan-form-year";
    public static final String QUARTER = "plan-quarter";
    public static final String BODY = "plan-body";
    public static final String NOTE = "plan-note";
    public static final String SAVE = "plan-save";
    public static final String DROP = "plan-drop";
    public static final String CANCEL = "plan-cancel";

    private PlanIds() {}
}
