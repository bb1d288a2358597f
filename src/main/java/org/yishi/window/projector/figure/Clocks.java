package org.yishi.window.projector.figure;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Speech;
import org.yishi.model.meeting.SpeechState;
import org.yishi.text.Text;

/** Reckons clocks from what is kept and from the time that it is, so that a power cut stops none of them. */
public final class Clocks {
    /** From here on a speaker is warned. */
    private static final long WARNING_SECONDS = 30;

    private static final List<String> LOOKS = List.of("calm", "soon", "over");

    private Clocks() {}

    /** How a clock stands. */
    public enum Pace {
        CALM,
        /** Less than half a minute is left. */
        SOON,
        /** The time is over. */
        OVER
    }

    /** Seconds used of an item. */
    public static long used(AgendaItem item, OffsetDateTime now) {
        return item.usedSeconds() + since(item.runningSince(), now);
    }

    /** Seconds spoken. */
    public static long spoken(Speech speech, OffsetDateTime now) {
        return speech.spokenSeconds() + since(speech.runningSince(), now);
    }

    /** How a time used stands to a time given, in seconds; 0 given is no limit. */
    public static Pace pace(long used, long given) {
        if (given == 0 || used < given - WARNING_SECONDS) {
            return Pace.CALM;
        }
        return used < given ? Pace.SOON : Pace.OVER;
    }

    /** 4:05, or 1:04:05. */
    public static String clock(long seconds) {
        long hours = seconds / 3600;
        return hours == 0
                ? "%d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(hours, seconds / 60 % 60, seconds % 60);
    }

    /** Shows a speaker's clock: what is left, else what is over, else what was used; with the word beside it. */
    public static void speech(Text text, Label clock, Label word, Speech speech, OffsetDateTime now) {
        long used = spoken(speech, now);
        long given = speech.limitSeconds();
        var pace = pace(used, given);
        clock.setText(given == 0 ? clock(used) : clock(Math.abs(given - used)));
        word.setText(
                speech.state() == SpeechState.PAUSED ? text.of("hall.clock.PAUSED") : word(text, given, pace, used));
        look(clock, pace);
        look(word, pace);
    }

    public static void item(Text text, Label clock, AgendaItem item, OffsetDateTime now) {
        long used = used(item, now);
        clock.setText(
                item.plannedMinutes() == 0
                        ? text.of("hall.used", clock(used))
                        : text.of("hall.used-of", clock(used), item.plannedMinutes()));
    }

    private static String word(Text text, long given, Pace pace, long used) {
        return given == 0
                ? text.of("hall.clock.NO_LIMIT")
                : text.of("hall.clock", pace) + (pace == Pace.OVER ? "" : "  " + clock(used) + " / " + clock(given));
    }

    private static void look(Label label, Pace pace) {
        label.getStyleClass().removeAll(LOOKS);
        label.getStyleClass().add(pace.name().toLowerCase(Locale.ROOT));
    }

    private static long since(Optional<OffsetDateTime> start, OffsetDateTime now) {
        return start.map(s -> Math.max(0, now.toEpochSecond() - s.toEpochSecond()))
                .orElse(0L);
    }
}
