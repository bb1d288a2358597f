package org.yishi.desk.meeting;

import org.yishi.model.vote.Officers;
import org.yishi.model.vote.PollForm;

/**
 * A question about to be put to the vote.
 *
 * @param question empty for the item's title
 * @param reason why the vote is held although the quorum is not met or the body may not decide; empty otherwise
 */
public record PollDraft(String question, PollForm form, Officers officers, String reason) {
    /** A vote in one form with nothing else to say. */
    public static PollDraft of(String question, PollForm form) {
        return new PollDraft(question, form, Officers.NONE, "");
    }
}
