package org.yishi.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteConnection;

/** How a village file is opened: nothing acknowledged is lost when the power fails. */
public final class Connections {
    private static final int BUSY_MILLIS = 5000;

    private Connections() {}

    public static Connection writer(Path path) throws SQLException {
        var config = config();
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        return open(config, path, "pragma trusted_schema = off");
    }

    /**
     * Opens a file that nobody has open, without leaving anything beside it: no lock, no journal of its own. Also for a
     * stick that cannot be written.
     */
    public static Connection untouched(Path path) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        return config.createConnection("jdbc:sqlite:" + path.toAbsolutePath().toUri() + "?immutable=1");
    }

    /** Opens a file of its own, such as one that is only being made, as SQLite does by itself. */
    public static Connection plain(Path path) throws SQLException {
        return new SQLiteConfig().createConnection("jdbc:sqlite:" + path);
    }

    public static Connection reader(Path path) throws SQLException {
        return open(config(), path, "pragma query_only = on");
    }

    private static Connection open(SQLiteConfig config, Path path, String pragma) throws SQLException {
        var connection = config.createConnection("jdbc:sqlite:" + path);
        try (var statement = connection.createStatement()) {
            statement.execute(pragma);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static SQLiteConfig config() {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    public static void backUp(Connection connection, Path target) {
        try {
            int code = connection.unwrap(SQLiteConnection.class).getDatabase().backup("main", target.toString(), null);
            if (code != 0) {
                throw new StoreException("backup failed with code " + code, new SQLException());
            }
        } catch (SQLException e) {
            throw new StoreException("backup failed: " + target, e);
        }
    }
}
