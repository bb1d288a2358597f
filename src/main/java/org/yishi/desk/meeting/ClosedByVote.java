package org.yishi.desk.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.model.id.PollId;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ProgressNote;
import org.yishi.model.task.TaskState;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Poll;
import org.yishi.store.Tx;

/** Tasks that a vote signed off or gave up: they stay closed only as long as the vote stands. */
final class ClosedByVote {
    private ClosedByVote() {}

    /** Whether a vote that is being shown carries what it asks for. */
    static boolean carries(Poll poll) {
        return poll.verdict().filter(v -> v.result() == Result.PASSED).isPresent();
    }

    /** Gives the tasks that rest on the vote the state back that they had before it; their reports say why. */
    static void reopen(Tx tx, OffsetDateTime now, String who, Poll poll, String reason) {
        for (var task : tx.tasks().closedBy(poll.id())) {
            tx.tasks().report(back(task, now, who, poll.id(), reason));
        }
    }

    private static ProgressNote back(ActionItem task, OffsetDateTime now, String who, PollId poll, String reason) {
        return new ProgressNote(
                0,
                task.id(),
                now,
                who,
                reason,
                before(task.notes()),
                Optional.empty(),
                0,
                Optional.of(poll),
                List.of());
    }

    /** The state told before the report that closed it. */
    private static TaskState before(List<ProgressNote> notes) {
        return notes.size() > 1 ? notes.get(notes.size() - 2).state() : TaskState.NOT_STARTED;
    }
}
