package org.yishi.window.followup;

import java.time.LocalDate;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.TaskState;

/** What part of the tasks is looked at. */
enum Sight {
    /** Everything that still asks for something: open, or done and not yet signed off. */
    TO_DO,
    LATE,
    WAITING,
    DONE,
    CLOSED,
    ALL;

    boolean shows(ActionItem task, LocalDate today) {
        return switch (this) {
            case TO_DO -> !task.state().isClosed();
            case LATE -> task.isOverdue(today);
            case WAITING -> task.state() == TaskState.WAITING;
            case DONE -> task.state() == TaskState.DONE || task.state() == TaskState.CHECKED;
            case CLOSED -> task.state().isClosed();
            case ALL -> true;
        };
    }
}
