package org.yishi.model.topic;

import java.time.OffsetDateTime;
import java.util.List;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.Speech;
import org.yishi.model.survey.Survey;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.Resolution;
import org.yishi.model.vote.Poll;

/**
 * Everything of one matter: who raised it, what was said and voted, what was promised, and what became of it.
 *
 * @param standing the matter, and where it stands
 * @param sittings where it was on the agenda, oldest first
 * @param joined the matters that were joined to it
 * @param turns when it was closed, and opened again, oldest first; a survey that opened it again tells so itself
 * @param surveys in which residents were asked about it, oldest first
 */
public record Dossier(
        Standing standing,
        List<Sitting> sittings,
        List<ActionItem> tasks,
        List<Disclosure> disclosures,
        List<Topic> joined,
        List<Turn> turns,
        List<Survey> surveys) {
    public Dossier {
        sittings = List.copyOf(sittings);
        tasks = List.copyOf(tasks);
        disclosures = List.copyOf(disclosures);
        joined = List.copyOf(joined);
        turns = List.copyOf(turns);
        surveys = List.copyOf(surveys);
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

    /**
     * A matter closed, or opened again.
     *
     * @param by who closed it or opened it again
     * @param words what was noted, or why it was opened again
     */
    public record Turn(OffsetDateTime at, boolean isReopening, String by, String words) {}

    public Topic topic() {
        return standing.topic();
    }

    /** How far it is, in percent: the mean of its tasks, rounded down; 0 where nothing was promised. */
    public int progress() {
        return standing.progress();
    }

    /** Money planned for all its tasks, in fen. */
    public long planned() {
        return tasks.stream().mapToLong(task -> task.plan().planned()).sum();
    }

    /** Money spent on all its tasks so far, in fen. */
    public long spent() {
        return tasks.stream().mapToLong(ActionItem::spent).sum();
    }
}
