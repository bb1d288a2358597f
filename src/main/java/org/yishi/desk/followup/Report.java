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
 */
public record Report(
        String text, TaskState state, Optional<Integer> percent, long spent, Optional<PollId> poll, List<Path> proofs) {
    public Report {
        proofs = List.copyOf(proofs);
    }

    /** A report in words. */
    public static Report of(String text, TaskState state) {
        return new Report(text, state, Optional.empty(), 0, Optional.empty(), List.of());
    }
}
