package org.yishi.model.task;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.id.TaskId;
import org.yishi.model.id.TopicId;
import org.yishi.model.id.UnitId;

/**
 * A task as a list, a board or a calendar shows it: with figures of its reports, without the reports.
 *
 * <pre>{@code
 * var late = followUp.lines().stream().filter(line -> line.isOverdue(today)).toList();
 * }</pre>
 *
 * @param number as printed, e.g. 2026-3-02
 * @param helpers 协办; empty where none
 * @param supervisor who watches over it; empty where nobody was named
 * @param unit the grid where it is done
 * @param due the date that holds now; empty where none was set
 * @param firstDue the date first promised; never moved
 * @param timesMoved how often the date was moved
 * @param progress in percent, as {@link ActionItem#progress()} tells it
 * @param steps how many milestones it has
 * @param stepsDone how many of them are done
 * @param planned money planned, in fen
 * @param spent money spent so far, in fen
 * @param satisfied the share of satisfied answers in its matter's latest survey, in percent; empty before there is one
 * @param reports how many reports there are
 * @param latest the newest of them; empty where there is none
 */
public record TaskLine(
        TaskId id,
        String number,
        String title,
        String owner,
        String helpers,
        String supervisor,
        Optional<UnitId> unit,
        ListKind list,
        TaskState state,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> due,
        Optional<LocalDate> firstDue,
        int timesMoved,
        int progress,
        int steps,
        int stepsDone,
        long planned,
        long spent,
        Optional<TopicId> topic,
        Optional<ResolutionId> resolution,
        Optional<MeetingId> meeting,
        Optional<Integer> satisfied,
        int reports,
        Optional<Latest> latest,
        OffsetDateTime createdAt) {

    /** The newest report on a task. */
    public record Latest(OffsetDateTime at, String author, String text) {}

    /** Whether its day has passed and it is still open. */
    public boolean isOverdue(LocalDate today) {
        return daysLate(today) > 0;
    }

    /** By how many days it is late; 0 where it is not, is done, or has no date. */
    public int daysLate(LocalDate today) {
        return state.isOpen() ? Math.max(0, -daysLeft(today).orElse(0)) : 0;
    }

    /** How many days are left until it is due: 0 on the day itself, below 0 after it; empty where no date was set. */
    public Optional<Integer> daysLeft(LocalDate today) {
        return due.map(day -> Math.toIntExact(day.toEpochDay() - today.toEpochDay()));
    }
}
