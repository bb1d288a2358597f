package org.yishi.model.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yishi.model.id.TopicId;
import org.yishi.model.id.UnitId;

/**
 * How a task is to be carried out.
 *
 * @param topic the matter it serves; empty for a task of its own
 * @param supervisor who watches over it, as a rule the 村务监督委员会; empty where nobody was named
 * @param unit the grid where it is done
 * @param funds where the money comes from; empty where none is needed
 * @param planned money planned, in fen
 */
public record TaskPlan(
        Optional<TopicId> topic,
        String supervisor,
        Optional<UnitId> unit,
        Optional<LocalDate> startsOn,
        String funds,
        long planned,
        List<Milestone> milestones) {
    public TaskPlan {
        milestones = List.copyOf(milestones);
    }

    /** Nothing is planned beyond who does what by when. */
    public static final TaskPlan NONE =
            new TaskPlan(Optional.empty(), "", Optional.empty(), Optional.empty(), "", 0, List.of());
}
