package org.yishi.desk.followup.hall;

import java.util.Optional;
import org.yishi.model.task.TaskState;

/**
 * A report given by word of mouth, as it is taken down in the hall.
 *
 * @param by who gave it
 * @param percent how far the task is; empty where nobody said
 */
public record Oral(String by, String words, TaskState state, Optional<Integer> percent) {}
