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

/** Tasks whose end a vote is about: closed once it passed and is shown, and only as long as it stands. */
final class ClosedByVote {
    private final Tx tx;
    private final OffsetDateTime now;
    private final String who;

    ClosedByVote(Tx tx, OffsetDateTime now, String who) {
        this.tx = tx;
        this.now = now;
        this.who = who;
    }

    /** What follows for tasks from a vote that is being shown, for the first time or after a recount. */
    void shown(Poll poll) {
        if (poll.verdict().filter(v -> v.result() == Result.PASSED).isPresent()) {
            tx.tasks().askedBy(poll.id()).forEach(task -> note(task, poll.id(), poll.question(), end(task)));
        } else if (!poll.earlier().isEmpty()) {
            reopen(poll, poll.earlier().getLast().reason());
        }
    }

    /** Gives the tasks that rest on the vote the state back that they had before it; their reports say why. */
    void reopen(Poll poll, String reason) {
        tx.tasks().closedBy(poll.id()).forEach(task -> note(task, poll.id(), reason, before(task.notes())));
    }

    private void note(ActionItem task, PollId poll, String words, TaskState state) {
        tx.tasks()
                .report(new ProgressNote(
                        0, task.id(), now, who, words, state, Optional.empty(), 0, Optional.of(poll), List.of()));
    }

    /** What is done is signed off; what is not can only be given up. */
    private static TaskState end(ActionItem task) {
        boolean isDone = task.state() == TaskState.DONE || task.state() == TaskState.CHECKED;
        return isDone ? TaskState.SIGNED_OFF : TaskState.GIVEN_UP;
    }

    /** The state told before the report that closed it. */
    private static TaskState before(List<ProgressNote> notes) {
        return notes.size() > 1 ? notes.get(notes.size() - 2).state() : TaskState.NOT_STARTED;
    }
}
