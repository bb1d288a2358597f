package org.yishi.window.kit;

/** The ids of the kit's own nodes, for tests and for whoever drives the window. Each place keeps its own such list. */
public final class KitIds {
    public static final String NOTICES = "notices";
    public static final String NOTICE_TEXT = "notice-text";
    public static final String NOTICE_UNDO = "notice-undo";
    public static final String NOTICE_DEED = "notice-deed";
    public static final String NOTICE_CLOSE = "notice-close";
    public static final String ERROR = "error";
    public static final String ERROR_COPY = "error-copy";
    public static final String ERROR_CLOSE = "error-close";
    public static final String BUSY = "busy";

    private KitIds() {}
}
