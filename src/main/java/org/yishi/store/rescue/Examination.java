package org.yishi.store.rescue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yishi.model.Outcome;
import org.yishi.store.schema.Schema;
import org.yishi.store.sql.Connections;

/**
 * Looks into a closed village file for damage: SQLite's own check of every page and index, rows that point to nothing,
 * tables that are not there. Costs some 40 ms for ten years. Where a log stands beside the file, as after a power cut, a
 * copy of both is looked into, for SQLite would write the log into the file when it closes it.
 */
final class Examination {
    private static final Logger LOG = LoggerFactory.getLogger(Examination.class);
    private static final int MOST = 100;

    private Examination() {}

    static Outcome<Path> of(Path path) {
        try {
            var log = path.resolveSibling(path.getFileName() + "-wal");
            if (Files.isRegularFile(log) && Files.size(log) > 0) {
                return ofCopy(path);
            }
            return looked(path, path);
        } catch (IOException e) {
            LOG.warn("no room to look into a copy of {}", path, e);
            return Outcome.refused(
                    "app.disk-full", String.valueOf(path.toAbsolutePath().getParent()));
        }
    }

    private static Outcome<Path> ofCopy(Path path) throws IOException {
        try (var copy = TemporaryCopy.of(path)) {
            try (var connection = Connections.writer(copy.file())) {
                return told(path, connection);
            } catch (SQLException e) {
                return damaged(path, e);
            }
        }
    }

    private static Outcome<Path> looked(Path path, Path file) {
        try (var connection = Connections.untouched(file)) {
            return told(path, connection);
        } catch (SQLException e) {
            return damaged(path, e);
        }
    }

    private static Outcome<Path> damaged(Path path, SQLException e) {
        LOG.warn("cannot be read: {}", path, e);
        return Outcome.refused("rescue.ill-pages", path.getFileName());
    }

    private static Outcome<Path> told(Path path, Connection connection) throws SQLException {
        var name = path.getFileName();
        var found = lines(connection, "pragma integrity_check(" + MOST + ")");
        if (!found.equals(List.of("ok"))) {
            LOG.warn("{}: {}", path, found);
            boolean indexOnly = found.stream().allMatch(line -> line.contains("index"));
            return Outcome.refused(indexOnly ? "rescue.ill-index" : "rescue.ill-pages", name);
        }
        var orphans = lines(connection, "pragma foreign_key_check");
        if (!orphans.isEmpty()) {
            LOG.warn("{}: rows that point to nothing in {}", path, orphans);
            return Outcome.refused("rescue.ill-orphans", name, orphans.size());
        }
        if (lines(connection, "pragma user_version").equals(List.of(String.valueOf(Schema.VERSION)))
                && !Schema.shape(connection).equals(Schema.SHAPE)) {
            return Outcome.refused("rescue.ill-tables", name);
        }
        return Outcome.done(path);
    }

    private static List<String> lines(Connection connection, String pragma) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(pragma)) {
            var lines = new ArrayList<String>();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        }
    }
}
