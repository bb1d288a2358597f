package org.yishi.desk.meeting;

import java.util.Optional;
import java.util.function.Function;
import org.yishi.model.Outcome;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.PollId;
import org.yishi.model.id.SpeechId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.meeting.Speech;
import org.yishi.model.presence.Attendee;
import org.yishi.model.vote.Poll;
import org.yishi.store.Tx;

/** Reads what a use case needs, or refuses where it is not there. */
final class Found {
    private Found() {}

    static Outcome<Meeting> meeting(Tx tx, MeetingId id) {
        return of(tx.meetings().find(id), "meeting.not-found", id.value());
    }

    static Outcome<AgendaItem> item(Tx tx, ItemId id) {
        return of(tx.items().find(id), "meeting.item-not-found", id.value());
    }

    static Outcome<Attendee> attendee(Tx tx, AttendeeId id) {
        return of(tx.presence().find(id), "meeting.attendee-not-found", id.value());
    }

    static Outcome<Speech> speech(Tx tx, SpeechId id) {
        return of(tx.speeches().find(id), "meeting.speech-not-found", id.value());
    }

    static Outcome<Poll> poll(Tx tx, PollId id) {
        return of(tx.polls().find(id), "poll.not-found", id.value());
    }

    /** The meeting of an item, where it runs. */
    static Outcome<Meeting> running(Tx tx, MeetingId id) {
        return meeting(tx, id)
                .then(m -> m.isRunning() ? Outcome.done(m) : Outcome.refused("meeting.not-running", m.title()));
    }

    /** Everything of a meeting, in this transaction. */
    static Proceedings proceedings(Tx tx, Meeting meeting) {
        var id = meeting.id();
        return new Proceedings(
                meeting,
                tx.items().of(id),
                tx.presence().attendees(id),
                tx.presence().presences(id),
                tx.presence().proxies(id),
                tx.speeches().of(id),
                tx.polls().of(id),
                tx.resolutions().of(id),
                tx.tasks().of(id),
                tx.meetings().deviations(id),
                tx.items().attachments(id));
    }

    private static <T> Outcome<T> of(Optional<T> found, String key, long id) {
        Function<T, Outcome<T>> done = Outcome::done;
        return found.map(done).orElseGet(() -> Outcome.refused(key, id));
    }
}
