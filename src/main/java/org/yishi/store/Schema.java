package org.yishi.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteDataSource;
import org.yishi.store.journal.Audit;
import org.yishi.store.journal.Flaw;
import org.yishi.store.sql.Connections;
import org.yishi.store.sql.StoreException;

/** Brings a file's tables up to date. Asked only when the file is behind, so that it costs nothing at start. */
final class Schema {
    /** The version this program writes; the number of the last migration. */
    static final int VERSION = 6;

    private Schema() {}

    /** Migrates the file where it is behind; what the check of an older file found before it was touched. */
    static List<Flaw> bringUpToDate(Path path) {
        int version = version(path);
        if (version == VERSION) {
            return List.of();
        }
        var flaws = version > 0 ? checkedAndBackedUp(path, version) : List.<Flaw>of();
        migrate(path);
        return flaws;
    }

    private static List<Flaw> checkedAndBackedUp(Path path, int version) {
        try (var connection = Connections.writer(path);
                var handle = Jdbi.open(connection)) {
            Connections.backUp(connection, path.resolveSibling(path.getFileName() + ".v" + version + ".bak"));
            return new Audit(handle).flaws();
        } catch (SQLException e) {
            throw new StoreException("no backup before the update", e);
        }
    }

    private static void migrate(Path path) {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + path);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:org/yishi/store/migration")
                .load()
                .migrate();
    }

    private static int version(Path path) {
        try (var connection = Connections.writer(path);
                var statement = connection.createStatement();
                var row = statement.executeQuery("pragma user_version")) {
            return row.getInt(1);
        } catch (SQLException e) {
            throw new StoreException("not readable: " + path, e);
        }
    }
}
