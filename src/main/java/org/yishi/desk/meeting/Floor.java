package org.yishi.desk.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.event.Event;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.SpeechId;
import org.yishi.model.meeting.Speech;
import org.yishi.model.meeting.SpeechState;
import org.yishi.model.meeting.Stance;
import org.yishi.model.meeting.floor.FloorRules;
import org.yishi.model.meeting.floor.Turn;
import org.yishi.rule.floor.SpeakingOrder;
import org.yishi.store.Tx;

/** Who speaks, how long, and what was said. One speaks at a time: starting one ends the other. */
public final class Floor {
    private final Work work;

    public Floor(Work work) {
        this.work = work;
    }

    /**
     * Puts someone on the list of speakers of an item.
     *
     * @param limitSeconds the time given; 0 for none
     */
    public Outcome<SpeechId> queue(ItemId item, AttendeeId speaker, int limitSeconds) {
        return work.act((tx, now) -> Found.item(tx, item)
                .then(i -> Found.running(tx, i.meeting()))
                .then(m -> Found.attendee(tx, speaker))
                .then(a -> {
                    boolean waiting = tx.speeches().of(a.meeting()).stream()
                            .anyMatch(s -> s.item().equals(item)
                                    && s.speaker().equals(Optional.of(speaker))
                                    && s.state() == SpeechState.QUEUED);
                    return waiting
                            ? Outcome.refused("meeting.queued-already", a.display())
                            : queued(tx, speech(item, Optional.of(speaker), a.display(), now, limitSeconds));
                }));
    }

    /** Puts a guest on the list of speakers who is on no list. */
    public Outcome<SpeechId> queueGuest(ItemId item, String name, int limitSeconds) {
        if (name.isBlank()) {
            return Outcome.refused("meeting.name-missing");
        }
        return work.act((tx, now) -> Found.item(tx, item)
                .then(i -> Found.running(tx, i.meeting()))
                .then(m -> queued(tx, speech(item, Optional.empty(), name.strip(), now, limitSeconds))));
    }

    /**
     * Gives the floor, or lets a paused speaker go on; whoever has it is finished. Who has to wait by the meeting's
     * speaking rules is refused, with why.
     */
    public Outcome<SpeechId> start(SpeechId id) {
        return change(
                id,
                (tx, speech, now) -> wait(tx, speech)
                        .<Outcome<SpeechId>>map(Outcome.Refused::new)
                        .orElseGet(() -> started(tx, speech, now)));
    }

    /** Gives the floor although the speaking rules say to wait: the host's own ruling, which the record keeps. */
    public Outcome<SpeechId> overrule(SpeechId id, String ruling) {
        return change(id, (tx, speech, now) -> {
            var item = tx.items().find(speech.item()).orElseThrow();
            wait(tx, speech)
                    .ifPresent(why -> tx.meetings()
                            .addDeviation(
                                    item.meeting(), Optional.of(item.id()), Noted.of(why, speech.name()), ruling, now));
            return started(tx, speech, now);
        });
    }

    /** Those who wait on an item, in the order in which they would speak by the rules, each with why not yet. */
    public List<Turn> turns(FloorRules rules, List<Speech> speeches) {
        return SpeakingOrder.of(rules, speeches);
    }

    private static Optional<Refusal> wait(Tx tx, Speech speech) {
        var item = tx.items().find(speech.item()).orElseThrow();
        var speeches = tx.speeches().of(item.meeting()).stream()
                .filter(s -> s.item().equals(speech.item()))
                .toList();
        return SpeakingOrder.wait(tx.floorRules().of(item.meeting()), speeches, speech);
    }

    private static Outcome<SpeechId> started(Tx tx, Speech speech, OffsetDateTime now) {
        var id = speech.id();
        if (speech.state() == SpeechState.RUNNING) {
            return Outcome.refused("meeting.speaking-already", speech.name());
        }
        var item = tx.items().find(speech.item()).orElseThrow();
        tx.speeches().of(item.meeting()).stream()
                .filter(s -> !s.id().equals(id))
                .filter(s -> s.state() == SpeechState.RUNNING || s.state() == SpeechState.PAUSED)
                .forEach(s -> tx.speeches().change(Changed.state(s, SpeechState.DONE, now)));
        tx.speeches().change(Changed.state(speech, SpeechState.RUNNING, now));
        tx.record(new Event.SpeechStarted(id));
        return Outcome.done(id);
    }

    /** Stops the clock for a moment. */
    public Outcome<SpeechId> pause(SpeechId id) {
        return change(id, (tx, speech, now) -> {
            if (speech.state() != SpeechState.RUNNING) {
                return Outcome.refused("meeting.not-speaking", speech.name());
            }
            tx.speeches().change(Changed.state(speech, SpeechState.PAUSED, now));
            tx.record(new Event.SpeechPaused(id));
            return Outcome.done(id);
        });
    }

    public Outcome<SpeechId> finish(SpeechId id) {
        return change(id, (tx, speech, now) -> {
            if (speech.state() != SpeechState.RUNNING && speech.state() != SpeechState.PAUSED) {
                return Outcome.refused("meeting.not-speaking", speech.name());
            }
            tx.speeches().change(Changed.state(speech, SpeechState.DONE, now));
            tx.record(new Event.SpeechEnded(id));
            return Outcome.done(id);
        });
    }

    /** Takes someone off the list who has not spoken yet. */
    public Outcome<SpeechId> withdraw(SpeechId id) {
        return change(id, (tx, speech, now) -> {
            if (speech.state() != SpeechState.QUEUED) {
                return Outcome.refused("meeting.spoken-already", speech.name());
            }
            tx.speeches().change(Changed.state(speech, SpeechState.WITHDRAWN, now));
            tx.record(new Event.SpeakerWithdrawn(id));
            return Outcome.done(id);
        });
    }

    /** Notes what was said, in a line or two, and how it stands to the matter; also after the speech. */
    public Outcome<SpeechId> note(SpeechId id, Stance stance, String text) {
        return work.act((tx, now) -> Found.speech(tx, id).then(s -> {
            tx.speeches()
                    .change(new Speech(
                            id,
                            s.item(),
                            s.speaker(),
                            s.name(),
                            s.state(),
                            s.queuedAt(),
                            s.spokenSeconds(),
                            s.runningSince(),
                            s.limitSeconds(),
                            stance,
                            text.strip()));
            tx.record(new Event.SpeechNoted(id));
            return Outcome.done(id);
        }));
    }

    @FunctionalInterface
    private interface Deed {
        Outcome<SpeechId> apply(Tx tx, Speech speech, OffsetDateTime now);
    }

    private Outcome<SpeechId> change(SpeechId id, Deed deed) {
        return work.act((tx, now) -> Found.speech(tx, id)
                .then(speech -> Found.item(tx, speech.item())
                        .then(item -> Found.running(tx, item.meeting()))
                        .then(m -> deed.apply(tx, speech, now))));
    }

    private static Outcome<SpeechId> queued(Tx tx, Speech speech) {
        var id = tx.speeches().add(speech);
        tx.record(new Event.SpeakerQueued(id));
        return Outcome.done(id);
    }

    private static Speech speech(
            ItemId item, Optional<AttendeeId> speaker, String name, OffsetDateTime now, int limitSeconds) {
        return new Speech(
                new SpeechId(0),
                item,
                speaker,
                name,
                SpeechState.QUEUED,
                now,
                0,
                Optional.empty(),
                Math.max(0, limitSeconds),
                Stance.NONE,
                "");
    }
}
