package org.yishi.desk.followup;

import org.yishi.model.Outcome;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.TaskState;

/** Which state may follow which: done, then checked by who supervises, then signed off. */
public final class Steps {
    private Steps() {}

    /** Refused where the next state may not follow. */
    public static Outcome<Boolean> check(ActionItem task, TaskState next) {
        if (task.state().isClosed()) {
            return Outcome.refused("followup.wrong.closed", task.number());
        }
        boolean isDone = task.state() == TaskState.DONE || task.state() == TaskState.CHECKED;
        if ((next == TaskState.SIGNED_OFF || next == TaskState.CHECKED) && !isDone) {
            return Outcome.refused("followup.wrong.not-done", task.number());
        }
        return Outcome.done(true);
    }
}
