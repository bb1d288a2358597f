package org.yishi.window.kit.trouble;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What kind of failure a person is told of: each has its three sentences (what happened, what is safe, what to do next)
 * in the bundle, and every failure its code, which is the same for the same failure at the same place.
 */
public enum Trouble {
    DISK_FULL("sqlite_full", "no space left", "not enough space"),
    READ_ONLY("sqlite_readonly", "sqlite_perm", "accessdenied", "read-only file system"),
    DAMAGED("sqlite_corrupt", "sqlite_notadb"),
    BUSY("sqlite_busy", "sqlite_locked"),
    DISK("sqlite_ioerr", "sqlite_cantopen", "nosuchfile", "filesystemexception", "ioexception"),
    MEMORY("outofmemory"),
    UNEXPECTED;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out, never written
    private final String[] signs;

    Trouble(String... signs) {
        this.signs = signs;
    }

    /** The first kind of which the failure or one of its causes bears a sign. */
    public static Trouble of(Throwable failure) {
        var said = causes(failure).map(Object::toString).toList().toString().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(kind -> Stream.of(kind.signs).anyMatch(said::contains))
                .findFirst()
                .orElse(UNEXPECTED);
    }

    /** A short code for the failure, as {@code Y-3F0C21}, made of its types and the place in the code. */
    public static String code(Throwable failure) {
        var sign = new StringBuilder();
        causes(failure).forEach(cause -> sign.append(cause.getClass().getName()).append(place(cause)));
        return "Y-%06X".formatted(sign.toString().hashCode() & 0xFFFFFF);
    }

    private static String place(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.yishi."))
                .findFirst()
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .orElse("");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, now -> now.map(Throwable::getCause))
                .limit(10)
                .flatMap(Optional::stream);
    }
}
