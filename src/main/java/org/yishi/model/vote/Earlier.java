package org.yishi.model.vote;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Verdict;

/**
 * A count that was set aside because somebody objected, as it stood; the vote was counted again.
 *
 * @param at when it was set aside
 * @param reason the objection
 * @param wasPublished whether the hall had been shown it
 * @param typed by those who counted apart, where the totals come from two people
 * @param checkedBy who had compared it with the papers; empty where nobody had
 */
public record Earlier(
        OffsetDateTime at,
        String reason,
        boolean wasPublished,
        Tally tally,
        Optional<Papers> papers,
        List<Block> blocks,
        List<Pile> piles,
        Optional<Totals> totals,
        List<Typed> typed,
        List<Voice> voices,
        String checkedBy,
        Verdict verdict,
        Optional<Choosing> choosing,
        List<PostChosen> posts) {
    public Earlier {
        blocks = List.copyOf(blocks);
        piles = List.copyOf(piles);
        typed = List.copyOf(typed);
        voices = List.copyOf(voices);
        posts = List.copyOf(posts);
    }

    /** The count of a closed vote as it stands now. */
    public static Earlier of(Poll poll, OffsetDateTime at, String reason) {
        return new Earlier(
                at,
                reason,
                poll.state() == PollState.PUBLISHED,
                poll.tally(),
                poll.papers(),
                poll.blocks(),
                poll.piles(),
                poll.totals(),
                poll.typed(),
                poll.voices(),
                poll.checkedBy(),
                poll.verdict().orElseThrow(),
                poll.choosing(),
                poll.posts());
    }
}
