package org.yishi.window.procedure.own;

/** The ids of the page of procedures. */
public final class OwnIds {
    public static final String BACK = "procedures-back";
    public static final String LIST = "procedures-list";
    public static final String OPEN = "procedures-open";
    public static final String SAVE = "procedures-save";
    public static final String REMOVE = "procedures-remove";
    public static final String TAKE = "procedures-take";
    public static final String AGAIN = "procedures-again";
    public static final String EDIT = "procedures-edit";
    public static final String CLOSE = "procedures-close";
    public static final String MISTAKES = "procedures-mistakes";

    private OwnIds() {}
}
