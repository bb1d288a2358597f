package org.yishi.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteDataSource;
import org.yishi.store.sql.Connections;
import org.yishi.store.sql.StoreException;

/** Brings a file's tables up to date. Asked only when the file is behind, so that it costs nothing at start. */
final class Schema {
    /** The version this program writes; the number of the last migration. */
    static final int VERSION = 2;

    private Schema() {}

    static void bringUpToDate(Path path) {
        int version = version(path);
        if (version == VERSION) {
            return;
        }
        if (version > 0) {
            try (var connection = Connections.writer(path)) {
                Connections.backUp(connection, path.resolveSibling(path.getFileName() + ".v" + version + ".bak"));
            } catch (SQLException e) {
                throw new StoreException("no backup before the update", e);
            }
        }
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
