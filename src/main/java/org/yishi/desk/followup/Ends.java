package org.yishi.desk.followup;

import org.yishi.model.Outcome;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.TaskState;
import org.yishi.model.verdict.Result;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.PollState;
import org.yishi.store.Tx;

/** On what the end of a task rests. */
final class Ends {
    private Ends() {}

    /** Whether a vote was shown to the hall and passed. */
    static boolean carries(Poll poll) {
        return poll.state() == PollState.PUBLISHED
                && poll.verdict().filter(v -> v.result() == Result.PASSED).isPresent();
    }

    /** Refused where the vote named does not carry it, or where a task is given up and no decision is named. */
    static Outcome<Boolean> check(Tx tx, ActionItem task, Report report) {
        var poll = report.poll().flatMap(tx.polls()::find);
        if (report.poll().isPresent() && poll.filter(Ends::carries).isEmpty()) {
            return Outcome.refused("task.wrong.vote", task.number());
        }
        if (report.state() == TaskState.GIVEN_UP
                && poll.isEmpty()
                && report.decision().isBlank()) {
            return Outcome.refused("task.wrong.no-decision", task.number());
        }
        return Outcome.done(true);
    }
}
