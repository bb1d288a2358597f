package org.yishi.model.task;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.model.id.PollId;
import org.yishi.model.id.TaskId;

/**
 * A report on a task 进展.
 *
 * @param state the state the task has from this report on
 * @param percent how far it is, where the report says so
 * @param spent money spent as told by this report alone, in fen
 * @param poll the vote that closed or gave up the task, if one did
 * @param files photos and files that belong to it
 */
public record ProgressNote(
        long id,
        TaskId task,
        OffsetDateTime at,
        String author,
        String text,
        TaskState state,
        Optional<Integer> percent,
        long spent,
        Optional<PollId> poll,
        List<NoteFile> files) {
    public ProgressNote {
        files = List.copyOf(files);
    }

    /** A report in words alone. */
    public ProgressNote(long id, TaskId task, OffsetDateTime at, String author, String text, TaskState state) {
        this(id, task, at, author, text, state, Optional.empty(), 0, Optional.empty(), List.of());
    }
}
