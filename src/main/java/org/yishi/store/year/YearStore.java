package org.yishi.store.year;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yishi.model.year.OwnDate;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** The dates that a village wrote down. One that was removed stays in the file. */
public final class YearStore {
    private final Handle handle;

    public YearStore(Handle handle) {
        this.handle = handle;
    }

    /** Those that count, by day. */
    public List<OwnDate> all() {
        return Rows.list(
                handle.createQuery("select * from year_date where removed = 0 order by day, id"), YearStore::date);
    }

    /** One of them, removed or not. */
    public Optional<OwnDate> find(long id) {
        return Rows.one(
                handle.createQuery("select * from year_date where id = :id").bind("id", id), YearStore::date);
    }

    private static OwnDate date(Columns row) throws java.sql.SQLException {
        return new OwnDate(
                row.number("id"),
                row.date("day"),
                row.text("title"),
                row.flag("ends"),
                row.text("note"),
                row.maybeDate("done"));
    }

    /** Adds one; its id is ignored. */
    public long add(OwnDate date) {
        return Rows.insert(handle.createUpdate(
                        "insert into year_date (day, title, ends, note, done) values (:day, :title, :ends, :note,"
                                + " :done)")
                .bind("day", date.day().toString())
                .bind("title", date.title())
                .bind("ends", date.ends() ? 1 : 0)
                .bind("note", date.note())
                .bind("done", Rows.text(date.done())));
    }

    /** Changes one. */
    public void change(OwnDate date) {
        handle.createUpdate("""
            update year_date set day = :day, title = :title, ends = :ends, note = :note, done = :done where id = :id
            """)
                .bind("id", date.id())
                .bind("day", date.day().toString())
                .bind("title", date.title())
                .bind("ends", date.ends() ? 1 : 0)
                .bind("note", date.note())
                .bind("done", Rows.text(date.done()))
                .execute();
    }

    /** Takes one away, or brings it back. */
    public void mark(long id, boolean removed) {
        handle.createUpdate("update year_date set removed = :removed where id = :id")
                .bind("id", id)
                .bind("removed", removed ? 1 : 0)
                .execute();
    }
}
