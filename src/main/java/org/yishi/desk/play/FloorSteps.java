package org.yishi.desk.play;

import java.util.Optional;
import org.yishi.desk.meeting.Floor;
import org.yishi.desk.script.deed.FloorDeed;
import org.yishi.model.Outcome;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.SpeechId;
import org.yishi.model.meeting.Proceedings;
import org.yishi.model.meeting.Speech;
import org.yishi.model.meeting.SpeechState;
import org.yishi.model.meeting.Stance;
import org.yishi.model.presence.Attendee;

/** The steps of those who speak. */
final class FloorSteps {
    private final Stage stage;
    private final Floor floor;

    FloorSteps(Stage stage) {
        this.stage = stage;
        this.floor = new Floor(stage.work);
    }

    Outcome<Stage> play(FloorDeed deed) {
        return stage.now().then(now -> switch (deed) {
            case FloorDeed.Queue queue -> queue(now, queue);
            case FloorDeed.Speak speak -> speak(now, speak);
            case FloorDeed.Give(String who) -> give(now, who);
            case FloorDeed.Pause() -> stage.ended(speaking(now).then(s -> floor.pause(s.id())));
            case FloorDeed.Done() -> stage.ended(speaking(now).then(s -> floor.finish(s.id())));
            case FloorDeed.Withdraw(String who) -> stage.ended(queued(now, who).then(s -> floor.withdraw(s.id())));
            case FloorDeed.Note(String who, Stance stance, String text) ->
                stage.ended(last(now, who).then(s -> floor.note(s.id(), stance, text)));
        });
    }

    private Outcome<Stage> queue(Proceedings now, FloorDeed.Queue deed) {
        return AgendaSteps.running(now).then(item -> {
            for (var name : deed.who()) {
                var queued = stage.ended(queue(now, item.id(), name, deed.limitSeconds()));
                if (queued instanceof Outcome.Refused<Stage>) {
                    return queued;
                }
            }
            return stage.done();
        });
    }

    /** Someone on the list by name or number; a name that is not on it is a guest. */
    private Outcome<SpeechId> queue(Proceedings now, ItemId item, String name, int limit) {
        return switch (new Roll(now).one(name)) {
            case Outcome.Done<Attendee>(var attendee) -> floor.queue(item, attendee.id(), limit);
            case Outcome.Refused<Attendee>(var why) ->
                why.key().equals("script.nobody") && !Character.isDigit(name.charAt(0))
                        ? floor.queueGuest(item, name, limit)
                        : new Outcome.Refused<>(why);
        };
    }

    private Outcome<Stage> speak(Proceedings now, FloorDeed.Speak deed) {
        if (stage.isAgain() && isSaid(now, deed)) {
            return stage.done();
        }
        var waiting = find(now, deed.who(), SpeechState.QUEUED);
        var speech = waiting.<Outcome<SpeechId>>map(s -> Outcome.done(s.id()))
                .orElseGet(() ->
                        AgendaSteps.running(now).then(item -> queue(now, item.id(), deed.who(), deed.limitSeconds())));
        return speech.then(floor::start).then(id -> {
            stage.clock.pass(deed.seconds());
            boolean said = !deed.text().isEmpty() || deed.stance() != Stance.NONE;
            var noted = said ? floor.note(id, deed.stance(), deed.text()) : Outcome.done(id);
            return stage.ended(noted.then(floor::finish));
        });
    }

    private static boolean isSaid(Proceedings now, FloorDeed.Speak deed) {
        return now.speeches().stream()
                .anyMatch(s ->
                        s.state() == SpeechState.DONE && s.text().equals(deed.text()) && s.stance() == deed.stance());
    }

    private Outcome<Stage> give(Proceedings now, String who) {
        var speech = find(now, who, SpeechState.PAUSED).or(() -> find(now, who, SpeechState.QUEUED));
        if (speech.isPresent()) {
            return stage.ended(floor.start(speech.get().id()));
        }
        return who.isEmpty()
                ? Outcome.refused("script.nobody-waits")
                : stage.ended(AgendaSteps.running(now)
                        .then(item -> queue(now, item.id(), who, 0))
                        .then(floor::start));
    }

    private static Outcome<Speech> speaking(Proceedings now) {
        return found(now.speaking());
    }

    private static Outcome<Speech> queued(Proceedings now, String who) {
        return found(find(now, who, SpeechState.QUEUED));
    }

    /** Whoever has the floor, else whoever had it last; by name the last speech of that person. */
    private static Outcome<Speech> last(Proceedings now, String who) {
        var speaking = who.isEmpty() ? now.speaking() : Optional.<Speech>empty();
        return found(speaking.or(() -> now.speeches().stream()
                .filter(s -> s.state() != SpeechState.WITHDRAWN)
                .filter(s -> who.isEmpty() ? s.state() != SpeechState.QUEUED : isOf(now, s, who))
                .reduce((first, later) -> later)));
    }

    private static Optional<Speech> find(Proceedings now, String who, SpeechState state) {
        return now.speeches().stream()
                .filter(s -> s.state() == state && (who.isEmpty() || isOf(now, s, who)))
                .filter(s -> now.running().filter(i -> i.id().equals(s.item())).isPresent())
                .findFirst();
    }

    private static boolean isOf(Proceedings now, Speech speech, String who) {
        return switch (new Roll(now).one(who)) {
            case Outcome.Done<Attendee>(var attendee) -> speech.speaker().equals(Optional.of(attendee.id()));
            case Outcome.Refused<Attendee> refused -> speech.name().equals(who);
        };
    }

    private static Outcome<Speech> found(Optional<Speech> speech) {
        return speech.<Outcome<Speech>>map(Outcome::done).orElseGet(() -> Outcome.refused("script.nobody-speaks"));
    }
}
