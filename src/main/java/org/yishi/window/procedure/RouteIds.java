package org.yishi.window.procedure;

import java.util.Locale;
import org.yishi.model.procedure.Stage;
import org.yishi.model.procedure.StagePaper;

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

    public static final String COPY_SAMPLE = "route-copy-sample";
    public static final String MAP = "route-map";
    public static final String HELP = "route-help";
    public static final String HELP_KEY = "route-help-key";
    public static final String CLOSE_HELP = "route-close-help";
    public static final String ON_WALL = "route-on-wall";

    public static final String REGISTER = "route-register";

    private RouteIds() {}

    /** The id of a key of a paper, as {@code route-paper-file-sign_in}. */
    public static String paper(String deed, StagePaper kind) {
        return "route-paper-" + deed + "-" + kind.name().toLowerCase(Locale.ROOT);
    }

    /** The id of a stage's line, as {@code route-stage-decision}. */
    public static String stage(Stage stage) {
        return "route-stage-" + stage.code();
    }
}
