package org.yishi.desk.followup;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.meeting.TaskDraft;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.TaskPlan;
import org.yishi.model.task.TaskState;
import org.yishi.store.Tx;

/** Tasks made of what was typed. */
public final class Tasks {
    private Tasks() {}

    /** Adds a task that no meeting made, under the next number of the year. */
    public static TaskId add(Tx tx, TaskDraft draft, TaskPlan plan, OffsetDateTime now) {
        int year = now.getYear();
        long next = tx.tasks().all().stream()
                        .filter(t -> t.number().startsWith(year + "-0-"))
                        .count()
                + 1;
        return tx.tasks().add(fresh("%d-0-%02d".formatted(year, next), draft, plan, now));
    }

    /** A task that no meeting made. */
    private static ActionItem fresh(String number, TaskDraft draft, TaskPlan plan, OffsetDateTime now) {
        return new ActionItem(
                new TaskId(0),
                number,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                draft.title().strip(),
                draft.owner().strip(),
                draft.helpers().strip(),
                draft.due(),
                draft.due(),
                0,
                TaskState.NOT_STARTED,
                draft.list(),
                now,
                plan,
                List.of(),
                List.of());
    }

    /** The task with other words, people and plan; its date and state stay. */
    static ActionItem with(ActionItem task, TaskDraft draft, TaskPlan plan) {
        var supervised = new TaskPlan(
                plan.topic(),
                draft.supervisor().strip(),
                plan.unit(),
                plan.startsOn(),
                plan.funds().strip(),
                plan.planned(),
                plan.milestones());
        return new ActionItem(
                task.id(),
                task.number(),
                task.meeting(),
                task.item(),
                task.resolution(),
                draft.title().strip(),
                draft.owner().strip(),
                draft.helpers().strip(),
                task.due(),
                task.firstDue(),
                task.timesMoved(),
                task.state(),
                draft.list(),
                task.createdAt(),
                supervised,
                task.moves(),
                task.notes());
    }
}
