package org.yishi.store.schema;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteDataSource;
import org.yishi.store.journal.Audit;
import org.yishi.store.journal.Flaw;
import org.yishi.store.sql.Connections;
import org.yishi.store.sql.StoreException;

/** Brings a file's tables up to date. Asked only when the file is behind, so that it costs nothing at start. */
public final class Schema {
    /** The version this program writes; the number of the last migration. */
    public static final int VERSION = 6;

    /** "YISH", as the file's own mark at byte 68. */
    public static final int APPLICATION_ID = 0x59495348;

    private Schema() {}

    /** Migrates the file where it is behind; what the check of an older file found before it was touched. */
    public static List<Flaw> bringUpToDate(Path path) {
        int version = version(path);
        if (version == VERSION) {
            return List.of();
        }
        var flaws = version > 0 ? checkedAndBackedUp(path, version) : List.<Flaw>of();
        migrate(path, VERSION);
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

    /** Makes the tables of a version, from 1, in a file that has those of an older one or none. */
    public static void migrate(Path path, int version) {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + path);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:org/yishi/store/migration")
                .target(MigrationVersion.fromVersion(String.valueOf(version)))
                .load()
                .migrate();
    }

    /** What {@link #shape} gives for a file of this {@link #VERSION}. */
    public static final String SHAPE = "5b13c1bcc5f9a23c";

    /** What tells the tables and columns of a file from those of any other shape. */
    public static String shape(Connection connection) throws SQLException {
        var digest = sha256();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                    select name, sql from sqlite_schema
                    where type = 'table' and name not like 'flyway%' order by name
                    """)) {
            while (rows.next()) {
                digest.update(rows.getString(1).getBytes(StandardCharsets.UTF_8));
                digest.update(rows.getString(2).getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
