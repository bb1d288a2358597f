package org.yishi.store.meeting;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yishi.model.id.MeetingId;
import org.yishi.model.minutes.Line;
import org.yishi.model.minutes.Minutes;
import org.yishi.store.sql.Json;
import org.yishi.store.sql.Rows;
import tools.jackson.core.type.TypeReference;

/** The minutes; once approved they are locked, by trigger. */
public final class MinutesStore {
    private static final TypeReference<List<Line>> LINES = new TypeReference<>() {};

    private final Handle handle;
    private final Json json;

    public MinutesStore(Handle handle, Json json) {
        this.handle = handle;
        this.json = json;
    }

    /** The minutes as last saved; empty where only a draft can be made. */
    public Optional<Minutes> find(MeetingId meeting) {
        return Rows.one(
                handle.createQuery("select * from minutes where meeting_id = :id")
                        .bind("id", meeting.value()),
                row -> new Minutes(
                        meeting,
                        json.read(row.text("lines"), LINES),
                        row.text("approved_by"),
                        row.maybeTime("approved_at")));
    }

    public void put(Minutes minutes) {
        handle.createUpdate("""
            insert into minutes (meeting_id, lines, approved_by, approved_at)
            values (:meeting, :lines, :by, :at)
            on conflict (meeting_id) do update set lines = excluded.lines,
                approved_by = excluded.approved_by, approved_at = excluded.approved_at
            """)
                .bind("meeting", minutes.meeting().value())
                .bind("lines", json.write(minutes.lines()))
                .bind("by", minutes.approvedBy())
                .bind("at", Rows.text(minutes.approvedAt()))
                .execute();
    }
}
