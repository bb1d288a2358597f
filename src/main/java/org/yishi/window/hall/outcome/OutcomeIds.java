package org.yishi.window.hall.outcome;

import java.util.Locale;
import org.yishi.model.task.Way;

/** The ids of the resolution and the tasks. */
public final class OutcomeIds {
    public static final String TITLE = "resolution-title";
    public static final String WORDS = "resolution-text";
    public static final String WAY_NOTE = "resolution-way-note";
    public static final String KEEP = "resolution-keep";
    public static final String WHAT = "task-what";
    public static final String WHO = "task-who";
    public static final String HELPERS = "task-helpers";
    public static final String DUE = "task-due";
    public static final String LIST = "task-list";
    public static final String ADD = "task-add";
    public static final String MADE = "outcome-made";

    private OutcomeIds() {}

    static String way(Way way) {
        return "resolution-way-" + way.name().toLowerCase(Locale.ROOT);
    }
}
