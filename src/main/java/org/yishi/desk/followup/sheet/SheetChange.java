package org.yishi.desk.followup.sheet;

import org.yishi.desk.followup.sheet.read.Field;
import org.yishi.desk.followup.sheet.read.Where;
import org.yishi.model.id.TaskId;

/**
 * One thing that a sheet says otherwise than the village file.
 *
 * @param number of the task, as printed
 * @param was what the sheet said when it went out
 * @param now what the village file says
 * @param said what the sheet says, as it is shown
 * @param value the same as it is kept: a day as ISO, a state or list by its name, money in fen, else the words
 * @param author who saved the file last, as the file says; empty where it does not
 */
public record SheetChange(
        TaskId task,
        String number,
        String title,
        Field field,
        String was,
        String now,
        String said,
        String value,
        Where where,
        String author,
        Doubt doubt) {
    /** Whether it is to be taken only when a person says so. */
    public boolean isConflict() {
        return doubt.isConflict();
    }

    SheetChange doubted(Doubt why) {
        return new SheetChange(task, number, title, field, was, now, said, value, where, author, why);
    }
}
