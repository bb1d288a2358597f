package org.yishi.store.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yishi.store.sql.StoreException;

/** SHA-256 of rows and of journal entries. */
public final class Digests {
    private static final int ROW_BYTES = 16;

    private Digests() {}

    /** The digest of a row's every column, or empty where there is no such row. The table's name is one of ours. */
    static Optional<String> row(Handle handle, RowWatch.Row row) {
        try (var statement =
                handle.getConnection().prepareStatement("select * from \"" + row.table() + "\" where rowid = ?")) {
            statement.setLong(1, row.id());
            try (var found = statement.executeQuery()) {
                if (!found.next()) {
                    return Optional.empty();
                }
                var digest = sha256();
                int columns = found.getMetaData().getColumnCount();
                for (int i = 1; i <= columns; i++) {
                    var bytes = found.getBytes(i);
                    digest.update((byte) (bytes == null ? 0 : 1));
                    if (bytes != null) {
                        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                        digest.update(bytes);
                    }
                }
                return Optional.of(HexFormat.of().formatHex(digest.digest(), 0, ROW_BYTES));
            }
        } catch (SQLException e) {
            throw new StoreException("digest of " + row, e);
        }
    }

    /** The hash of an entry over the one before it and all its own fields. */
    static String entry(String prev, long seq, String at, String who, String kind, String event, String rows) {
        var digest = sha256();
        for (var field : new String[] {prev, Long.toString(seq), at, who, kind, event, rows}) {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
