package org.yishi.desk.play;

import java.nio.file.Path;
import java.util.Optional;
import org.yishi.desk.Work;
import org.yishi.desk.meeting.Planning;
import org.yishi.desk.script.word.Words;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.Proceedings;
import org.yishi.text.Text;

/**
 * Where a script is played: the file, the clock, the meeting. Nothing else is remembered between steps; what a step
 * needs to know it reads from the file, so that a script goes on after a power cut as it would have gone on before.
 */
final class Stage {
    final Work work;
    final Text text;
    final ScriptClock clock;
    final Path folder;
    final Words words = Words.load();
    private final Planning planning;
    private Optional<MeetingId> meeting;
    private boolean again;
    private long papersBefore;

    Stage(Work work, Text text, ScriptClock clock, Path folder, Optional<MeetingId> meeting) {
        this.work = work;
        this.text = text;
        this.clock = clock;
        this.folder = folder;
        this.meeting = meeting;
        this.planning = new Planning(work, text);
    }

    Optional<MeetingId> meeting() {
        return meeting;
    }

    void enter(MeetingId planned) {
        meeting = Optional.of(planned);
    }

    /**
     * From now on a step may have been done before the power went; what it was refused for then is no harm.
     *
     * @param papers how many papers the steps before it unfolded in this count
     */
    void again(boolean yes, long papers) {
        again = yes;
        papersBefore = papers;
    }

    /**
     * How many papers of this step were unfolded before the power went; below 0 where it took one back.
     *
     * @param unfolded how many are unfolded now
     */
    long unfoldedOfThisStep(long unfolded) {
        return again ? unfolded - papersBefore : 0;
    }

    boolean isAgain() {
        return again;
    }

    /** Everything of the meeting as it stands. */
    Outcome<Proceedings> now() {
        return meeting.flatMap(planning::show)
                .<Outcome<Proceedings>>map(Outcome::done)
                .orElseGet(() -> Outcome.refused("script.no-meeting"));
    }

    /** A step's outcome: done, or the reason why not. */
    Outcome<Stage> ended(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> done -> Outcome.done(this);
            case Outcome.Refused<?>(Refusal why) ->
                again && isAlready(why.key()) ? Outcome.done(this) : new Outcome.Refused<>(why);
        };
    }

    Outcome<Stage> done() {
        return Outcome.done(this);
    }

    /** What a step that had been done already is refused with. */
    private static boolean isAlready(String key) {
        return switch (key) {
            case "meeting.already-in",
                    "meeting.on-list-already",
                    "meeting.running-already",
                    "meeting.item-running-already",
                    "meeting.queued-already",
                    "meeting.speaking-already",
                    "meeting.proxy-given-already",
                    "meeting.nobody-left-to-check-in",
                    "meeting.not-in",
                    "poll.still-open",
                    "poll.is-closed",
                    "poll.is-published",
                    "poll.unsealed-already",
                    "poll.void-already" -> true;
            default -> false;
        };
    }
}
