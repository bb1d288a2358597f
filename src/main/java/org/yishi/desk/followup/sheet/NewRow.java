package org.yishi.desk.followup.sheet;

import java.util.Optional;
import org.yishi.desk.followup.sheet.read.Where;
import org.yishi.desk.meeting.TaskDraft;
import org.yishi.model.task.TaskState;

/**
 * A row that was added in a sheet: a new task.
 *
 * @param state what the row says, else that it has not begun
 * @param percent how far it is; empty where it does not say
 * @param spent money spent, in fen
 * @param progress the first report; empty where there is none
 * @param author who saved the file last, as the file says; empty where it does not
 */
public record NewRow(
        TaskDraft draft,
        TaskState state,
        Optional<Integer> percent,
        long spent,
        String progress,
        Where where,
        String author,
        Doubt doubt) {
    /** Whether it is to be taken only when a person says so. */
    public boolean isConflict() {
        return doubt.isConflict();
    }
}
