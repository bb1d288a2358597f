package org.yishi.store.meeting;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.yishi.model.body.Matter;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.model.meeting.Attachment;
import org.yishi.model.meeting.ItemKind;
import org.yishi.model.meeting.ItemState;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** Agenda items and the files that belong to them. */
public final class ItemStore {
    private final Handle handle;

    public ItemStore(Handle handle) {
        this.handle = handle;
    }

    /** The agenda in its order, without what was taken off. */
    public List<AgendaItem> of(MeetingId meeting) {
        return Rows.list(
                handle.createQuery("select * from item where meeting_id = :id and removed = 0 order by position, id")
                        .bind("id", meeting.value()),
                ItemStore::item);
    }

    public Optional<AgendaItem> find(ItemId id) {
        return Rows.one(
                handle.createQuery("select * from item where id = :id").bind("id", id.value()), ItemStore::item);
    }

    /** Adds an item; its id is ignored. */
    public ItemId add(AgendaItem item) {
        return new ItemId(Rows.insert(bind(handle.createUpdate("""
            insert into item (meeting_id, position, kind, matter, title, presenter, planned_minutes, text,
                state, used_seconds, running_since)
            values (:meeting, :position, :kind, :matter, :title, :presenter, :planned, :text,
                :state, :used, :since)
            """), item)));
    }

    public void change(AgendaItem item) {
        bind(handle.createUpdate("""
            update item set meeting_id = :meeting, position = :position, kind = :kind,
                matter = :matter, title = :title, presenter = :presenter,
                planned_minutes = :planned, text = :text, state = :state, used_seconds = :used,
                running_since = :since
            where id = :id
            """).bind("id", item.id().value()), item).execute();
    }

    /** Takes an item off the agenda; its row stays. */
    public void remove(ItemId id) {
        handle.createUpdate("update item set removed = 1 where id = :id")
                .bind("id", id.value())
                .execute();
    }

    public List<Attachment> attachments(MeetingId meeting) {
        return Rows.list(
                handle.createQuery("""
                    select a.id, a.item_id, a.file_name, length(a.content) as size
                    from attachment a join item i on i.id = a.item_id
                    where i.meeting_id = :id and i.removed = 0 order by a.id
                    """).bind("id", meeting.value()),
                row -> new Attachment(
                        row.number("id"),
                        new ItemId(row.number("item_id")),
                        row.text("file_name"),
                        row.number("size")));
    }

    public long attach(ItemId item, String fileName, byte[] content) {
        return Rows.insert(handle.createUpdate(
                        "insert into attachment (item_id, file_name, content) values (:item, :name, :content)")
                .bind("item", item.value())
                .bind("name", fileName)
                .bind("content", content));
    }

    public Optional<byte[]> content(long attachment) {
        return handle.createQuery("select content from attachment where id = :id")
                .bind("id", attachment)
                .map((rs, ctx) -> rs.getBytes(1))
                .findOne();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, AgendaItem i) {
        return statement
                .bind("meeting", i.meeting().value())
                .bind("position", i.position())
                .bind("kind", i.kind().name())
                .bind("matter", i.matter().name())
                .bind("title", i.title())
                .bind("presenter", i.presenter())
                .bind("planned", i.plannedMinutes())
                .bind("text", i.text())
                .bind("state", i.state().name())
                .bind("used", i.usedSeconds())
                .bind("since", Rows.text(i.runningSince()));
    }

    private static AgendaItem item(Columns row) throws SQLException {
        return new AgendaItem(
                new ItemId(row.number("id")),
                new MeetingId(row.number("meeting_id")),
                row.small("position"),
                row.word("kind", ItemKind.class),
                row.word("matter", Matter.class),
                row.text("title"),
                row.text("presenter"),
                row.small("planned_minutes"),
                row.text("text"),
                row.word("state", ItemState.class),
                row.number("used_seconds"),
                row.maybeTime("running_since"));
    }
}
