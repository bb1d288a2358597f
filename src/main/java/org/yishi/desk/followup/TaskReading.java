package org.yishi.desk.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.desk.Work;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.PollId;
import org.yishi.model.id.TaskId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.people.Unit;
import org.yishi.model.people.UnitKind;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ProgressNote;
import org.yishi.model.topic.Topic;
import org.yishi.model.vote.Poll;
import org.yishi.store.Tx;

/**
 * What the page of one task shows and offers.
 *
 * <pre>{@code
 * var followed = reading.show(task).orElseThrow();    // the task, its meeting, resolution, matter, votes
 * }</pre>
 */
public final class TaskReading {
    /** Votes of older meetings are named in words. */
    private static final int MEETINGS_OFFERED = 12;

    private final Work work;

    public TaskReading(Work work) {
        this.work = work;
    }

    /**
     * What a task may be given to.
     *
     * @param people who answered for tasks, helped or watched over them before, the most recent first
     * @param supervisors who watched over tasks before
     * @param grids the village's grids, or its groups where it has none
     * @param topics matters that are not closed
     */
    public record Choices(List<String> people, List<String> supervisors, List<Unit> grids, List<Topic> topics) {
        public Choices {
            people = List.copyOf(people);
            supervisors = List.copyOf(supervisors);
            grids = List.copyOf(grids);
            topics = List.copyOf(topics);
        }
    }

    /** The day by which a task is late or not. */
    public LocalDate today() {
        return work.today();
    }

    /** Who writes, unless they say otherwise. */
    public String operator() {
        return work.operator();
    }

    /** The task with all that it hangs on; empty where there is none. */
    public Optional<Followed> show(TaskId id) {
        return work.read(tx -> tx.tasks().find(id).map(task -> followed(tx, task)));
    }

    private static Followed followed(Tx tx, ActionItem task) {
        var units = tx.units().units();
        var topic = task.plan().topic().flatMap(tx.topics()::find);
        return new Followed(
                task,
                task.meeting().flatMap(tx.meetings()::find),
                task.resolution().flatMap(tx.resolutions()::find),
                topic,
                task.plan()
                        .unit()
                        .flatMap(u -> units.stream()
                                .filter(unit -> unit.id().equals(u))
                                .findFirst()),
                task.notes().stream()
                        .map(ProgressNote::poll)
                        .flatMap(Optional::stream)
                        .distinct()
                        .flatMap(poll -> vote(tx, poll).stream())
                        .toList(),
                topic.stream()
                        .flatMap(t -> tx.disclosures().of(t.id()).stream())
                        .filter(d -> d.task().equals(Optional.of(task.id())))
                        .toList());
    }

    private static Optional<Vote> vote(Tx tx, PollId id) {
        return tx.polls()
                .find(id)
                .flatMap(poll -> tx.items()
                        .find(poll.item())
                        .flatMap(item -> tx.meetings().find(item.meeting()).map(m -> vote(m, poll))));
    }

    private static Vote vote(Meeting meeting, Poll poll) {
        return new Vote(poll, meeting.id(), meeting.title(), meeting.day());
    }

    /** What the forms offer. */
    public Choices choices() {
        return work.read(tx -> {
            var units = tx.units().units();
            var grids = units.stream().filter(u -> u.kind() == UnitKind.GRID).toList();
            return new Choices(
                    tx.tasks().people(),
                    tx.tasks().supervisors(),
                    grids.isEmpty()
                            ? units.stream()
                                    .filter(u -> u.kind() == UnitKind.GROUP)
                                    .toList()
                            : grids,
                    tx.topics().all().reversed().stream()
                            .filter(t -> t.closing().isEmpty())
                            .toList());
        });
    }

    /** The votes on which the end of a task may rest: shown ones that passed, of the latest meetings, newest first. */
    public List<Vote> votes() {
        return work.read(tx -> tx.meetings().all().stream()
                .filter(m -> m.openedAt().isPresent())
                .limit(MEETINGS_OFFERED)
                .flatMap(m -> passed(tx, m.id()).map(poll -> vote(m, poll)))
                .toList());
    }

    private static Stream<Poll> passed(Tx tx, MeetingId meeting) {
        return tx.polls().of(meeting).reversed().stream().filter(Ends::carries);
    }
}
