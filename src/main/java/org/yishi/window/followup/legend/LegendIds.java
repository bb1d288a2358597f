package org.yishi.window.followup.legend;

import java.util.Locale;
import org.yishi.model.sight.Gauge;
import org.yishi.model.task.TaskState;

/** The ids of the page on which the lights are set. */
public final class LegendIds {
    public static final String LIST = "legend-list";
    public static final String PRESET = "legend-preset";
    public static final String ADD = "legend-add";
    public static final String REMOVE = "legend-remove";
    public static final String UP = "legend-up";
    public static final String DOWN = "legend-down";
    public static final String WORD = "legend-word";
    public static final String HUE = "legend-hue";
    public static final String SIGN = "legend-sign";
    public static final String SAVE = "legend-save";
    public static final String CANCEL = "legend-cancel";
    public static final String UNLIT = "legend-unlit";

    private LegendIds() {}

    /** The id of a state's box, as {@code legend-state-waiting}. */
    public static String state(TaskState state) {
        return "legend-state-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The id of the lower field of a measure, as {@code legend-least-days-left}. */
    public static String least(Gauge gauge) {
        return "legend-least-" + gauge.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The id of the upper field of a measure. */
    public static String most(Gauge gauge) {
        return "legend-most-" + gauge.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
