package org.yishi.store.meeting;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.PollId;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.task.Resolution;
import org.yishi.model.task.Way;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** What meetings came to. */
public final class ResolutionStore {
    private final Handle handle;

    public ResolutionStore(Handle handle) {
        this.handle = handle;
    }

    public List<Resolution> of(MeetingId meeting) {
        return Rows.list(handle.createQuery("""
            select r.* from resolution r join item i on i.id = r.item_id
            where i.meeting_id = :id order by r.id
            """).bind("id", meeting.value()), ResolutionStore::resolution);
    }

    public List<Resolution> all() {
        return Rows.list(handle.createQuery("select * from resolution order by id"), ResolutionStore::resolution);
    }

    public Optional<Resolution> find(ResolutionId id) {
        return Rows.one(
                handle.createQuery("select * from resolution where id = :id").bind("id", id.value()),
                ResolutionStore::resolution);
    }

    /** Adds a resolution; its id is ignored. */
    public ResolutionId add(Resolution r) {
        return new ResolutionId(Rows.insert(handle.createUpdate("""
            insert into resolution (item_id, poll_id, number, title, text, way, way_note, at)
            values (:item, :poll, :number, :title, :text, :way, :note, :at)
            """)
                .bind("item", r.item().value())
                .bind("poll", Rows.id(r.poll()))
                .bind("number", r.number())
                .bind("title", r.title())
                .bind("text", r.text())
                .bind("way", r.way().name())
                .bind("note", r.wayNote())
                .bind("at", r.at().toString())));
    }

    /** Changes the wording and the way it takes. */
    public void word(ResolutionId id, String title, String text, Way way, String wayNote) {
        handle.createUpdate(
                        "update resolution set title = :title, text = :text, way = :way, way_note = :note where id ="
                                + " :id")
                .bind("id", id.value())
                .bind("title", title)
                .bind("text", text)
                .bind("way", way.name())
                .bind("note", wayNote)
                .execute();
    }

    private static Resolution resolution(Columns row) throws SQLException {
        return new Resolution(
                new ResolutionId(row.number("id")),
                new ItemId(row.number("item_id")),
                row.id("poll_id", PollId::new),
                row.text("number"),
                row.text("title"),
                row.text("text"),
                row.word("way", Way.class),
                row.text("way_note"),
                row.time("at"));
    }
}
