package org.yishi.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.yishi.model.Outcome;
import org.yishi.store.sql.StoreException;

/** Keeps two programs from one village file. The system lets go of the lock when a program dies. */
final class FileLocks {
    private FileLocks() {}

    /** A lock held until closed. */
    record Held(FileChannel channel, Path file) implements AutoCloseable {
        /** Removes the lock file while it is still held, so that nobody can take a lock on a file about to go. */
        @Override
        public void close() {
            boolean gone = remove();
            try {
                channel.close();
            } catch (IOException e) {
                throw new StoreException("lock", e);
            }
            if (!gone) {
                remove();
            }
        }

        /** Windows keeps an open file; there it goes after it was closed, unless another program has taken it. */
        private boolean remove() {
            try {
                Files.deleteIfExists(file);
                return true;
            } catch (IOException e) {
                return false;
            }
        }
    }

    static Path lockFile(Path path) {
        return path.resolveSibling(path.getFileName() + ".lock");
    }

    static Outcome<Held> hold(Path path) {
        try {
            var channel = FileChannel.open(lockFile(path), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                return Outcome.refused("app.file-in-use", path.getFileName());
            }
            return Outcome.done(new Held(channel, lockFile(path)));
        } catch (IOException e) {
            return Outcome.refused(
                    "app.folder-not-writable",
                    String.valueOf(path.toAbsolutePath().getParent()));
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
