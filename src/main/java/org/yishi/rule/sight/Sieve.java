package org.yishi.rule.sight;

import java.time.LocalDate;
import java.util.Locale;
import org.yishi.model.sight.Part;
import org.yishi.model.sight.TaskFilter;
import org.yishi.model.task.TaskLine;
import org.yishi.model.task.TaskState;

/**
 * Lets through the tasks that fit a filter.
 *
 * @param operator who is at the keys; empty where nobody said
 */
public record Sieve(LocalDate today, String operator) {
    /** How many days ahead a date comes soon. */
    private static final int SOON = 7;

    /** Whether a task belongs to a part. */
    public boolean isIn(Part part, TaskLine task) {
        return switch (part) {
            case TO_DO -> !task.state().isClosed();
            case LATE -> task.isOverdue(today);
            case SOON ->
                task.state().isOpen()
                        && task.daysLeft(today).filter(d -> d >= 0 && d <= SOON).isPresent();
            case WAITING -> task.state() == TaskState.WAITING;
            case DONE -> task.state() == TaskState.DONE || task.state() == TaskState.CHECKED;
            case CLOSED -> task.state().isClosed();
            case ALL -> true;
        };
    }

    /** Whether it is the operator's own: owners are often written with an office, as 王建国（村主任）. */
    public boolean isMine(TaskLine task) {
        return !operator.isBlank() && task.owner().contains(operator.strip());
    }

    /**
     * Whether a filter lets a task through.
     *
     * @param light the word of the task's light; empty where it has none
     * @param key what its words are looked for in, in small letters
     */
    public boolean lets(TaskFilter filter, TaskLine task, String light, String key) {
        return isIn(filter.part(), task)
                && (!filter.mine() || isMine(task))
                && (filter.owner().isEmpty() || task.owner().equals(filter.owner()))
                && (filter.unit().isEmpty() || task.unit().equals(filter.unit()))
                && (filter.list().isEmpty() || filter.list().get() == task.list())
                && (filter.supervisor().isEmpty() || task.supervisor().equals(filter.supervisor()))
                && (filter.topic().isEmpty() || task.topic().equals(filter.topic()))
                && (filter.light().isEmpty() || light.equals(filter.light()))
                && isFound(filter.words(), key);
    }

    private static boolean isFound(String words, String key) {
        if (words.isBlank()) {
            return true;
        }
        for (var word : words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            if (!key.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
