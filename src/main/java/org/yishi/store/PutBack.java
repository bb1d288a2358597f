package org.yishi.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yishi.model.Outcome;

/** Replaces a closed village file by a copy, after a copy of what stood there is safely on disk beside it. */
final class PutBack {
    private static final Logger LOG = LoggerFactory.getLogger(PutBack.class);
    /** What SQLite may have left beside a file: what is not yet in it, and the index of that. */
    private static final List<String> BESIDE = List.of("-wal", "-shm");

    private PutBack() {}

    static Outcome<Path> put(Path copy, Path path, Path aside) {
        if (Files.exists(aside)) {
            return Outcome.refused("app.file-exists", aside);
        }
        var fresh = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            copied(copy, fresh);
            setAside(path, aside);
            for (var ending : BESIDE) {
                Files.deleteIfExists(beside(path, ending));
            }
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return Outcome.done(aside);
        } catch (IOException e) {
            LOG.warn("not put back: {}", path, e);
            remove(fresh);
            return Outcome.refused("backup.not-restored", String.valueOf(path.getParent()));
        }
    }

    private static void setAside(Path path, Path aside) throws IOException {
        if (Files.exists(path)) {
            copied(path, aside);
        }
        var wal = BESIDE.getFirst();
        if (Files.exists(beside(path, wal))) {
            copied(beside(path, wal), beside(aside, wal));
        }
    }

    private static void copied(Path from, Path to) throws IOException {
        Files.copy(from, to);
        try (var channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Path beside(Path path, String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("left behind: {}", file, e);
        }
    }
}
