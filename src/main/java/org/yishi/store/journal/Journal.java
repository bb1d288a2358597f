package org.yishi.store.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.yishi.model.event.Entry;
import org.yishi.model.event.Event;
import org.yishi.model.id.TopicId;
import org.yishi.store.sql.Json;

/**
 * The record: one entry a change, sealed with the hash of the entry before and the digests of the rows it wrote. Rows
 * are named {@code table:id=digest}; {@code -} stands for a row that is gone.
 */
public final class Journal {
    static final String FIRST = "0".repeat(64);

    private final Handle handle;
    private final Json json;

    public Journal(Handle handle, Json json) {
        this.handle = handle;
        this.json = json;
    }

    public void append(OffsetDateTime at, String who, Event event, Set<RowWatch.Row> touched) {
        var rows = digests(touched);
        var last = handle.createQuery("select seq, hash from journal order by seq desc limit 1")
                .map((rs, ctx) -> new Last(rs.getLong("seq"), rs.getString("hash")))
                .findOne()
                .orElse(new Last(0, FIRST));
        var kind = event.getClass().getSimpleName();
        var text = json.write(event);
        long seq = last.seq() + 1;
        var hash = Digests.entry(last.hash(), seq, at.toString(), who, kind, text, rows);
        handle.createUpdate("""
            insert into journal (seq, at, who, kind, event, rows, prev, hash)
            values (:seq, :at, :who, :kind, :event, :rows, :prev, :hash)
            """)
                .bind("seq", seq)
                .bind("at", at.toString())
                .bind("who", who)
                .bind("kind", kind)
                .bind("event", text)
                .bind("rows", rows)
                .bind("prev", last.hash())
                .bind("hash", hash)
                .execute();
    }

    private String digests(Set<RowWatch.Row> touched) {
        try (var digests = new RowDigests(handle)) {
            return touched.stream()
                    .map(row -> row.table() + ":" + row.id() + "=" + digests.of(row))
                    .collect(Collectors.joining(" "));
        }
    }

    private record Last(long seq, String hash) {}

    /** The latest entries, newest first. */
    public List<Entry> latest(int most) {
        return handle.createQuery("select seq, at, who, kind, event from journal order by seq desc limit :most")
                .bind("most", most)
                .map((rs, ctx) -> entry(rs))
                .list();
    }

    /** When a matter was closed and opened again, oldest first. */
    public List<Entry> turns(TopicId topic) {
        return handle.createQuery("""
            select seq, at, who, kind, event from journal
            where kind in ('TopicClosed', 'TopicReopened') and json_extract(event, '$.topic.value') = :topic
            order by seq
            """)
                .bind("topic", topic.value())
                .map((rs, ctx) -> entry(rs))
                .list();
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("seq"),
                OffsetDateTime.parse(row.getString("at")),
                row.getString("who"),
                json.event(row.getString("kind"), row.getString("event")));
    }

    /** The version to which the file was brought and whose rows are not sealed yet; empty where all are. */
    public Optional<Integer> unsealedUpgrade() {
        return handle.createQuery("select max(version) from unsealed_upgrade")
                .mapTo(Integer.class)
                .findOne();
    }

    /** Notes every row there is as written, and that the upgrade is sealed. */
    public void touchAll(RowWatch watch) {
        handle.createUpdate("delete from unsealed_upgrade").execute();
        watch.forget();
        Audit.tables(handle)
                .forEach(table -> handle.createQuery("select rowid from \"" + table + "\"").mapTo(long.class).stream()
                        .forEach(id -> watch.touch(table, id)));
    }

    /** Notes the rows that are lost as gone. */
    public void touchAbsent(RowWatch watch) {
        new Audit(handle).absent().forEach((table, ids) -> ids.forEach(id -> watch.touch(table, id)));
    }

    /** What names this file for life, in 16 hexadecimal digits: the head of its first entry's hash. */
    public String origin() {
        return handle.createQuery("select substr(hash, 1, 16) from journal where seq = 1")
                .mapTo(String.class)
                .findOne()
                .orElse(FIRST.substring(0, 16));
    }

    /** When its first entry was made. */
    public Optional<OffsetDateTime> began() {
        return handle.createQuery("select at from journal where seq = 1")
                .mapTo(String.class)
                .findOne()
                .map(OffsetDateTime::parse);
    }

    /** How many entries there are. */
    public long size() {
        return handle.createQuery("select count(*) from journal")
                .mapTo(long.class)
                .one();
    }

    /** Checks the chain and every row against its last digest; empty where all is well. */
    public List<Flaw> flaws() {
        return new Audit(handle).flaws();
    }
}
