package org.yishi.live;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.model.count.Change;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.Speech;
import org.yishi.model.verdict.RuleCard;
import org.yishi.model.verdict.Verdict;
import org.yishi.model.vote.Choosing;
import org.yishi.model.vote.Contest;
import org.yishi.model.vote.Pile;
import org.yishi.model.vote.PollForm;
import org.yishi.model.vote.PostChosen;

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

    /** Under the item on what was promised before: how it stands. */
    record Promises(AgendaItem item, Board board) implements Screen {}

    record Speaker(AgendaItem item, Speech speech, List<String> nextSpeakers) implements Screen {
        public Speaker {
            nextSpeakers = List.copyOf(nextSpeakers);
        }
    }

    /**
     * While people vote.
     *
     * @param cast how many have voted, where that is known as it happens
     * @param recount whether the same votes are counted again, because somebody objected
     */
    record VoteOpen(String number, String question, PollForm form, RuleCard card, Optional<Long> cast, boolean recount)
            implements Screen {
        /** A vote that is taken for the first time. */
        public VoteOpen(String number, String question, PollForm form, RuleCard card, Optional<Long> cast) {
            this(number, question, form, card, cast, false);
        }
    }

    /**
     * Nobody votes any more: the box is open and each paper is read out.
     *
     * @param counts in the order of the contest's answers or candidates, as {@link Unfolded#counts} tells them
     * @param flawed papers that count for nobody, by reason
     * @param recount whether the papers are read out again, because somebody objected
     */
    record Counting(
            String number,
            String question,
            Contest contest,
            List<Long> counts,
            List<Pile> flawed,
            Papers papers,
            boolean recount)
            implements Screen {
        public Counting {
            counts = List.copyOf(counts);
            flawed = List.copyOf(flawed);
        }

        /** Papers that are read out for the first time. */
        public Counting(
                String number, String question, Contest contest, List<Long> counts, List<Pile> flawed, Papers papers) {
            this(number, question, contest, counts, flawed, papers, false);
        }

        /**
         * How far the reading is.
         *
         * @param unfolded read so far
         * @param returned all that were in the box
         */
        public record Papers(long unfolded, long returned) {}
    }

    /** Counted, being checked. */
    record VoteClosed(String number, String question, boolean recount) implements Screen {
        /** The first count of a vote. */
        public VoteClosed(String number, String question) {
            this(number, question, false);
        }
    }

    /**
     * A lot between equals, drawn in public.
     *
     * @param choosing who ties
     * @param seats how many of them are taken
     * @param drawn the names drawn so far, first one first
     */
    record LotDrawing(String number, String question, Choosing choosing, int seats, List<Integer> drawn)
            implements Screen {
        public LotDrawing {
            drawn = List.copyOf(drawn);
        }
    }

    /**
     * What the vote came to.
     *
     * @param choosing who was chosen, in a vote among several
     * @param posts who was chosen for each of several posts
     * @param recount whether it is the result of a recount
     * @param moved how scores moved since the vote before over the same projects
     */
    record VoteResult(
            String number,
            String question,
            Verdict verdict,
            Optional<Choosing> choosing,
            List<PostChosen> posts,
            String reason,
            boolean recount,
            List<Change> moved)
            implements Screen {
        public VoteResult {
            moved = List.copyOf(moved);
            posts = List.copyOf(posts);
        }

        /** The result of a vote on one question or among one list. */
        public VoteResult(String number, String question, Verdict verdict, Optional<Choosing> choosing, String reason) {
            this(number, question, verdict, choosing, List.of(), reason, false, List.of());
        }
    }

    /** Something beside the course of the meeting. */
    record Shown(Exhibit exhibit) implements Screen {}

    record Ended(Meeting meeting, OffsetDateTime at, long resolutions, long tasks) implements Screen {}
}
