package org.yishi.model.forum.opinion;

import java.util.Optional;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ProposalId;

/**
 * What a meeting might do: several opinions in one.
 *
 * @param item under which item of the agenda it was worked out; empty for none
 * @param number from 1 within the meeting, as printed
 * @param wentTo the agenda item as which it goes on, to be voted on
 * @param dropped why it was dropped; empty while it stands
 */
public record Proposal(
        ProposalId id,
        MeetingId meeting,
        Optional<ItemId> item,
        int number,
        String title,
        String words,
        Optional<ItemId> wentTo,
        Optional<String> dropped) {
    public boolean stands() {
        return dropped.isEmpty();
    }

    public Proposal saying(String otherTitle, String otherWords) {
        return new Proposal(id, meeting, item, number, otherTitle, otherWords, wentTo, dropped);
    }

    public Proposal goneTo(Optional<ItemId> to) {
        return new Proposal(id, meeting, item, number, title, words, to, dropped);
    }

    public Proposal dropped(Optional<String> reason) {
        return new Proposal(id, meeting, item, number, title, words, wentTo, reason);
    }
}
