package org.yishi.store.journal;

import static org.yishi.store.journal.RowDigests.GONE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.yishi.model.event.Event;

/** Looks for what was changed behind the program's back: SQLite's own checks, the journal's chain, every row. */
public final class Audit {
    private final Handle handle;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Map<RowWatch.Row, String> known = new HashMap<>();

    public Audit(Handle handle) {
        this.handle = handle;
    }

    public List<Flaw> flaws() {
        integrity();
        chain();
        var tables = tables(handle);
        try (var digests = new RowDigests(handle)) {
            known.forEach((row, digest) -> row(row, digest, tables.contains(row.table()) ? digests.of(row) : GONE));
        }
        tables.forEach(this::strangers);
        return flaws;
    }

    /** What SQLite's own checks find. */
    public List<Flaw> integrityFlaws() {
        integrity();
        return flaws;
    }

    /** Where the journal's chain is broken. */
    public List<Flaw> chainFlaws() {
        chain();
        return flaws;
    }

    private void integrity() {
        handle.createQuery("pragma integrity_check").mapTo(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> flaws.add(new Flaw("command.flaw-integrity", line)));
        handle.createQuery("pragma foreign_key_check")
                .map((rs, ctx) -> rs.getString(1) + ":" + rs.getLong(2))
                .forEach(row -> flaws.add(new Flaw("command.flaw-orphan", row)));
    }

    private record Sealed(
            long seq, String at, String who, String kind, String event, String rows, String prev, String hash) {}

    private void chain() {
        var prev = Journal.FIRST;
        long expected = 1;
        var entries = handle.createQuery("select * from journal order by seq")
                .map((rs, ctx) -> new Sealed(
                        rs.getLong("seq"),
                        rs.getString("at"),
                        rs.getString("who"),
                        rs.getString("kind"),
                        rs.getString("event"),
                        rs.getString("rows"),
                        rs.getString("prev"),
                        rs.getString("hash")))
                .list();
        for (var e : entries) {
            var hash = Digests.entry(prev, e.seq(), e.at(), e.who(), e.kind(), e.event(), e.rows());
            if (e.seq() != expected || !e.prev().equals(prev) || !e.hash().equals(hash)) {
                flaws.add(new Flaw("command.flaw-chain", "journal:" + e.seq()));
            }
            if (e.kind().equals(Event.FileUpgraded.class.getSimpleName())
                    && !e.event().contains("\"flaws\":[]")) {
                flaws.add(new Flaw("command.flaw-before-upgrade", "journal:" + e.seq()));
            }
            learn(e.rows());
            prev = e.hash();
            expected = e.seq() + 1;
        }
    }

    private void learn(String rows) {
        if (rows.isEmpty()) {
            return;
        }
        for (var row : rows.split(" ", -1)) {
            int colon = row.indexOf(':');
            int equals = row.indexOf('=');
            if (colon > 0 && equals > colon) {
                known.put(
                        new RowWatch.Row(row.substring(0, colon), Long.parseLong(row.substring(colon + 1, equals))),
                        row.substring(equals + 1));
            }
        }
    }

    private void row(RowWatch.Row row, String digest, String now) {
        if (!now.equals(digest)) {
            var key = now.equals(GONE) ? "command.flaw-row-gone" : "command.flaw-row-changed";
            flaws.add(new Flaw(key, row.table() + ":" + row.id()));
        }
    }

    /** Rows of a table that no entry ever wrote. */
    private void strangers(String table) {
        handle.createQuery("select rowid from \"" + table + "\"").mapTo(long.class).stream()
                .map(id -> new RowWatch.Row(table, id))
                .filter(row -> known.getOrDefault(row, GONE).equals(GONE))
                .forEach(row -> flaws.add(new Flaw("command.flaw-row-added", row.table() + ":" + row.id())));
    }

    /** The tables whose rows the journal seals. */
    static List<String> tables(Handle handle) {
        return handle.createQuery("""
            select name from sqlite_schema where type = 'table'
            and name not like 'sqlite_%' and name not in ('journal', 'flyway_schema_history', 'unsealed_upgrade')
            order by name
            """).mapTo(String.class).list();
    }
}
