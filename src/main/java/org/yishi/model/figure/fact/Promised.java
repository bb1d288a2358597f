package org.yishi.model.figure.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yishi.model.figure.Thing;
import org.yishi.model.task.TaskState;

/**
 * A task with its history.
 *
 * @param thing on the day it was made
 * @param grid its name; empty where none is told
 * @param due the date that holds today
 * @param state today
 * @param steps its reports, oldest first
 * @param moves of its date, oldest first
 */
public record Promised(
        Thing thing,
        String owner,
        String grid,
        Optional<LocalDate> due,
        TaskState state,
        List<Step> steps,
        List<Move> moves) {
    public Promised {
        steps = List.copyOf(steps);
        moves = List.copyOf(moves);
    }

    /**
     * A report.
     *
     * @param state from then on
     * @param spent in fen
     */
    public record Step(LocalDate day, TaskState state, long spent) {}

    /** A date set or moved; {@code from} is empty where there was none before. */
    public record Move(LocalDate day, Optional<LocalDate> from) {}
}
