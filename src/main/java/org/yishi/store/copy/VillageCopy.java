package org.yishi.store.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yishi.model.event.Holdings;
import org.yishi.store.journal.Audit;
import org.yishi.store.journal.Flaw;
import org.yishi.store.sql.Connections;
import org.yishi.store.sql.StoreException;

/**
 * A copy of a village file.
 *
 * <pre>{@code
 * VillageCopy.make(file.path(), part);
 * if (VillageCopy.isTrue(part, file.path())) { … }
 * }</pre>
 */
public final class VillageCopy {
    private static final Logger LOG = LoggerFactory.getLogger(VillageCopy.class);

    private VillageCopy() {}

    /** Copies an open file as it is now, by SQLite's online backup; neither its readers nor its writer wait. */
    public static void make(Path open, Path target) {
        try (var handle = Jdbi.open(() -> Connections.reader(open))) {
            handle.useTransaction(inside -> Connections.backUp(inside.getConnection(), target));
        }
    }

    /** What an open file holds now. */
    public static Holdings ofOpen(Path open) {
        try (var handle = Jdbi.open(() -> Connections.reader(open))) {
            return handle.inTransaction(VillageCopy::holdings);
        }
    }

    /** What a copy holds; empty where it is no whole village file. */
    public static Optional<Holdings> of(Path copy) {
        try (var handle = Jdbi.open(() -> Connections.untouched(copy))) {
            long pages =
                    handle.createQuery("pragma page_count").mapTo(long.class).one();
            long size = handle.createQuery("pragma page_size").mapTo(long.class).one();
            if (Files.size(copy) < pages * size) {
                return Optional.empty();
            }
            return Optional.of(holdings(handle));
        } catch (RuntimeException | IOException e) {
            LOG.info("no village file: {}: {}", copy, e.getMessage());
            return Optional.empty();
        }
    }

    /** Whether every page of a copy can be read and fits the others. */
    public static boolean isWhole(Path copy) {
        try (var handle = Jdbi.open(() -> Connections.untouched(copy))) {
            return new Audit(handle).integrityFlaws().isEmpty();
        } catch (RuntimeException e) {
            LOG.info("not whole: {}: {}", copy, e.getMessage());
            return false;
        }
    }

    /**
     * Whether a copy is whole and its journal's chain is that of the file it was made from. A chain that is broken in
     * the file itself is for its own check to tell; a copy of it is still worth keeping.
     */
    public static boolean isTrue(Path copy, Path open) {
        if (!isWhole(copy)) {
            return false;
        }
        var flaws = chain(() -> Connections.untouched(copy));
        return flaws.isEmpty() || flaws.equals(chain(() -> Connections.reader(open)));
    }

    private static List<Flaw> chain(ConnectionFactory connection) {
        try (var handle = Jdbi.open(connection)) {
            return new Audit(handle).chainFlaws();
        }
    }

    private static Holdings holdings(Handle handle) {
        return handle.createQuery("""
            select (select substr(hash, 1, 16) from journal where seq = 1) as origin, last.hash, last.seq, last.at,
                coalesce((select name from village), '') as village,
                (select count(*) from resident where retired is null) as residents,
                (select count(*) from meeting) as meetings
            from journal as last order by last.seq desc limit 1
            """)
                .map((rs, ctx) -> new Holdings(
                        rs.getString("origin"),
                        rs.getString("hash"),
                        rs.getLong("seq"),
                        OffsetDateTime.parse(rs.getString("at")),
                        rs.getString("village"),
                        rs.getLong("residents"),
                        rs.getLong("meetings")))
                .findOne()
                .orElseThrow(() -> new StoreException("a file without entries", new SQLException()));
    }
}
