package org.yishi.model.forum.opinion;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.OpinionId;
import org.yishi.model.id.ProposalId;

/**
 * Something that was said in a meeting.
 *
 * @param joinedTo the opinion that says the same and stands for this one; empty where it stands for itself
 * @param proposal the proposal it went into
 * @param takenBack why it no longer counts; it stays in the file
 */
public record Opinion(
        OpinionId id,
        MeetingId meeting,
        Said said,
        Optional<OpinionId> joinedTo,
        Optional<ProposalId> proposal,
        Reply reply,
        OffsetDateTime takenAt,
        Optional<String> takenBack) {
    /** One just taken down. */
    public static Opinion fresh(MeetingId meeting, Said said, OffsetDateTime at) {
        return new Opinion(
                new OpinionId(0), meeting, said, Optional.empty(), Optional.empty(), Reply.NONE, at, Optional.empty());
    }

    /** Whether it counts. */
    public boolean stands() {
        return takenBack.isEmpty();
    }

    public Stage stage() {
        return reply.stage();
    }

    public Opinion saying(Said other) {
        return new Opinion(id, meeting, other, joinedTo, proposal, reply, takenAt, takenBack);
    }

    public Opinion under(String heading) {
        return saying(new Said(said.kind(), said.words(), said.by(), said.team(), said.item(), heading));
    }

    public Opinion joined(Optional<OpinionId> to) {
        return new Opinion(id, meeting, said, to, proposal, reply, takenAt, takenBack);
    }

    public Opinion in(Optional<ProposalId> into) {
        return new Opinion(id, meeting, said, joinedTo, into, reply, takenAt, takenBack);
    }

    public Opinion replied(Reply now) {
        return new Opinion(id, meeting, said, joinedTo, proposal, now, takenAt, takenBack);
    }

    public Opinion takenBack(Optional<String> reason) {
        return new Opinion(id, meeting, said, joinedTo, proposal, reply, takenAt, reason);
    }
}
