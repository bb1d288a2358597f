package org.yishi.store.meeting;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.SpeechId;
import org.yishi.model.meeting.Speech;
import org.yishi.model.meeting.SpeechState;
import org.yishi.model.meeting.Stance;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** Who spoke, how long, and what was said. */
public final class SpeechStore {
    private final Handle handle;

    public SpeechStore(Handle handle) {
        this.handle = handle;
    }

    /** All speeches of a meeting in the order in which they were asked for. */
    public List<Speech> of(MeetingId meeting) {
        return Rows.list(handle.createQuery("""
            select s.* from speech s join item i on i.id = s.item_id
            where i.meeting_id = :id order by s.id
            """).bind("id", meeting.value()), SpeechStore::speech);
    }

    public Optional<Speech> find(SpeechId id) {
        return Rows.one(
                handle.createQuery("select * from speech where id = :id").bind("id", id.value()), SpeechStore::speech);
    }

    /** Adds a speech; its id is ignored. */
    public SpeechId add(Speech speech) {
        return new SpeechId(Rows.insert(bind(handle.createUpdate("""
            insert into speech (item_id, attendee_id, name, state, queued_at, spoken_seconds,
                running_since, limit_seconds, stance, text)
            values (:item, :attendee, :name, :state, :queued, :spoken, :since, :limit, :stance, :text)
            """), speech)));
    }

    public void change(Speech speech) {
        bind(handle.createUpdate("""
            update speech set item_id = :item, attendee_id = :attendee, name = :name,
                state = :state, queued_at = :queued, spoken_seconds = :spoken,
                running_since = :since, limit_seconds = :limit, stance = :stance, text = :text
            where id = :id
            """).bind("id", speech.id().value()), speech).execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Speech s) {
        return statement
                .bind("item", s.item().value())
                .bind("attendee", Rows.id(s.speaker()))
                .bind("name", s.name())
                .bind("state", s.state().name())
                .bind("queued", s.queuedAt().toString())
                .bind("spoken", s.spokenSeconds())
                .bind("since", Rows.text(s.runningSince()))
                .bind("limit", s.limitSeconds())
                .bind("stance", s.stance().name())
                .bind("text", s.text());
    }

    private static Speech speech(Columns row) throws SQLException {
        return new Speech(
                new SpeechId(row.number("id")),
                new ItemId(row.number("item_id")),
                row.id("attendee_id", AttendeeId::new),
                row.text("name"),
                row.word("state", SpeechState.class),
                row.time("queued_at"),
                row.number("spoken_seconds"),
                row.maybeTime("running_since"),
                row.small("limit_seconds"),
                row.word("stance", Stance.class),
                row.text("text"));
    }
}
