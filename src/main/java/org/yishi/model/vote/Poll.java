package org.yishi.model.vote;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.model.body.Rule;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.PollId;
import org.yishi.model.verdict.Electorate;
import org.yishi.model.verdict.Papers;
import org.yishi.model.verdict.Tally;
import org.yishi.model.verdict.Verdict;

/**
 * A question put to the vote.
 *
 * @param number as printed: "1", "2", and "2a" for a vote repeated after 2 was declared void
 * @param rule as it stood when the vote opened
 * @param opened who was counted when it opened
 * @param closed who was counted when it closed
 * @param tally the latest count; earlier ones stay in the file
 * @param blocks what the tally is the sum of, where rows or blocks were counted apart
 * @param piles the papers unfolded so far, where they are counted one by one
 * @param unsealedAt since when the box is open and the papers are counted in public; nobody votes any more
 * @param officers who called, told and scrutinised 唱票人、计票人、监票人; empty where none
 * @param choosing who was chosen, once a vote among several is closed
 * @param reason typed where something does not add up or a rule is not met; empty otherwise
 * @param voidReason why it was declared void
 */
public record Poll(
        PollId id,
        ItemId item,
        String number,
        String question,
        Contest contest,
        PollForm form,
        boolean secret,
        Rule rule,
        PollState state,
        OffsetDateTime openedAt,
        Electorate opened,
        Optional<OffsetDateTime> closedAt,
        Optional<Electorate> closed,
        Tally tally,
        Optional<Papers> papers,
        List<Block> blocks,
        List<Pile> piles,
        Optional<OffsetDateTime> unsealedAt,
        Officers officers,
        List<Voice> voices,
        Optional<Verdict> verdict,
        Optional<Choosing> choosing,
        String reason,
        Optional<String> voidReason) {
    public Poll {
        blocks = List.copyOf(blocks);
        piles = List.copyOf(piles);
        voices = List.copyOf(voices);
    }

    public boolean isOpen() {
        return state == PollState.OPEN;
    }

    /** Whether papers are being unfolded and counted in public. */
    public boolean isCounting() {
        return isOpen() && unsealedAt.isPresent();
    }

    /** The electorate that counts now: the closing one once it is closed. */
    public Electorate electorate() {
        return closed.orElse(opened);
    }
}
