package org.yishi.desk.play;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The clock of a played meeting: the real one until the script names a time, from then on only the script's. */
final class ScriptClock extends Clock {
    private final Clock real;
    private Instant told = Instant.MIN;

    ScriptClock(Clock real) {
        this.real = real;
    }

    boolean isTold() {
        return !told.equals(Instant.MIN);
    }

    void set(OffsetDateTime time) {
        told = time.toInstant();
    }

    /** Lets time pass; the real clock needs no help. */
    void pass(int seconds) {
        if (isTold()) {
            told = told.plus(Duration.ofSeconds(seconds));
        }
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(this).truncatedTo(ChronoUnit.SECONDS);
    }

    LocalDate day() {
        return LocalDate.now(this);
    }

    /** The day on which the script is played. */
    LocalDate today() {
        return LocalDate.now(real);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return isTold() ? told : real.instant();
    }
}
