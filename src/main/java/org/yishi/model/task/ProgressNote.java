package org.yishi.model.task;

import java.time.OffsetDateTime;
import org.yishi.model.id.TaskId;

/**
 * A report on a task 进展.
 *
 * @param state the state the task has from this report on
 */
public record ProgressNote(long id, TaskId task, OffsetDateTime at, String author, String text, TaskState state) {}
