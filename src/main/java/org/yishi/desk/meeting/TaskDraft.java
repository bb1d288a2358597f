package org.yishi.desk.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.yishi.model.task.ListKind;

/**
 * A promise before it is written down: what, who, by when.
 *
 * @param supervisor who watches over it; empty where nobody is named
 */
public record TaskDraft(
        String title, String owner, String helpers, Optional<LocalDate> due, ListKind list, String supervisor) {
    /** A promise that nobody is named to watch over. */
    public TaskDraft(String title, String owner, String helpers, Optional<LocalDate> due, ListKind list) {
        this(title, owner, helpers, due, list, "");
    }
}
