package org.yishi.desk.forum.budget;

import java.util.List;
import java.util.Optional;
import org.yishi.model.forum.budget.AmendmentKind;
import org.yishi.model.id.AttendeeId;

/**
 * An amendment as it was handed in.
 *
 * @param project the id of the project it is about; empty for one that adds a project
 * @param title of the project it would add; empty otherwise
 * @param cost asked for, in fen; not looked at where it drops the project
 */
public record AmendmentDraft(
        AmendmentKind kind, Optional<Long> project, String title, String words, long cost, List<AttendeeId> backers) {
    public AmendmentDraft {
        backers = List.copyOf(backers);
    }
}
