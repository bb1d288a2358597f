package org.yishi.desk.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * The {@link Choices} of this user, kept in a file. A change counts at once and is on disk within half a second, many
 * quick ones as one; the file is replaced whole, so that a power cut leaves the old one or the new one.
 */
public final class Settings implements AutoCloseable {
    private static final long PAUSE_MILLIS = 500;

    private final Path file;
    private final Executor later = CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    private Choices now;
    private boolean dirty;

    private Settings(Path file, Choices now) {
        this.file = file;
        this.now = now;
    }

    /** Reads the file; one that is missing or damaged counts as nothing chosen. */
    public static Settings in(Path folder) {
        var file = folder.resolve("settings.properties");
        return new Settings(file, ChoicesFile.read(file));
    }

    /** Where the program keeps what belongs to this user of this machine. */
    public Path folder() {
        return Objects.requireNonNullElse(file.getParent(), Path.of(""));
    }

    /** What is chosen now. */
    public synchronized Choices now() {
        return now;
    }

    /** Changes what is chosen. */
    public synchronized void change(UnaryOperator<Choices> change) {
        var next = change.apply(now);
        if (next.equals(now)) {
            return;
        }
        now = next;
        if (!dirty) {
            dirty = true;
            later.execute(this::close);
        }
    }

    /** Puts what is not yet written on disk. */
    @Override
    public synchronized void close() {
        if (!dirty) {
            return;
        }
        dirty = false;
        try {
            Files.createDirectories(file.getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            ChoicesFile.write(now, fresh);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("settings not written: " + file, e);
        }
    }
}
