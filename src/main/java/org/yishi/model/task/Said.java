package org.yishi.model.task;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a row of the follow-up sheet says of a task, as far as people may change it there.
 *
 * @param percent how far it is; empty where the sheet did not say
 * @param spent money spent so far, in fen; empty where the sheet did not say
 * @param progress the cell with the latest report, as it stands in the sheet
 */
public record Said(
        String title,
        String owner,
        String helpers,
        ListKind list,
        Optional<LocalDate> due,
        TaskState state,
        Optional<Integer> percent,
        Optional<Long> spent,
        String progress) {
    /** What the sheet would say of a task now; {@code progress} is the cell's own wording. */
    public static Said of(ActionItem task, String progress) {
        return new Said(
                task.title(),
                task.owner(),
                task.helpers(),
                task.list(),
                task.due(),
                task.state(),
                Optional.of(task.progress()),
                Optional.of(task.spent()),
                progress);
    }
}
