package org.yishi.window.procedure;

import org.yishi.model.procedure.Stage;

/** The ids of the way's nodes. */
public final class RouteIds {
    public static final String STAGES = "route-stages";
    public static final String PROCEDURES = "route-procedures";
    public static final String BEGIN = "route-begin";
    public static final String FILE = "route-file";
    public static final String BACK = "route-back";
    public static final String GO = "route-go";
    public static final String DONE = "route-done";
    public static final String DONE_ON = "route-done-on";
    public static final String DONE_WORDS = "route-done-words";
    public static final String FORM = "route-form";
    public static final String ENTITLED = "route-entitled";
    public static final String PRESENT = "route-present";
    public static final String YES = "route-yes";
    public static final String LEAVE_REASON = "route-leave-reason";
    public static final String LEAVE = "route-leave";
    public static final String BACK_TO = "route-back-to";
    public static final String BACK_REASON = "route-back-reason";
    public static final String SEND_BACK = "route-send-back";
    public static final String STOP_REASON = "route-stop-reason";
    public static final String STOP = "route-stop";
    public static final String SAMPLE = "route-sample";

    public static final String REGISTER = "route-register";

    private RouteIds() {}

    /** The id of a stage's line, as {@code route-stage-decision}. */
    public static String stage(Stage stage) {
        return "route-stage-" + stage.code();
    }
}
