package org.yishi.model.task;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.id.TaskId;

/**
 * A promise 落实事项: who does what by when.
 *
 * @param number as printed: year, meeting, task, e.g. 2026-3-02
 * @param helpers 协办; empty where none
 * @param due the date that holds now; empty where none was set
 * @param firstDue the date first promised; never moved
 * @param timesMoved how often the date was moved
 * @param plan how it is to be carried out
 * @param moves of its date, oldest first
 * @param notes oldest first
 */
public record ActionItem(
        TaskId id,
        String number,
        Optional<MeetingId> meeting,
        Optional<ItemId> item,
        Optional<ResolutionId> resolution,
        String title,
        String owner,
        String helpers,
        Optional<LocalDate> due,
        Optional<LocalDate> firstDue,
        int timesMoved,
        TaskState state,
        ListKind list,
        OffsetDateTime createdAt,
        TaskPlan plan,
        List<DueMove> moves,
        List<ProgressNote> notes) {
    public ActionItem {
        moves = List.copyOf(moves);
        notes = List.copyOf(notes);
    }

    /** Whether its day has passed and it is still open. */
    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && due.map(d -> d.isBefore(today)).orElse(false);
    }

    /**
     * How far it is, in percent: what is done is done; else what the latest report that tells it says; else the share of
     * its milestones that are done.
     */
    public int progress() {
        if (!state.isOpen() && state != TaskState.GIVEN_UP) {
            return 100;
        }
        var told = notes.stream().flatMap(n -> n.percent().stream()).reduce((first, later) -> later);
        var steps = plan.milestones();
        int done = (int) steps.stream().filter(Milestone::isDone).count();
        return told.orElse(steps.isEmpty() ? 0 : 100 * done / steps.size());
    }

    /** Money spent so far, in fen. */
    public long spent() {
        return notes.stream().mapToLong(ProgressNote::spent).sum();
    }
}
