package org.yishi.desk.meeting;

import java.util.Optional;
import org.yishi.model.body.Matter;
import org.yishi.model.vote.Officers;
import org.yishi.model.vote.PollForm;

/**
 * A question about to be put to the vote.
 *
 * @param question empty for the item's title
 * @param reason why the vote is held although the quorum is not met or the body may not decide; empty otherwise
 * @param matter whose rule holds, where it is not the item's own: another ballot of an election has a rule of its own
 * @param callSeed what a roll call's random order is drawn from; empty for the list's order
 */
public record PollDraft(
        String question,
        PollForm form,
        Officers officers,
        String reason,
        Optional<Matter> matter,
        Optional<Long> callSeed) {
    /** A vote under the item's own rule, in the list's order. */
    public PollDraft(String question, PollForm form, Officers officers, String reason) {
        this(question, form, officers, reason, Optional.empty(), Optional.empty());
    }

    /** A vote in one form with nothing else to say. */
    public static PollDraft of(String question, PollForm form) {
        return new PollDraft(question, form, Officers.NONE, "");
    }

    /** The same vote under the rule of another matter. */
    public PollDraft under(Matter other) {
        return new PollDraft(question, form, officers, reason, Optional.of(other), callSeed);
    }

    /** The same roll call in a random order. */
    public PollDraft calledBy(long seed) {
        return new PollDraft(question, form, officers, reason, matter, Optional.of(seed));
    }
}
