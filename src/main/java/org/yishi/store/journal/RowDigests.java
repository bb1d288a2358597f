package org.yishi.store.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.yishi.store.sql.StoreException;

/** SHA-256 of rows, one after the other; one prepared statement a table, for a roster has thousands of rows. */
final class RowDigests implements AutoCloseable {
    /** What stands for a row that is gone. */
    static final String GONE = "-";

    private static final int BYTES = 16;

    private final Connection connection;
    private final MessageDigest digest = Digests.sha256();
    private final Map<String, PreparedStatement> byTable = new HashMap<>();

    RowDigests(Handle handle) {
        connection = handle.getConnection();
    }

    /** The digest of a row's every column, or {@link #GONE} where there is no such row. The table is one of ours. */
    String of(RowWatch.Row row) {
        try {
            var statement = statement(row.table());
            statement.setLong(1, row.id());
            try (var found = statement.executeQuery()) {
                return found.next() ? of(found) : GONE;
            }
        } catch (SQLException e) {
            throw new StoreException("digest of " + row, e);
        }
    }

    private String of(ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        for (int i = 1; i <= columns; i++) {
            var bytes = row.getBytes(i);
            digest.update((byte) (bytes == null ? 0 : 1));
            if (bytes != null) {
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private PreparedStatement statement(String table) throws SQLException {
        var known = byTable.get(table);
        if (known != null) {
            return known;
        }
        var made = connection.prepareStatement("select * from \"" + table + "\" where rowid = ?");
        byTable.put(table, made);
        return made;
    }

    @Override
    public void close() {
        try {
            for (var statement : byTable.values()) {
                statement.close();
            }
        } catch (SQLException e) {
            throw new StoreException("digests", e);
        }
    }
}
