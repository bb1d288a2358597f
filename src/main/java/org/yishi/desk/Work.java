package org.yishi.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yishi.live.Changes;
import org.yishi.model.Outcome;
import org.yishi.store.Tx;
import org.yishi.store.VillageFile;

/**
 * What every desk works with: the open file, the clock, the operator's name, and the word that something changed.
 *
 * <pre>{@code
 * work.act((tx, now) -> {
 *     tx.presence().note(attendee, PresenceKind.IN, now, "");
 *     tx.record(new Event.PresenceNoted(attendee, PresenceKind.IN));
 *     return Outcome.done(now);
 * });
 * }</pre>
 */
public final class Work {
    private final VillageFile file;
    private final Clock clock;
    private final Supplier<String> operator;
    private final Changes changes;
    private final Runnable safety;

    /** Works on a file; neither the clock nor the operator's name is asked before it is needed. */
    public Work(VillageFile file, Clock clock, Supplier<String> operator, Changes changes) {
        this(file, clock, operator, changes, () -> {});
    }

    private Work(VillageFile file, Clock clock, Supplier<String> operator, Changes changes, Runnable safety) {
        this.file = file;
        this.clock = clock;
        this.operator = operator;
        this.changes = changes;
        this.safety = safety;
    }

    /** The same work; what changes much of the file at once first has a backup made by {@code safety}. */
    public Work securedBy(Runnable safety) {
        return new Work(file, clock, operator, changes, safety);
    }

    /** Called before much of the file changes at once, as by an import: a backup of how it was. */
    public void secure() {
        safety.run();
    }

    /** Reads in one snapshot. */
    public <T> T read(Function<Tx, T> question) {
        return file.read(question);
    }

    /** Changes the file in one transaction stamped with the time; tells of it once it is on disk. */
    public <T> Outcome<T> act(BiFunction<Tx, OffsetDateTime, Outcome<T>> deed) {
        var now = now();
        var outcome = file.write(operator.get(), now, tx -> deed.apply(tx, now));
        if (outcome instanceof Outcome.Done<T>) {
            changes.tell();
        }
        return outcome;
    }

    /** The time, to the second. */
    public OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The clock, for those who play a meeting by another one. */
    public Clock clock() {
        return clock;
    }

    /** The same file, operator and word of change by another clock. */
    public Work by(Clock other) {
        return new Work(file, other, operator, changes, safety);
    }

    /** Who does it, as the journal names them. */
    public String operator() {
        return operator.get();
    }

    /** The word that something changed. */
    public Changes changes() {
        return changes;
    }

    /** The file itself, for backups and papers. */
    public VillageFile file() {
        return file;
    }
}
