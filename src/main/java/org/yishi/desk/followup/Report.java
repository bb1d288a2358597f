package org.yishi.desk.followup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yishi.model.id.PollId;
import org.yishi.model.task.TaskState;

/**
 * A report on a task as it is taken down.
 *
 * @param percent how far it is; empty where it does not say
 * @param spent money spent since the last report, in fen
 * @param proofs photos and files to be kept with it
 * @param poll the vote that closes the task or gives it up; empty for any other report
 * @param by who reported; empty for the operator
 * @param decision words that name the decision to give the task up where no vote of this file is it; empty otherwise
 */
public record Report(
        String text,
        TaskState state,
        Optional<Integer> percent,
        long spent,
        Optional<PollId> poll,
        List<Path> proofs,
        String by,
        String decision) {
    public Report {
        proofs = List.copyOf(proofs);
    }

    /** A report of the operator's own. */
    public Report(
            String text,
            TaskState state,
            Optional<Integer> percent,
            long spent,
            Optional<PollId> poll,
            List<Path> proofs) {
        this(text, state, percent, spent, poll, proofs, "", "");
    }

    /** A report in words; where they give the task up, they name the decision too. */
    public static Report of(String text, TaskState state) {
        var decision = state == TaskState.GIVEN_UP ? text : "";
        return new Report(text, state, Optional.empty(), 0, Optional.empty(), List.of(), "", decision);
    }

    /** The words that are kept: what was said, and on a line of its own the decision it rests on. */
    String words() {
        return decision.isBlank() || decision.equals(text) ? text.strip() : text.strip() + "\n" + decision.strip();
    }
}
