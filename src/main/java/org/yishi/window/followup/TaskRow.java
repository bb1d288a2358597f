package org.yishi.window.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ProgressNote;
import org.yishi.text.Text;

/**
 * One line of the table, with every word ready to be drawn.
 *
 * @param due as an ISO date, with how late it is; empty where none
 * @param key what a search looks through, in small letters
 */
record TaskRow(ActionItem task, boolean late, String due, String state, String latest, String key) {
    /** Late ones first, the longest late at the head; then by date, those without one last. */
    static final Comparator<TaskRow> URGENCY = Comparator.comparing(
                    (TaskRow row) -> row.task().state().isClosed())
            .thenComparing(row -> !row.late())
            .thenComparing(row -> row.task().due().orElse(LocalDate.MAX))
            .thenComparing(row -> row.task().number());

    static TaskRow of(Text text, ActionItem task, LocalDate today) {
        boolean late = task.isOverdue(today);
        return new TaskRow(
                task,
                late,
                task.due().map(LocalDate::toString).orElse(text.of("followup.no-due")),
                text.of("followup.state", task.state()),
                task.notes().isEmpty() ? "" : told(task.notes().getLast()),
                String.join("\n", task.number(), task.title(), task.owner(), task.helpers())
                        .toLowerCase(Locale.ROOT));
    }

    /** How many days late, from 1. */
    long daysLate(LocalDate today) {
        return task.due().map(due -> today.toEpochDay() - due.toEpochDay()).orElse(0L);
    }

    private static String told(ProgressNote note) {
        return note.at().toLocalDate() + " " + note.text();
    }
}
