package org.yishi.desk.followup;

import java.util.List;
import java.util.stream.Stream;
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

    /** The states that may follow; the state itself is among them. */
    public static List<TaskState> after(TaskState state) {
        boolean isDone = state == TaskState.DONE || state == TaskState.CHECKED;
        return Stream.of(TaskState.values())
                .filter(next -> !state.isClosed())
                .filter(next -> isDone || (next != TaskState.SIGNED_OFF && next != TaskState.CHECKED))
                .toList();
    }

    /** What the next report most likely says: the first one starts the work, the one after the last signs it off. */
    public static TaskState likely(TaskState state) {
        return switch (state) {
            case NOT_STARTED -> TaskState.IN_PROGRESS;
            case DONE -> TaskState.CHECKED;
            case CHECKED -> TaskState.SIGNED_OFF;
            case IN_PROGRESS, WAITING, SIGNED_OFF, GIVEN_UP -> state;
        };
    }
}
