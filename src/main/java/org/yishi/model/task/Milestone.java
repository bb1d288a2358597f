package org.yishi.model.task;

import java.time.LocalDate;
import java.util.Optional;

/** A step of a task 节点. */
public record Milestone(long id, String title, Optional<LocalDate> due, Optional<LocalDate> doneOn) {
    public boolean isDone() {
        return doneOn.isPresent();
    }
}
