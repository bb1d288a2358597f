package org.yishi.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.store.journal.Flaw;
import org.yishi.store.journal.Journal;
import org.yishi.store.journal.RowWatch;
import org.yishi.store.rescue.FileCheck;
import org.yishi.store.schema.Schema;
import org.yishi.store.sql.Connections;
import org.yishi.store.sql.Json;
import org.yishi.store.sql.StoreException;

/**
 * An open village file.
 *
 * <pre>{@code
 * var names = file.read(tx -> tx.people().residents());
 * var id = file.write("王秀英", now, tx -> {
 *     var added = tx.people().add(resident);
 *     tx.record(new Event.ResidentAdded(added));
 *     return Outcome.done(added);
 * });
 * }</pre>
 *
 * <p>One writer and readers that never wait for it (WAL). A write is one transaction with one journal entry, on disk
 * when the call returns; where the work is refused or throws, nothing of it is kept.
 */
public final class VillageFile implements AutoCloseable {
    private final Path path;
    private final FileLocks.Held lock;
    private final Handle writer;
    private final Handle reader;
    private final RowWatch watch;
    private final Json json = new Json();
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();

    private VillageFile(Path path, FileLocks.Held lock, Handle writer, Handle reader, RowWatch watch) {
        this.path = path;
        this.lock = lock;
        this.writer = writer;
        this.reader = reader;
        this.watch = watch;
    }

    /** Makes a new, empty village file; refused where one stands there or the folder cannot be written. */
    public static Outcome<VillageFile> create(Path path) {
        if (Files.exists(path)) {
            return Outcome.refused("app.file-exists", path);
        }
        var folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            return Outcome.refused("app.folder-not-writable", String.valueOf(folder));
        }
        return unlocked(path);
    }

    /** Opens a village file; refused, with the reason, where it is none, is newer, is damaged or is open already. */
    public static Outcome<VillageFile> open(Path path) {
        return FileCheck.check(path).then(VillageFile::unlocked);
    }

    /**
     * Puts a copy in the place of a closed file, which is first copied to {@code aside}; at every moment one whole file
     * stands in the place. Refused, with the file as it was, where it is open or the disk has no room.
     */
    public static Outcome<Path> putBack(Path copy, Path path, Path aside) {
        return FileLocks.hold(path).then(lock -> {
            try (lock) {
                return PutBack.put(copy, path, aside);
            }
        });
    }

    private static Outcome<VillageFile> unlocked(Path path) {
        return FileLocks.hold(path).then(lock -> {
            try {
                var flaws = Schema.bringUpToDate(path);
                var file = connect(path, lock);
                file.sealUpgrade(flaws);
                return Outcome.done(file);
            } catch (RuntimeException e) {
                lock.close();
                throw e;
            }
        });
    }

    private static VillageFile connect(Path path, FileLocks.Held lock) {
        var writer = Jdbi.open(() -> Connections.writer(path));
        try {
            var reader = Jdbi.open(() -> Connections.reader(path));
            var watch = RowWatch.on(writer.getConnection());
            return new VillageFile(path, lock, writer, reader, watch);
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    public Path path() {
        return path;
    }

    /** Reads in one snapshot. */
    public <T> T read(Function<Tx, T> work) {
        reading.lock();
        try {
            return reader.inTransaction(h -> work.apply(Tx.reading(h, json)));
        } finally {
            reading.unlock();
        }
    }

    /**
     * Changes the file in one transaction, on disk when this returns.
     *
     * @param who the operator's name
     * @param work must record exactly one event unless it refuses
     * @throws StoreException when the disk fails; nothing was kept
     */
    public <T> Outcome<T> write(String who, OffsetDateTime at, Function<Tx, Outcome<T>> work) {
        writing.lock();
        try {
            return inOneTransaction(who, at, work);
        } catch (SQLException e) {
            throw new StoreException("nothing was kept: " + e.getMessage(), e);
        } finally {
            writing.unlock();
        }
    }

    private <T> Outcome<T> inOneTransaction(String who, OffsetDateTime at, Function<Tx, Outcome<T>> work)
            throws SQLException {
        var connection = writer.getConnection();
        connection.setAutoCommit(false);
        watch.forget();
        boolean kept = false;
        try {
            var tx = Tx.writing(writer, json);
            var outcome = work.apply(tx);
            if (outcome instanceof Outcome.Done<T>) {
                new Journal(writer, json).append(at, who, tx.recorded(), watch.touched());
                connection.commit();
                kept = true;
            }
            return outcome;
        } finally {
            undoUnless(kept, connection);
        }
    }

    /**
     * After a migration every row gets its digest anew, or the check would take the program's own change for one behind
     * its back. There is no clock here: the entry bears the time of the one before. A file whose journal is lost is being
     * rescued, and sealed by that.
     */
    private void sealUpgrade(List<Flaw> flaws) {
        if (read(tx -> tx.journal().latest(1)).isEmpty()) {
            return;
        }
        read(tx -> tx.journal().unsealedUpgrade())
                .ifPresent(version -> write("", latest(), tx -> {
                    tx.journal().touchAll(watch);
                    tx.record(new Event.FileUpgraded(
                            version,
                            flaws.stream().map(f -> f.key() + " " + f.where()).toList()));
                    return Outcome.done(version);
                }));
    }

    /**
     * Seals the rows of a file that was rescued as they are now, and records what was lost; else the check would take
     * every lost row for one removed behind the program's back for ever.
     */
    public void sealRescued(String who, OffsetDateTime at, List<String> lost) {
        write(who, at, tx -> {
            tx.journal().touchAll(watch);
            tx.journal().touchAbsent(watch);
            tx.record(new Event.FileRescued(lost));
            return Outcome.done(lost);
        });
    }

    private OffsetDateTime latest() {
        return read(tx -> tx.journal().latest(1)).getFirst().at();
    }

    private static void undoUnless(boolean kept, Connection connection) throws SQLException {
        if (!kept) {
            connection.rollback();
        }
        connection.setAutoCommit(true);
    }

    /** Copies the file as it is now, by SQLite's own online backup. */
    public void backUp(Path target) {
        read(tx -> {
            Connections.backUp(reader.getConnection(), target);
            return target;
        });
    }

    @Override
    public void close() {
        reader.close();
        writer.close();
        lock.close();
    }
}
