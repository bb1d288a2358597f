package org.yishi.window.followup.row;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.StepLine;
import org.yishi.model.task.TaskState;

/** One of the ways in which the same tasks are looked at. */
public interface Face {
    /** The node to show; the same one at each call. */
    Region root();

    /** Shows these tasks, the most urgent first, and their steps. */
    void show(List<TaskRow> rows, List<StepLine> steps);

    /** Chooses a task and brings it into sight; nothing where it is not among those shown. */
    void choose(TaskId id);

    /** Puts the keys here. */
    void focus();

    /** The task that a person chose last here. */
    Optional<TaskRow> chosen();

    /**
     * What a face asks for.
     *
     * @param chosen another task was chosen, or none
     * @param open the page of a task
     * @param report a report on a task, with the state it proposes
     */
    record Deeds(Runnable chosen, Consumer<TaskRow> open, BiConsumer<TaskRow, Optional<TaskState>> report) {}
}
