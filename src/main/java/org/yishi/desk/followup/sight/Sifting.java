package org.yishi.desk.followup.sight;

import java.time.LocalDate;
import java.util.Optional;
import org.yishi.model.sight.Legend;
import org.yishi.model.sight.Light;
import org.yishi.model.sight.Part;
import org.yishi.model.sight.TaskFilter;
import org.yishi.model.task.TaskLine;
import org.yishi.rule.sight.Lights;
import org.yishi.rule.sight.Sieve;

/**
 * Which of the tasks that were read are looked at, and the light of each: asked at every key, so without the file.
 *
 * @param operator by whose name a task is one's own
 */
public record Sifting(LocalDate today, String operator) {
    /** The light of a task on a day; empty where none fits. */
    public static Optional<Light> light(Legend legend, TaskLine task, LocalDate today) {
        return Lights.of(legend, task, today);
    }

    /** Whether a task belongs to a part of the list. */
    public boolean isIn(Part part, TaskLine task) {
        return new Sieve(today, operator).isIn(part, task);
    }

    /** Whether the operator is its owner, or one of them. */
    public boolean isMine(TaskLine task) {
        return new Sieve(today, operator).isMine(task);
    }

    /**
     * Whether a filter lets a task through.
     *
     * @param light the task's light, by its word
     * @param key what is searched in for letters
     */
    public boolean lets(TaskFilter filter, TaskLine task, String light, String key) {
        return new Sieve(today, operator).lets(filter, task, light, key);
    }
}
