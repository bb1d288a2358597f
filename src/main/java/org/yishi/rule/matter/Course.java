package org.yishi.rule.matter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.task.TaskState;
import org.yishi.model.topic.NextStep;
import org.yishi.model.topic.Standing;
import org.yishi.model.topic.Station;
import org.yishi.model.topic.Topic;
import org.yishi.model.topic.TopicState;

/**
 * A matter's way from the first voice to a closed file: which stations lie behind it, and what comes next.
 *
 * <pre>{@code
 * var course = new Course(standing, today);
 * course.stations();    // VOICE → DONE, MEETING → DONE, VOTE → SKIPPED, …
 * course.next();        // NextStep.Work(task, late)
 * }</pre>
 */
public final class Course {
    private final Standing standing;
    private final LocalDate today;

    public Course(Standing standing, LocalDate today) {
        this.standing = standing;
        this.today = today;
    }

    /** Every station with where the matter stands with it, in their order. */
    public Map<Station, Station.Progress> stations() {
        var all = new EnumMap<Station, Station.Progress>(Station.class);
        boolean isOpen = standing.topic().state().isOpen();
        boolean laterDone = false;
        for (var station : List.of(Station.values()).reversed()) {
            var plain = plain(station);
            boolean isPast = plain == Station.Progress.TO_COME && (laterDone || !isOpen);
            all.put(station, isPast ? Station.Progress.SKIPPED : plain);
            laterDone |= plain == Station.Progress.DONE || plain == Station.Progress.NOW;
        }
        if (isOpen && !all.containsValue(Station.Progress.NOW)) {
            all.entrySet().stream()
                    .filter(entry -> entry.getValue() == Station.Progress.TO_COME)
                    .findFirst()
                    .ifPresent(entry -> entry.setValue(Station.Progress.NOW));
        }
        return all;
    }

    private Station.Progress plain(Station station) {
        return switch (station) {
            case VOICE -> Station.Progress.DONE;
            case MEETING -> is(held(), planned().isPresent());
            case VOTE -> is(standing.meetings().stream().anyMatch(sat -> sat.votes() > 0), false);
            case RESOLUTION -> is(standing.isResolved(), false);
            case PROMISE -> {
                int open = standing.tasks().size() - standing.closedTasks();
                yield is(!standing.tasks().isEmpty() && open == 0, open > 0);
            }
            case NOTICE -> {
                boolean isUnder = standing.notices().stream().anyMatch(n -> !n.isDown() && !(n.isUp() && isOver(n)));
                yield is(!standing.notices().isEmpty() && !isUnder, isUnder);
            }
            case EVALUATION ->
                is(
                        standing.surveys().stream().anyMatch(Standing.Asked::isClosed),
                        standing.surveys().stream().anyMatch(asked -> !asked.isClosed()));
            case CLOSED -> is(!standing.topic().state().isOpen(), false);
        };
    }

    private static Station.Progress is(boolean done, boolean now) {
        if (done) {
            return Station.Progress.DONE;
        }
        return now ? Station.Progress.NOW : Station.Progress.TO_COME;
    }

    /** What is to be done next: first what is overdue to others, then what the way asks for. */
    public NextStep next() {
        if (!standing.topic().state().isOpen()) {
            return new NextStep.Nothing();
        }
        return overdue().or(this::toDeliberate).or(this::toDo).or(this::toShow).orElseGet(this::toEnd);
    }

    private Optional<NextStep> overdue() {
        return unanswered().or(this::missed).or(this::late);
    }

    private Optional<NextStep> unanswered() {
        return standing.notices().stream()
                .filter(notice -> notice.unanswered() > 0)
                .findFirst()
                .map(notice -> new NextStep.Answer(notice.notice(), notice.unanswered()));
    }

    private Optional<NextStep> missed() {
        return standing.notices().stream()
                .filter(notice -> notice.isMissed(today))
                .findFirst()
                .map(notice -> new NextStep.PutUp(notice.notice(), notice.plannedOn(), true));
    }

    private Optional<NextStep> late() {
        return standing.tasks().stream()
                .filter(task -> task.isLate(today))
                .min(Comparator.comparing(task -> task.due().orElse(LocalDate.MAX)))
                .map(task -> new NextStep.Work(task, true));
    }

    private Optional<NextStep> toDeliberate() {
        if (planned().isPresent()) {
            return planned().map(sat -> new NextStep.Meet(sat.meeting(), sat.day()));
        }
        return isUntouched() ? Optional.of(new NextStep.TakeUp()) : Optional.empty();
    }

    /** Whether nothing was done about it: since it was raised, or since it was closed for the last time. */
    private boolean isUntouched() {
        boolean isAgain = standing.topic().state() == TopicState.REOPENED;
        var since = standing.topic()
                .closing()
                .filter(_ -> isAgain)
                .map(Topic.Closing::on)
                .orElse(LocalDate.MIN);
        return standing.tasks().stream()
                        .noneMatch(
                                task -> task.state().isOpen() || !task.madeOn().isBefore(since))
                && standing.meetings().stream()
                        .noneMatch(sat -> sat.wasHeld() && !sat.day().isBefore(since));
    }

    private Optional<NextStep> toDo() {
        var open = standing.tasks().stream()
                .filter(task -> task.state().isOpen())
                .min(Comparator.comparing(task -> task.due().orElse(LocalDate.MAX)));
        if (open.isPresent()) {
            return open.map(task -> new NextStep.Work(task, false));
        }
        var done = standing.tasks().stream()
                .filter(task -> task.state() == TaskState.DONE || task.state() == TaskState.CHECKED)
                .findFirst();
        if (done.isPresent()) {
            return done.map(NextStep.SignOff::new);
        }
        var last = standing.meetings().stream().filter(Standing.Sat::wasHeld).reduce((_, later) -> later);
        if (!standing.tasks().isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (!standing.isResolved()) {
            return last.map(sat -> new NextStep.Resolve(sat.meeting()));
        }
        return standing.meetings().stream()
                .filter(sat -> sat.toCarryOut() > 0)
                .reduce((_, later) -> later)
                .map(sat -> new NextStep.Assign(sat.meeting()));
    }

    private Optional<NextStep> toShow() {
        for (var notice : standing.notices()) {
            if (!notice.isUp() && !notice.isDown()) {
                return Optional.of(new NextStep.PutUp(notice.notice(), notice.plannedOn(), false));
            }
            if (notice.isUp()) {
                return Optional.of(
                        isOver(notice)
                                ? new NextStep.TakeDown(notice.notice())
                                : new NextStep.Hang(
                                        notice.notice(), notice.until().orElse(today)));
            }
        }
        return standing.isResolved() && standing.notices().isEmpty()
                ? Optional.of(new NextStep.Announce())
                : Optional.empty();
    }

    private NextStep toEnd() {
        var open =
                standing.surveys().stream().filter(asked -> !asked.isClosed()).findFirst();
        if (open.isPresent()) {
            return new NextStep.Ask(open.get().survey());
        }
        return standing.surveys().isEmpty() ? new NextStep.Evaluate() : new NextStep.Close();
    }

    private boolean held() {
        return standing.meetings().stream().anyMatch(Standing.Sat::wasHeld);
    }

    private Optional<Standing.Sat> planned() {
        return standing.meetings().stream()
                .filter(sat -> sat.state() == MeetingState.PLANNED || sat.state() == MeetingState.RUNNING)
                .findFirst();
    }

    private boolean isOver(Standing.Posted notice) {
        return notice.until().map(last -> last.isBefore(today)).orElse(false);
    }
}
