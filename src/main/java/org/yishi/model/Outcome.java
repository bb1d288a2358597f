package org.yishi.model;

import java.util.function.Function;

/**
 * What became of a request: done, with its result, or refused, with the reason. A broken machine is an exception; a
 * wrong request is this.
 *
 * <pre>{@code
 * switch (desk.checkIn(meeting, attendee)) {
 *     case Outcome.Done<Presence> done -> show(done.value());
 *     case Outcome.Refused<Presence> refused -> say(refused.why());
 * }
 * }</pre>
 */
public sealed interface Outcome<T> {
    /** The request was carried out and is on disk. */
    record Done<T>(T value) implements Outcome<T> {}

    /** Nothing was changed. */
    record Refused<T>(Refusal why) implements Outcome<T> {}

    /** Done, with its result. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** Refused, for the reason whose sentence stands under the key. */
    static <T> Outcome<T> refused(String key, Object... args) {
        return new Refused<>(Refusal.of(key, args));
    }

    /** The result, where the caller knows that the request cannot be refused; else an error that names the reason. */
    default T orThrow() {
        return switch (this) {
            case Done<T>(T value) -> value;
            case Refused<T>(Refusal why) -> throw new IllegalStateException("refused: " + why);
        };
    }

    /** Goes on with the result, or hands the refusal on. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T>(Refusal why) -> new Refused<>(why);
        };
    }
}
