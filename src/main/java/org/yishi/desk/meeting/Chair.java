package org.yishi.desk.meeting;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.ItemState;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.meeting.Speech;
import org.yishi.model.meeting.SpeechState;
import org.yishi.store.Tx;

/** Leading a meeting through its agenda: open, start, finish, skip, come back, end. */
public final class Chair {
    private final Work work;

    public Chair(Work work) {
        this.work = work;
    }

    /** Opens a planned meeting, or goes on with one that was ended by mistake. */
    public Outcome<MeetingId> open(MeetingId id) {
        return work.act((tx, now) -> Found.meeting(tx, id).then(m -> {
            if (m.isRunning()) {
                return Outcome.refused("meeting.running-already", m.title());
            }
            if (m.state() == MeetingState.CANCELLED) {
                return Outcome.refused("meeting.cancelled", m.title());
            }
            if (tx.minutes().find(id).filter(minutes -> minutes.isLocked()).isPresent()) {
                return Outcome.refused("meeting.minutes-approved", m.title());
            }
            tx.meetings().change(Changed.state(m, MeetingState.RUNNING, now));
            tx.record(new Event.MeetingOpened(id));
            return Outcome.done(id);
        }));
    }

    /** Ends the meeting; what still runs is finished, an open vote stands in the way. */
    public Outcome<MeetingId> end(MeetingId id) {
        return work.act((tx, now) -> Found.running(tx, id)
                .then(m -> votePending(tx, m).then(none -> {
                    stopAll(tx, m, now);
                    tx.meetings().change(Changed.state(m, MeetingState.ENDED, now));
                    tx.record(new Event.MeetingEnded(id));
                    return Outcome.done(id);
                })));
    }

    /** Starts an item, or comes back to one; the one that runs is finished. */
    public Outcome<ItemId> start(ItemId id) {
        return work.act((tx, now) -> item(tx, id).then(item -> {
            if (item.state() == ItemState.RUNNING) {
                return Outcome.refused("meeting.item-running-already", item.title());
            }
            var meeting = tx.meetings().find(item.meeting()).orElseThrow();
            return votePending(tx, meeting).then(none -> {
                stopAll(tx, meeting, now);
                tx.items().change(Changed.state(item, ItemState.RUNNING, now));
                tx.record(new Event.ItemStarted(id));
                return Outcome.done(id);
            });
        }));
    }

    public Outcome<ItemId> finish(ItemId id) {
        return work.act((tx, now) -> item(tx, id).then(item -> {
            if (item.state() != ItemState.RUNNING) {
                return Outcome.refused("meeting.item-not-running", item.title());
            }
            var meeting = tx.meetings().find(item.meeting()).orElseThrow();
            return votePending(tx, meeting).then(none -> {
                stopAll(tx, meeting, now);
                tx.record(new Event.ItemFinished(id));
                return Outcome.done(id);
            });
        }));
    }

    /** Leaves an item out for now; it can be started later. */
    public Outcome<ItemId> skip(ItemId id) {
        return work.act((tx, now) -> item(tx, id).then(item -> {
            if (item.state() != ItemState.WAITING) {
                return Outcome.refused("meeting.item-begun", item.title());
            }
            tx.items().change(Changed.state(item, ItemState.SKIPPED, now));
            tx.record(new Event.ItemSkipped(id));
            return Outcome.done(id);
        }));
    }

    private static Outcome<AgendaItem> item(Tx tx, ItemId id) {
        return Found.item(tx, id).then(item -> Found.running(tx, item.meeting()).then(m -> Outcome.done(item)));
    }

    /** An open vote is closed and shown, or declared void, before anything else begins. */
    private static Outcome<Meeting> votePending(Tx tx, Meeting meeting) {
        return Found.proceedings(tx, meeting)
                .openPoll()
                .<Outcome<Meeting>>map(p -> Outcome.refused("poll.still-open", p.number(), p.question()))
                .orElseGet(() -> Outcome.done(meeting));
    }

    private static void stopAll(Tx tx, Meeting meeting, OffsetDateTime now) {
        for (Speech speech : tx.speeches().of(meeting.id())) {
            if (speech.state() == SpeechState.RUNNING || speech.state() == SpeechState.PAUSED) {
                tx.speeches().change(Changed.state(speech, SpeechState.DONE, now));
            }
        }
        Optional<AgendaItem> running = tx.items().of(meeting.id()).stream()
                .filter(i -> i.state() == ItemState.RUNNING)
                .findFirst();
        running.ifPresent(i -> tx.items().change(Changed.state(i, ItemState.DONE, now)));
    }
}
