package org.yishi.window.hall.vote.call;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yishi.live.HallState;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Status;
import org.yishi.model.vote.Choice;
import org.yishi.model.vote.Poll;
import org.yishi.model.vote.Voice;

/**
 * One who may answer, and the answer if it was given.
 *
 * @param holder who answers in their place; empty for those who are there themselves
 * @param isPassed whether they did not answer when they were called in this round
 */
record Called(Attendee voter, Optional<Attendee> holder, Optional<Choice> choice, boolean isPassed) {
    /** Everybody in the order in which they are called. */
    static List<Called> of(HallState state, Poll poll, Calling calling) {
        Map<AttendeeId, Choice> given = new HashMap<>();
        poll.voices().forEach(v -> given.put(v.attendee(), v.choice()));
        Map<AttendeeId, Attendee> holders = new HashMap<>();
        state.roll().stream()
                .filter(l -> l.status() == Status.REPRESENTED)
                .forEach(l -> l.holder().ifPresent(h -> holders.put(l.attendee().id(), h)));
        Map<AttendeeId, Attendee> voters = new HashMap<>();
        state.voters().forEach(v -> voters.put(v.id(), v));
        return calling.order().stream()
                .flatMap(id -> Optional.ofNullable(voters.get(id)).stream())
                .map(v -> new Called(
                        v,
                        Optional.ofNullable(holders.get(v.id())),
                        Optional.ofNullable(given.get(v.id())),
                        calling.passed().contains(v.id())))
                .toList();
    }

    /** Who has answered. */
    static Set<AttendeeId> answered(Poll poll) {
        return new HashSet<>(poll.voices().stream().map(Voice::attendee).toList());
    }

    /** In whose hand the vote is: the holder's, else the own one. */
    AttendeeId hand() {
        return holder.map(Attendee::id).orElse(voter.id());
    }
}
