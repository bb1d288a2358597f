package org.yishi.store.rescue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The new file into which rows are put: its tables, and one prepared insert a table and number of columns. Its triggers
 * are away while rows come in, for they guard against people, not against the past.
 */
final class Target implements AutoCloseable {
    private final Connection connection;
    private final Handle handle;
    private final Map<String, List<Column>> tables = new LinkedHashMap<>();
    private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();
    private final List<String> triggers = new ArrayList<>();

    /** A column of a table; the key is that which stands for the rowid. */
    record Column(String name, boolean isKey, boolean required) {}

    Target(Connection connection) throws SQLException {
        this.connection = connection;
        this.handle = Jdbi.open(connection);
        run("pragma foreign_keys = off");
        connection.setAutoCommit(false);
        for (var name : names("""
            select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'
            and name not like 'flyway%' order by rootpage
            """)) {
            tables.put(name, columns(name));
        }
        for (var name : names("select name from sqlite_schema where type = 'trigger'")) {
            triggers.add(one("select sql from sqlite_schema where name = '" + name + "'"));
            run("drop trigger " + name);
        }
    }

    Map<String, List<Column>> tables() {
        return tables;
    }

    /** The same connection, which is closed with this. */
    Handle handle() {
        return handle;
    }

    Connection connection() {
        return connection;
    }

    /** Puts a row into a table; false where one with its id stands there, or the table does not take it. */
    boolean put(String table, RawRow row) {
        var columns = tables.getOrDefault(table, List.of());
        if (row.values().size() > columns.size() || row.values().isEmpty()) {
            return false;
        }
        try {
            var insert = insert(table, columns.subList(0, row.values().size()));
            for (int i = 0; i < row.values().size(); i++) {
                insert.setObject(
                        i + 1,
                        columns.get(i).isKey()
                                ? (Object) row.id()
                                : row.values().get(i));
            }
            if (columns.stream().noneMatch(Column::isKey)) {
                insert.setLong(row.values().size() + 1, row.id());
            }
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            return false;
        }
    }

    private PreparedStatement insert(String table, List<Column> columns) throws SQLException {
        var key = table + " " + columns.size();
        var known = inserts.get(key);
        if (known != null) {
            return known;
        }
        var names = columns.stream().map(c -> '"' + c.name() + '"').collect(Collectors.toCollection(ArrayList::new));
        if (tables.getOrDefault(table, List.of()).stream().noneMatch(Column::isKey)) {
            names.add("rowid");
        }
        var made = connection.prepareStatement("insert into \"" + table + "\" (" + String.join(", ", names)
                + ") values (" + String.join(", ", Collections.nCopies(names.size(), "?")) + ")");
        inserts.put(key, made);
        return made;
    }

    /** Brings the triggers back and keeps what was put in. */
    void finish() throws SQLException {
        for (var trigger : triggers) {
            run(trigger);
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<Column> columns(String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("pragma table_info(\"" + table + "\")")) {
            var columns = new ArrayList<Column>();
            while (rows.next()) {
                boolean isKey = rows.getInt("pk") == 1 && rows.getString("type").equalsIgnoreCase("integer");
                columns.add(new Column(rows.getString("name"), isKey, rows.getBoolean("notnull")));
            }
            boolean oneKey = columns.stream().filter(Column::isKey).count() == 1;
            return oneKey && keys(table) == 1
                    ? columns
                    : columns.stream()
                            .map(c -> new Column(c.name(), false, c.required()))
                            .toList();
        }
    }

    private int keys(String table) throws SQLException {
        return Integer.parseInt(one("select count(*) from pragma_table_info('" + table + "') where pk > 0"));
    }

    private List<String> names(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private String one(String sql) throws SQLException {
        return names(sql).getFirst();
    }

    @Override
    public void close() throws SQLException {
        for (var insert : inserts.values()) {
            insert.close();
        }
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        handle.close();
    }
}
