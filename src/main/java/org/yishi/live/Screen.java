package org.yishi.live;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.Speech;
import org.yishi.model.verdict.RuleCard;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.PollForm;

/**
 * What the hall's window shows. No kind of screen has a field for how someone voted in secret, nor for yes and no while
 * people still vote.
 */
public sealed interface Screen {
    record Blank() implements Screen {}

    /** Before the first item: who is here, and whether the quorum is met. */
    record Welcome(Meeting meeting, RuleCard card) implements Screen {}

    record Agenda(Meeting meeting, List<AgendaItem> items) implements Screen {
        public Agenda {
            items = List.copyOf(items);
        }
    }

    record Item(Meeting meeting, AgendaItem item, RuleCard card, List<String> nextSpeakers) implements Screen {
        public Item {
            nextSpeakers = List.copyOf(nextSpeakers);
        }
    }

    record Speaker(AgendaItem item, Speech speech, List<String> nextSpeakers) implements Screen {
        public Speaker {
            nextSpeakers = List.copyOf(nextSpeakers);
        }
    }

    /**
     * While people vote.
     *
     * @param cast how many have voted, where that is known as it happens
     */
    record VoteOpen(String number, String question, PollForm form, RuleCard card, Optional<Long> cast)
            implements Screen {}

    /** Counted, being checked. */
    record VoteClosed(String number, String question) implements Screen {}

    record VoteResult(String number, String question, Verdict verdict, String reason) implements Screen {}

    record Ended(Meeting meeting, OffsetDateTime at, long resolutions, long tasks) implements Screen {}
}
