package org.yishi.window.task.part;

import org.yishi.model.task.TaskState;
import org.yishi.window.kit.look.Looks;

/** The colour of a state; its word always stands in it. */
public final class States {
    private States() {}

    public static String look(TaskState state) {
        return switch (state) {
            case NOT_STARTED, GIVEN_UP -> Looks.NEUTRAL;
            case IN_PROGRESS -> Looks.ACCENT;
            case WAITING -> Looks.WARNING;
            case DONE, CHECKED, SIGNED_OFF -> Looks.SUCCESS;
        };
    }
}
