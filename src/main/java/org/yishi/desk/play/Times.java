package org.yishi.desk.play;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.yishi.desk.script.deed.AgendaDeed;
import org.yishi.desk.script.deed.ComingDeed;
import org.yishi.desk.script.deed.Deed;
import org.yishi.desk.script.deed.ListDeed;
import org.yishi.desk.script.deed.MatterDeed;
import org.yishi.desk.script.deed.PlanDeed;
import org.yishi.desk.script.deed.Step;
import org.yishi.desk.script.word.Moment;
import org.yishi.model.Outcome;

/**
 * Moves the script's clock. A line with a time sets it; past midnight the time begins anew on the next day. Where no
 * line has told a time when the hall fills, the time for which the meeting was planned holds.
 */
final class Times {
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final Stage stage;
    private Optional<OffsetDateTime> lastTold = Optional.empty();
    private Optional<OffsetDateTime> planned = Optional.empty();
    private boolean inTheHall;
    private boolean back;

    Times(Stage stage) {
        this.stage = stage;
    }

    /** Moves the clock to where a step stands. */
    void reach(Step step) {
        back = false;
        if (step.deed() instanceof PlanDeed.Plan plan) {
            inTheHall = false;
            planned = plan.header().when().map(when -> at(when, stage.clock.day()));
        }
        boolean entering = !inTheHall && isInTheHall(step.deed()) && !isDaysBefore(step);
        inTheHall |= entering;
        var told = step.at();
        if (told.isPresent()) {
            tell(told.get(), dayFor(entering));
        } else if (entering) {
            planned.filter(time -> !stage.clock.isTold() || time.isAfter(stage.clock.now()))
                    .ifPresent(stage.clock::set);
        }
    }

    /** Someone may ask to be excused days before. */
    private boolean isDaysBefore(Step step) {
        if (step.at().isEmpty()) {
            return step.deed() instanceof ComingDeed.Excused;
        }
        return step.at()
                .filter(moment -> moment.day().isPresent())
                .map(moment -> at(moment, stage.clock.day()).toLocalDate())
                .filter(day -> planned.map(p -> day.isBefore(p.toLocalDate())).orElse(false))
                .isPresent();
    }

    /** The day of a line that tells the time alone: the first in the hall is on the day of the meeting. */
    private LocalDate dayFor(boolean entering) {
        var from = entering ? planned.or(() -> lastTold) : lastTold;
        return from.map(OffsetDateTime::toLocalDate).orElseGet(stage.clock::day);
    }

    private void tell(Moment moment, LocalDate day) {
        var time = at(moment, day);
        var before = lastTold;
        if (moment.day().isEmpty() && before.isPresent() && time.isBefore(before.get())) {
            boolean pastMidnight = Duration.between(time, before.get()).compareTo(HALF_A_DAY) > 0;
            time = pastMidnight ? time.plusDays(1) : time;
        }
        back = before.isPresent() && time.isBefore(before.get());
        if (back) {
            return;
        }
        lastTold = Optional.of(time);
        // A speech may have lasted longer than until the next line's time: no clock runs back.
        if (before.isEmpty() || time.isAfter(stage.clock.now())) {
            stage.clock.set(time);
        }
    }

    boolean isBack() {
        return back;
    }

    Outcome<Stage> backwards(Step step) {
        var last = lastTold.map(OffsetDateTime::toLocalTime).orElse(LocalTime.MIN);
        return Outcome.refused("script.clock-back", step.at().map(Moment::time).orElse(last), last);
    }

    /** A moment as a time of the clock's place. */
    OffsetDateTime at(Moment moment, LocalDate day) {
        var date = moment.day().map(d -> d.on(stage.clock.today(), day)).orElse(day);
        return date.atTime(moment.time()).atZone(stage.clock.getZone()).toOffsetDateTime();
    }

    private static boolean isInTheHall(Deed deed) {
        boolean planning = deed instanceof AgendaDeed.Add
                || deed instanceof AgendaDeed.Move
                || deed instanceof AgendaDeed.Remove
                || deed instanceof AgendaDeed.Attach
                || deed instanceof ListDeed;
        boolean before = deed instanceof PlanDeed && !(deed instanceof PlanDeed.Open);
        return !planning && !before && !(deed instanceof MatterDeed);
    }
}
