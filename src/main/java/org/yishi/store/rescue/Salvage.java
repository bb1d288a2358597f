package org.yishi.store.rescue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yishi.model.Outcome;
import org.yishi.store.schema.Schema;
import org.yishi.store.sql.Connections;

/**
 * Brings every row that can still be read from a damaged village file into a new one.
 *
 * <p>The rows are read from the file's own bytes, page by page, so that a page that SQLite stumbles over hides only
 * itself; those on leaves to which no branch leads any more are taken too, where they fit a table that has lost some.
 * The damaged file is only read.
 */
public final class Salvage {
    private static final Logger LOG = LoggerFactory.getLogger(Salvage.class);
    /** A version above this is no version but damage. */
    private static final int FAR_NEWER = 1000;

    private static final Set<String> OUR_TABLES = Set.of("village", "resident", "journal");

    private Salvage() {}

    /** Whether a file that does not look like one of ours holds our tables after all. */
    static boolean isOurs(Path path) {
        try (var pages = RawPages.of(path)) {
            return RawSchema.roots(pages).keySet().containsAll(OUR_TABLES);
        } catch (IOException | RuntimeException e) {
            LOG.info("no tables in {}: {}", path, e.getMessage());
            return false;
        }
    }

    /**
     * Puts what can be read of a file into a new one; on success the new file stands whole under its name.
     *
     * @param cancelled asked between tables; then nothing of the new file stays
     */
    public static Outcome<Salvaged> into(Path path, Path fresh, BooleanSupplier cancelled) {
        if (Files.exists(fresh)) {
            return Outcome.refused("app.file-exists", fresh);
        }
        if (!Files.isRegularFile(path)) {
            return Outcome.refused("app.file-missing", path);
        }
        var part = fresh.resolveSibling(fresh.getFileName() + ".part");
        try (var copy = TemporaryCopy.of(path)) {
            rollBack(copy.file());
            Files.deleteIfExists(part);
            var told = read(path, copy.file(), part, cancelled);
            if (told instanceof Outcome.Done<Salvaged>) {
                Files.move(part, fresh, StandardCopyOption.ATOMIC_MOVE);
            }
            return told;
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.warn("not rescued: {}", path, e);
            return Outcome.refused(
                    "rescue.failed", String.valueOf(fresh.toAbsolutePath().getParent()));
        } finally {
            remove(part);
        }
    }

    private static Outcome<Salvaged> read(Path path, Path copy, Path part, BooleanSupplier cancelled)
            throws IOException, SQLException {
        try (var pages = RawPages.of(copy)) {
            var roots = RawSchema.roots(pages);
            if (!roots.isEmpty() && Collections.disjoint(roots.keySet(), OUR_TABLES)) {
                return Outcome.refused("rescue.nothing", path.getFileName());
            }
            int version = pages.version();
            if (version > Schema.VERSION && version <= FAR_NEWER) {
                return Outcome.refused("app.file-newer", path.getFileName(), version, Schema.VERSION);
            }
            Schema.migrate(part, version < 1 || version > Schema.VERSION ? Schema.VERSION : version);
            try (var target = new Target(Connections.plain(part))) {
                var told = new Filling(pages, target, cancelled).from(roots);
                if (cancelled.getAsBoolean()) {
                    return Outcome.refused("rescue.cancelled");
                }
                return told.kept() == 0 ? Outcome.refused("rescue.nothing", path.getFileName()) : Outcome.done(told);
            }
        }
    }

    /** Lets SQLite take back, in a copy, what another program left half written. */
    private static void rollBack(Path copy) {
        if (!Files.exists(copy.resolveSibling(copy.getFileName() + "-journal"))) {
            return;
        }
        try (var connection = Connections.plain(copy);
                var statement = connection.createStatement()) {
            statement.execute("select count(*) from sqlite_schema");
        } catch (SQLException e) {
            LOG.info("nothing taken back in {}: {}", copy, e.getMessage());
        }
    }

    private static void remove(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            LOG.warn("left behind: {}", part, e);
        }
    }
}
