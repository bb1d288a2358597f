package org.yishi.model.task;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a row of the follow-up sheet says of a task, as far as people may change it there.
 *
 * @param progress the cell with the latest report, as it stands in the sheet
 */
public record Said(
        String title,
        String owner,
        String helpers,
        ListKind list,
        Optional<LocalDate> due,
        TaskState state,
        String progress) {
    /** What the sheet would say of a task now; {@code progress} is the cell's own wording. */
    public static Said of(ActionItem task, String progress) {
        return new Said(task.title(), task.owner(), task.helpers(), task.list(), task.due(), task.state(), progress);
    }
}
