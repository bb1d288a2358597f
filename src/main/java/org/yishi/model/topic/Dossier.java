package org.yishi.model.topic;

import java.util.List;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.Speech;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.Resolution;
import org.yishi.model.vote.Poll;

/**
 * Everything of one matter: who raised it, what was said and voted, what was promised, and what became of it.
 *
 * @param sittings where it was on the agenda, oldest first
 */
public record Dossier(Topic topic, List<Sitting> sittings, List<ActionItem> tasks, List<Disclosure> disclosures) {
    public Dossier {
        sittings = List.copyOf(sittings);
        tasks = List.copyOf(tasks);
        disclosures = List.copyOf(disclosures);
    }

    /** One meeting's part in a matter. */
    public record Sitting(
            Meeting meeting, AgendaItem item, List<Speech> speeches, List<Poll> polls, List<Resolution> resolutions) {
        public Sitting {
            speeches = List.copyOf(speeches);
            polls = List.copyOf(polls);
            resolutions = List.copyOf(resolutions);
        }
    }

    /** How far it is, in percent: the mean of its tasks, rounded down; 0 where nothing was promised. */
    public int progress() {
        return tasks.isEmpty()
                ? 0
                : tasks.stream().mapToInt(ActionItem::progress).sum() / tasks.size();
    }
}
