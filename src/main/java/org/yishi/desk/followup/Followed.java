package org.yishi.desk.followup;

import java.util.List;
import java.util.Optional;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.id.PollId;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.people.Unit;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.Resolution;
import org.yishi.model.topic.Topic;

/**
 * A task with all that it hangs on, read at one moment.
 *
 * @param votes those that its reports name
 * @param notices what was put up of it
 */
public record Followed(
        ActionItem task,
        Optional<Meeting> meeting,
        Optional<Resolution> resolution,
        Optional<Topic> topic,
        Optional<Unit> unit,
        List<Vote> votes,
        List<Disclosure> notices) {
    public Followed {
        votes = List.copyOf(votes);
        notices = List.copyOf(notices);
    }

    /** The vote that a report names. */
    public Optional<Vote> vote(PollId id) {
        return votes.stream().filter(v -> v.poll().id().equals(id)).findFirst();
    }

    /** Whether nothing more is taken down of it. */
    public boolean isClosed() {
        return task.state().isClosed();
    }
}
