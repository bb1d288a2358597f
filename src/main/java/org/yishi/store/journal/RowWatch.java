package org.yishi.store.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteUpdateListener;
import org.yishi.store.sql.StoreException;

/**
 * Notes which rows a transaction writes, by SQLite's own update hook: no store can forget to tell the journal. Called
 * from within SQLite, so it only takes notes.
 */
public final class RowWatch implements SQLiteUpdateListener {
    /** A row by table and rowid. */
    record Row(String table, long id) implements Comparable<Row> {
        @Override
        public int compareTo(Row other) {
            int byTable = table.compareTo(other.table);
            return byTable != 0 ? byTable : Long.compare(id, other.id);
        }
    }

    private final Set<Row> rows = new TreeSet<>();

    public static RowWatch on(Connection connection) {
        try {
            var watch = new RowWatch();
            connection.unwrap(SQLiteConnection.class).addUpdateListener(watch);
            return watch;
        } catch (SQLException e) {
            throw new StoreException("no update hook", e);
        }
    }

    @Override
    public void onUpdate(Type type, String database, String table, long rowId) {
        rows.add(new Row(table, rowId));
    }

    /** Notes a row as if it had been written. */
    void touch(String table, long rowId) {
        rows.add(new Row(table, rowId));
    }

    public void forget() {
        rows.clear();
    }

    /** The rows written since the last {@link #forget}, in a fixed order. */
    public Set<Row> touched() {
        return new TreeSet<>(rows);
    }
}
