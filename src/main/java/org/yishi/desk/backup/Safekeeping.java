package org.yishi.desk.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yishi.desk.Work;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.event.Holdings;
import org.yishi.store.copy.VillageCopy;
import org.yishi.store.sql.StoreException;

/**
 * The backups that the program makes of an open village file by itself: each by SQLite's online backup, checked before
 * it gets its name, thinned by {@link KeptSteps}, and copied to a second place where one is chosen.
 *
 * <pre>{@code
 * var safe = new Safekeeping(work, folder.resolve("backups"), () -> settings.now().secondPlace());
 * safe.keep();   // after opening, each hour, before an import; slow, never on the JavaFX thread
 * }</pre>
 */
public final class Safekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Safekeeping.class);

    private final Work work;
    private final Path backups;
    private final Supplier<String> second;
    private final Object telling = new Object();
    private Consumer<Refusal> listener = why -> {};
    private Optional<Refusal> trouble = Optional.empty();

    /** Keeps backups in the folder, and copies in the folder that {@code second} names unless it is empty. */
    public Safekeeping(Work work, Path backups, Supplier<String> second) {
        this.work = work;
        this.backups = backups;
        this.second = second;
    }

    /** Tells one sentence whenever something is amiss that was not so the last time; at once what is amiss now. */
    public void tell(Consumer<Refusal> to) {
        synchronized (telling) {
            listener = to;
            trouble.ifPresent(to);
        }
    }

    /** Makes a backup if the file holds what no backup holds, and sees to the second place. Never throws. */
    public synchronized void keep() {
        Optional<Refusal> amiss;
        try {
            amiss = kept();
        } catch (IOException | RuntimeException e) {
            LOG.warn("no backup of {}", file(), e);
            amiss = Optional.of(Refusal.of("backup.failed", backups));
        }
        synchronized (telling) {
            if (!amiss.equals(trouble)) {
                amiss.ifPresent(listener);
            }
            trouble = amiss;
        }
    }

    private Optional<Refusal> kept() throws IOException {
        var folder = here();
        var now = VillageCopy.ofOpen(file());
        if (!holds(folder, now)) {
            var part = folder.underWay();
            VillageCopy.make(file(), part);
            if (!VillageCopy.isTrue(part, file())) {
                Files.deleteIfExists(part);
                return Optional.of(Refusal.of("backup.not-sound", file().getFileName()));
            }
            BackupFolder.settle(part, folder.free(work.now().toLocalDateTime()));
            folder.thin(now.origin());
        }
        return toSecondPlace(folder, now.origin());
    }

    /** Copies the newest backup to the second place; says that it is absent. */
    private Optional<Refusal> toSecondPlace(BackupFolder from, String origin) {
        var place = second.get();
        if (place.isEmpty()) {
            return Optional.empty();
        }
        if (!Files.isDirectory(Path.of(place))) {
            return Optional.of(Refusal.of("backup.second-absent", place));
        }
        try {
            var there = BackupFolder.of(Path.of(place), file());
            for (var newest : ours(from, origin).stream().limit(1).toList()) {
                if (!Files.exists(there.at(newest.at()))) {
                    copy(newest, there);
                    there.thin(origin);
                }
            }
            return Optional.empty();
        } catch (IOException | StoreException e) {
            LOG.warn("no copy in {}", place, e);
            return Optional.of(Refusal.of("backup.second-failed", place));
        }
    }

    private static void copy(Kept kept, BackupFolder there) throws IOException {
        var part = there.underWay();
        Files.copy(kept.file(), part);
        if (!VillageCopy.isWhole(part)) {
            throw new IOException("not the same on the other disk: " + part);
        }
        BackupFolder.settle(part, there.at(kept.at()));
    }

    /** What the open file holds, to be compared with its backups. */
    public Holdings now() {
        return VillageCopy.ofOpen(file());
    }

    /** The backups of this village that are good, newest first. */
    public List<Kept> all() {
        return ours(here(), now().origin());
    }

    /** Where the backups of this file are. */
    public Path folder() {
        return here().folder();
    }

    /**
     * Puts a backup in the place of the file, which must have been closed; the file is first set aside beside it.
     *
     * @return where the file was set aside
     */
    public synchronized Outcome<Path> restore(Path backup) {
        return Restoring.restore(backup, file(), work.now().toLocalDateTime());
    }

    private static boolean holds(BackupFolder folder, Holdings now) {
        return folder.all().stream().flatMap(kept -> kept.holdings().stream()).anyMatch(now::isSameAs);
    }

    private static List<Kept> ours(BackupFolder folder, String origin) {
        return folder.all().stream()
                .filter(kept ->
                        kept.holdings().filter(h -> h.origin().equals(origin)).isPresent())
                .toList();
    }

    private BackupFolder here() {
        return BackupFolder.of(backups, file());
    }

    private Path file() {
        return work.file().path();
    }
}
