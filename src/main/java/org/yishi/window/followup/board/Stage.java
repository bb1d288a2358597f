package org.yishi.window.followup.board;

import org.yishi.model.task.TaskState;

/** The columns of the board. */
enum Stage {
    NOT_STARTED,
    IN_PROGRESS,
    WAITING,
    /** Done, to be checked and signed off. */
    DONE,
    /** Signed off or given up. */
    CLOSED;

    static Stage of(TaskState state) {
        return switch (state) {
            case NOT_STARTED -> NOT_STARTED;
            case IN_PROGRESS -> IN_PROGRESS;
            case WAITING -> WAITING;
            case DONE, CHECKED -> DONE;
            case SIGNED_OFF, GIVEN_UP -> CLOSED;
        };
    }

    /** The next state on the way into this column; what is not done yet cannot be signed off at one stroke. */
    TaskState proposed(TaskState now) {
        return switch (this) {
            case NOT_STARTED -> TaskState.NOT_STARTED;
            case IN_PROGRESS -> TaskState.IN_PROGRESS;
            case WAITING -> TaskState.WAITING;
            case DONE -> now == TaskState.DONE ? TaskState.CHECKED : TaskState.DONE;
            case CLOSED ->
                switch (now) {
                    case DONE -> TaskState.CHECKED;
                    case CHECKED, SIGNED_OFF -> TaskState.SIGNED_OFF;
                    case NOT_STARTED, IN_PROGRESS, WAITING, GIVEN_UP -> TaskState.DONE;
                };
        };
    }
}
