package org.yishi.desk.script.deed;

import java.util.Optional;
import org.yishi.desk.script.word.Day;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskState;
import org.yishi.model.task.Way;

/** What a meeting came to, and what became of it. */
public sealed interface ResultDeed extends Deed {
    /**
     * Writes a resolution down.
     *
     * @param consensus whether it follows from talk alone; otherwise from the item's last vote
     * @param title empty for the one drafted from the question
     * @param text empty for the one drafted from the question
     * @param note to whom it is handed on, or why it is not taken up
     */
    record Resolve(boolean consensus, String title, String text, Way way, String note) implements ResultDeed {}

    record Promise(String title, String owner, String helpers, Optional<Day> due, ListKind list)
            implements ResultDeed {}

    /** A report on a task; the last one promised where no number is told. */
    record Report(String number, TaskState state, String text) implements ResultDeed {}

    record Extend(String number, Day due, String reason) implements ResultDeed {}
}
