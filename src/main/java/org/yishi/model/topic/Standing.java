package org.yishi.model.topic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yishi.model.id.DisclosureId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.SurveyId;
import org.yishi.model.id.TaskId;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.task.TaskState;

/**
 * Where a matter stands, read without its words: enough for a line in a list and for the map of its way.
 *
 * @param unit the name of the grid it comes from; empty where none is known
 * @param meetings where it was or will be on the agenda, oldest first
 * @param notices without those declared void
 */
public record Standing(
        Topic topic, String unit, List<Sat> meetings, List<Promise> tasks, List<Posted> notices, List<Asked> surveys) {
    public Standing {
        meetings = List.copyOf(meetings);
        tasks = List.copyOf(tasks);
        notices = List.copyOf(notices);
        surveys = List.copyOf(surveys);
    }

    /**
     * A meeting with the matter on its agenda.
     *
     * @param votes that were counted and not declared void
     * @param toCarryOut how many of the resolutions somebody is to carry out
     */
    public record Sat(
            MeetingId meeting, LocalDate day, MeetingState state, int votes, int resolutions, int toCarryOut) {
        /** Whether it began at all. */
        public boolean wasHeld() {
            return state == MeetingState.RUNNING || state == MeetingState.ENDED;
        }
    }

    /** A task in short. */
    public record Promise(
            TaskId task,
            String number,
            String title,
            String owner,
            Optional<LocalDate> due,
            TaskState state,
            int progress,
            LocalDate madeOn) {
        public boolean isLate(LocalDate today) {
            return state.isOpen() && due.map(day -> day.isBefore(today)).orElse(false);
        }
    }

    /**
     * A disclosure in short.
     *
     * @param unanswered objections that nobody has answered
     */
    public record Posted(
            DisclosureId notice,
            LocalDate plannedOn,
            Optional<LocalDate> until,
            boolean isUp,
            boolean isDown,
            int unanswered) {
        /** Whether its day has passed and it never went up. */
        public boolean isMissed(LocalDate today) {
            return !isUp && !isDown && plannedOn.isBefore(today);
        }
    }

    /** An evaluation in short. */
    public record Asked(SurveyId survey, boolean isClosed) {}

    /** How far it is, in percent: the mean of its tasks, rounded down; 0 where nothing was promised. */
    public int progress() {
        return tasks.isEmpty() ? 0 : tasks.stream().mapToInt(Promise::progress).sum() / tasks.size();
    }

    /** How many tasks are late. */
    public int late(LocalDate today) {
        return (int) tasks.stream().filter(task -> task.isLate(today)).count();
    }

    /** How many tasks are signed off or given up. */
    public int closedTasks() {
        return (int) tasks.stream().filter(task -> task.state().isClosed()).count();
    }

    /** Whether a meeting came to something. */
    public boolean isResolved() {
        return meetings.stream().anyMatch(sat -> sat.resolutions() > 0);
    }
}
