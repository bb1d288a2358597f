package org.yishi.store.rescue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows that point to rows that were lost. Where the pointing column may be empty it is emptied; else the row cannot
 * stand in a file, and is told with its values in the list of what was lost.
 */
final class Orphans {
    private static final Pattern TIMES = Pattern.compile("(^|_)(at|on)$");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?([+-]\\d\\d:\\d\\d|Z))?");

    private final Target target;
    private final List<String> leftOut = new ArrayList<>();
    private int emptied;

    Orphans(Target target) {
        this.target = target;
    }

    private record Orphan(String table, long id, String column) {}

    /** Settles all of them, and those that this makes. */
    void settle() throws SQLException {
        for (var found = orphans(); !found.isEmpty(); found = orphans()) {
            for (var orphan : found) {
                settle(orphan);
            }
        }
    }

    /** The rows that could not stand, each with its values. */
    List<String> leftOut() {
        return leftOut;
    }

    /** How many columns were emptied. */
    int emptied() {
        return emptied;
    }

    /** Takes out a row whose frozen rules or numbers cannot be read any more; nothing could show it. */
    void unreadable(String table, long id) throws SQLException {
        try (var statement = target.connection().createStatement();
                var row = statement.executeQuery("select * from \"" + table + "\" where rowid = " + id)) {
            if (!row.next() || !hasBrokenText(row)) {
                return;
            }
        }
        takeOut(new Orphan(table, id, ""));
    }

    private boolean hasBrokenText(ResultSet row) throws SQLException {
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            var value = row.getString(i);
            boolean isFrozen = value != null && (value.startsWith("{") || value.startsWith("[{"));
            if (isFrozen ? !isJson(value) : isNoTime(row.getMetaData().getColumnName(i), value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a column that tells a time tells none. */
    private static boolean isNoTime(String column, @Nullable String value) {
        return value != null
                && !value.isEmpty()
                && TIMES.matcher(column).find()
                && !TIME.matcher(value).matches();
    }

    private boolean isJson(String value) throws SQLException {
        try (var statement = target.connection().prepareStatement("select json_valid(?)")) {
            statement.setString(1, value);
            try (var answer = statement.executeQuery()) {
                return answer.getInt(1) == 1;
            }
        }
    }

    private void settle(Orphan orphan) throws SQLException {
        if (isFree(orphan)) {
            target.run("update \"" + orphan.table() + "\" set \"" + orphan.column() + "\" = null where rowid = "
                    + orphan.id());
            emptied++;
        } else {
            takeOut(orphan);
        }
    }

    private void takeOut(Orphan orphan) throws SQLException {
        words(orphan);
        target.run("delete from \"" + orphan.table() + "\" where rowid = " + orphan.id());
    }

    private List<Orphan> orphans() throws SQLException {
        var orphans = new ArrayList<Orphan>();
        try (var statement = target.connection().createStatement();
                var rows = statement.executeQuery("""
                    select c."table", c.rowid, l."from"
                    from pragma_foreign_key_check c join pragma_foreign_key_list(c."table") l on l.id = c.fkid
                    """)) {
            while (rows.next()) {
                orphans.add(new Orphan(rows.getString(1), rows.getLong(2), rows.getString(3)));
            }
        }
        return orphans;
    }

    private boolean isFree(Orphan orphan) {
        return target.tables().getOrDefault(orphan.table(), List.of()).stream()
                .anyMatch(c -> c.name().equals(orphan.column()) && !c.required() && !c.isKey());
    }

    private void words(Orphan orphan) throws SQLException {
        try (var statement = target.connection().createStatement();
                var row = statement.executeQuery(
                        "select * from \"" + orphan.table() + "\" where rowid = " + orphan.id())) {
            if (row.next()) {
                var words = new StringBuilder(orphan.table() + " " + orphan.id() + ":");
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    words.append(' ').append(row.getMetaData().getColumnName(i));
                    words.append('=').append(row.getString(i));
                }
                leftOut.add(words.toString());
            }
        }
    }
}
