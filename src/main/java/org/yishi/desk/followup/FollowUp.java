package org.yishi.desk.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.TaskState;
import org.yishi.store.Tx;

/** All tasks of the village, whatever meeting they come from. */
public final class FollowUp {
    private final Work work;
    private final Supplier<String> author;

    /** A desk on a village; {@code author} is who reports. */
    public FollowUp(Work work, Supplier<String> author) {
        this.work = work;
        this.author = author;
    }

    /** All tasks with their reports, oldest first. */
    public List<ActionItem> tasks() {
        return work.read(tx -> tx.tasks().all());
    }

    /** The day by which a task is late or not. */
    public LocalDate today() {
        return work.today();
    }

    /**
     * Adds a report and sets the state that it tells. What is signed off or given up stays so, and only what its owner
     * calls done can be signed off.
     */
    public Outcome<TaskId> report(TaskId id, String text, TaskState state) {
        if (text.isBlank()) {
            return Outcome.refused("followup.wrong.no-words");
        }
        return on(id, (tx, task) -> {
            if (task.state().isClosed()) {
                return Outcome.refused("followup.wrong.closed", task.number());
            }
            if (state == TaskState.SIGNED_OFF && task.state() != TaskState.DONE) {
                return Outcome.refused("followup.wrong.not-done", task.number());
            }
            tx.tasks().report(id, work.now(), author.get(), text.strip(), state);
            tx.record(new Event.TaskReported(id, state));
            return Outcome.done(id);
        });
    }

    /** Sets the first date of a task, or moves it; a move needs its reason. */
    public Outcome<TaskId> moveDue(TaskId id, LocalDate due, String reason) {
        return on(id, (tx, task) -> {
            if (task.state().isClosed()) {
                return Outcome.refused("followup.wrong.closed", task.number());
            }
            if (task.due().isPresent() && reason.isBlank()) {
                return Outcome.refused("followup.wrong.no-reason");
            }
            tx.tasks().moveDue(task, due, reason.strip(), work.now());
            tx.record(new Event.TaskDueMoved(id, due, reason.strip()));
            return Outcome.done(id);
        });
    }

    /** Changes the words of a task, who answers for it and who helps. */
    public Outcome<TaskId> word(TaskId id, String title, String owner, String helpers) {
        if (title.isBlank() || owner.isBlank()) {
            return Outcome.refused("followup.title-or-owner-missing");
        }
        return on(id, (tx, task) -> {
            tx.tasks().word(id, title.strip(), owner.strip(), helpers.strip(), task.list());
            tx.record(new Event.TaskChanged(id));
            return Outcome.done(id);
        });
    }

    private Outcome<TaskId> on(TaskId id, BiFunction<Tx, ActionItem, Outcome<TaskId>> deed) {
        return work.act((tx, _) -> {
            var task = tx.tasks().find(id);
            if (task.isEmpty()) {
                return Outcome.refused("followup.wrong.gone");
            }
            return deed.apply(tx, task.get());
        });
    }
}
