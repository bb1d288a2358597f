package org.yishi.store.journal;

import static org.yishi.store.journal.RowDigests.GONE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.yishi.model.event.Event;

/** Looks for what was changed behind the program's back: SQLite's own checks, the journal's chain, every row. */
public final class Audit {
    /** A row as an entry names it; what does not look so was damaged, which the chain tells. */
    private static final Pattern ROW = Pattern.compile("(\\w+):(\\d{1,18})=([0-9a-f]+|-)");

    private static final int MOST_GAPS = 10_000;

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

    /** The ids of rows that the journal knows of but that are not there, by table. */
    public Map<String, List<Long>> absent() {
        chain();
        var absent = new TreeMap<String, List<Long>>();
        for (var table : tables(handle)) {
            var there = new HashSet<>(handle.createQuery("select rowid from \"" + table + "\"")
                    .mapTo(Long.class)
                    .list());
            known.forEach((row, digest) -> {
                if (row.table().equals(table) && !digest.equals(GONE) && !there.contains(row.id())) {
                    absent.computeIfAbsent(table, _ -> new ArrayList<>()).add(row.id());
                }
            });
        }
        absent.values().forEach(Collections::sort);
        return absent;
    }

    /** The ids of rows that are not as the journal knows them, by table. */
    public Map<String, List<Long>> changed() {
        chain();
        var changed = new TreeMap<String, List<Long>>();
        var tables = tables(handle);
        try (var digests = new RowDigests(handle)) {
            known.forEach((row, digest) -> {
                var now = tables.contains(row.table()) ? digests.of(row) : GONE;
                if (!now.equals(GONE) && !now.equals(digest)) {
                    changed.computeIfAbsent(row.table(), _ -> new ArrayList<>()).add(row.id());
                }
            });
        }
        changed.values().forEach(Collections::sort);
        return changed;
    }

    /** The numbers of entries that are missing before the last one. */
    public List<Long> gaps() {
        var there = handle.createQuery("select seq from journal order by seq")
                .mapTo(Long.class)
                .list();
        var gaps = new ArrayList<Long>();
        long next = 1;
        for (long seq : there) {
            for (; next < seq && gaps.size() < MOST_GAPS; next++) {
                gaps.add(next);
            }
            next = seq + 1;
        }
        return gaps;
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
            var told = ROW.matcher(row);
            if (told.matches()) {
                known.put(new RowWatch.Row(told.group(1), Long.parseLong(told.group(2))), told.group(3));
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
