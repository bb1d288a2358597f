package org.yishi.window.forum.budget.part;

/** The ids of the budget's page. */
public final class BudgetIds {
    public static final String MAKE = "budget-make";
    public static final String TITLE = "budget-title";
    public static final String PURSE = "budget-purse";
    public static final String TABLE = "budget-table";
    public static final String HEAD = "budget-head";
    public static final String RESULT = "budget-result";
    public static final String PROJECT_TITLE = "project-title";
    public static final String PROJECT_COST = "project-cost";
    public static final String PROJECT_WORDS = "project-words";
    public static final String PROJECT_SAVE = "project-save";
    public static final String PROJECT_DROP = "project-drop";
    public static final String IMPORT = "budget-import";
    public static final String PASTE = "budget-paste";
    public static final String PREVIEW = "budget-preview";
    public static final String TAKE = "budget-take";
    public static final String SCORES_TYPE = "scores-type";
    public static final String SCORES_KEEP = "scores-keep";
    public static final String SCORES_ANNUL = "scores-annul";
    public static final String VOTE = "budget-vote";
    public static final String FILLING = "budget-filling";
    public static final String TIES = "budget-ties";
    public static final String SHARE = "budget-share";
    public static final String SEED = "budget-seed";
    public static final String BACKERS = "budget-backers";
    public static final String REASON = "budget-reason";
    public static final String RULES_SAVE = "budget-rules-save";
    public static final String AMENDMENTS = "amendment-list";
    public static final String AMENDMENT_NEW = "amendment-new";
    public static final String AMENDMENT_KIND = "amendment-kind";
    public static final String AMENDMENT_PROJECT = "amendment-project";
    public static final String AMENDMENT_COST = "amendment-cost";
    public static final String AMENDMENT_WORDS = "amendment-words";
    public static final String AMENDMENT_SAVE = "amendment-save";
    public static final String RESOLVE = "budget-resolve";
    public static final String RESOLVE_SURE = "budget-resolve-sure";
    public static final String OWNER = "budget-owner";
    public static final String WALL = "budget-wall";

    private BudgetIds() {}
}
