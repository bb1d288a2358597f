package org.yishi.desk.followup.sheet;

import org.yishi.model.id.TaskId;

/**
 * One thing that a sheet says otherwise than the village file.
 *
 * @param number of the task, as printed
 * @param now what the village file says
 * @param said what the sheet says, as it is shown
 * @param value the same as it is kept: a day as ISO, a state or list by its name, else the words
 * @param isConflict whether the village file was changed too since the sheet went out, or two rows say different things
 */
public record SheetChange(
        TaskId task,
        String number,
        String title,
        Field field,
        String now,
        String said,
        String value,
        Where where,
        boolean isConflict) {}
