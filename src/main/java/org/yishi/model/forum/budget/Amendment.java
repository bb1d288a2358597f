package org.yishi.model.forum.budget;

import java.util.List;
import java.util.Optional;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.PollId;

/**
 * A motion of members to change the list 修正案.
 *
 * @param id 0 for one that is not kept yet
 * @param number as printed, from 1
 * @param project the id of the project it changes, or of the one that it added once it is carried; empty for one that
 *     would add a project
 * @param title of the project it would add; empty otherwise
 * @param words what is moved and why, as handed in
 * @param cost the cost it asks for, in fen; empty where it drops the project
 * @param was the cost before, in fen; 0 for one that adds a project
 * @param backers who stands behind it, from the meeting's list
 * @param poll the vote on it, if one was held here
 * @param carriedAt its place among those carried, from 1; 0 while it is not
 * @param reason what was said of its end; empty otherwise
 */
public record Amendment(
        long id,
        int number,
        AmendmentKind kind,
        Optional<Long> project,
        String title,
        String words,
        Optional<Long> cost,
        long was,
        List<AttendeeId> backers,
        AmendmentState state,
        Optional<PollId> poll,
        int carriedAt,
        String reason) {
    public Amendment {
        backers = List.copyOf(backers);
    }

    /** What it changes of the sum of all projects, in fen; less than 0 where it saves. */
    public long difference() {
        return cost.orElse(0L) - was;
    }

    /** Whether the list is as it asked. */
    public boolean isCarried() {
        return state == AmendmentState.CARRIED;
    }
}
