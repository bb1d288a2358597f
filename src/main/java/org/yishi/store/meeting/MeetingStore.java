package org.yishi.store.meeting;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.yishi.model.Refusal;
import org.yishi.model.body.Body;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.Deviation;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.MeetingState;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Json;
import org.yishi.store.sql.Rows;

/** Meetings and the rules they did not meet. */
public final class MeetingStore {
    private final Handle handle;
    private final Json json;

    public MeetingStore(Handle handle, Json json) {
        this.handle = handle;
        this.json = json;
    }

    /** All meetings, the latest first. */
    public List<Meeting> all() {
        return Rows.list(handle.createQuery("select * from meeting order by starts_at desc, id desc"), this::meeting);
    }

    /** The meeting that is going on, else the next one planned; empty where there is neither. */
    public Optional<MeetingId> next() {
        return Rows.one(handle.createQuery("""
            select id from meeting where state in ('RUNNING', 'PLANNED')
            order by state = 'RUNNING' desc, starts_at, id limit 1
            """), row -> new MeetingId(row.number("id")));
    }

    public Optional<Meeting> find(MeetingId id) {
        return Rows.one(
                handle.createQuery("select * from meeting where id = :id").bind("id", id.value()), this::meeting);
    }

    /** The meetings of a body, whatever became of them. */
    public Set<MeetingId> heldBy(String body) {
        return new HashSet<>(handle.createQuery("select id from meeting where json_extract(body, '$.code') = :body")
                .bind("body", body)
                .map((rs, ctx) -> new MeetingId(rs.getLong(1)))
                .list());
    }

    /** When the last meeting of a body before a moment was opened. */
    public Optional<OffsetDateTime> openedBefore(String body, OffsetDateTime before) {
        return handle.createQuery("""
            select opened_at from meeting
            where json_extract(body, '$.code') = :body and opened_at is not null
            """).bind("body", body).mapTo(String.class).list().stream()
                .map(OffsetDateTime::parse)
                .filter(at -> at.isBefore(before))
                .max(Comparator.naturalOrder());
    }

    /** Adds a meeting; its id and serial are ignored, the serial is the next of its year. */
    public MeetingId add(Meeting meeting) {
        int year = meeting.startsAt().getYear();
        int serial = handle.createQuery("select coalesce(max(serial), 0) + 1 from meeting where year = :year")
                .bind("year", year)
                .mapTo(int.class)
                .one();
        return new MeetingId(Rows.insert(
                bind(handle.createUpdate("""
                    insert into meeting (year, serial, body, title, place, starts_at, host, recorder,
                        state, notice_sent, party_studied, opened_at, ended_at)
                    values (:year, :serial, :body, :title, :place, :startsAt, :host, :recorder,
                        :state, :noticeSent, :partyStudied, :openedAt, :endedAt)
                    """), meeting).bind("year", year).bind("serial", serial)));
    }

    /** Writes everything but the id and the serial. */
    public void change(Meeting meeting) {
        bind(handle.createUpdate("""
            update meeting set body = :body, title = :title, place = :place, starts_at = :startsAt,
                host = :host, recorder = :recorder, state = :state, notice_sent = :noticeSent,
                party_studied = :partyStudied, opened_at = :openedAt, ended_at = :endedAt
            where id = :id
            """).bind("id", meeting.id().value()), meeting).execute();
    }

    public List<Deviation> deviations(MeetingId meeting) {
        return Rows.list(
                handle.createQuery("select * from deviation where meeting_id = :id order by id")
                        .bind("id", meeting.value()),
                row -> new Deviation(
                        row.number("id"),
                        row.id("item_id", ItemId::new),
                        json.read(row.text("what"), Refusal.class),
                        row.text("reason"),
                        row.time("at")));
    }

    public void addDeviation(MeetingId meeting, Optional<ItemId> item, Refusal what, String reason, OffsetDateTime at) {
        handle.createUpdate("""
            insert into deviation (meeting_id, item_id, what, reason, at)
            values (:meeting, :item, :what, :reason, :at)
            """)
                .bind("meeting", meeting.value())
                .bind("item", Rows.id(item))
                .bind("what", json.write(what))
                .bind("reason", reason)
                .bind("at", at.toString())
                .execute();
    }

    private <S extends SqlStatement<S>> S bind(S statement, Meeting m) {
        return statement
                .bind("body", json.write(m.body()))
                .bind("title", m.title())
                .bind("place", m.place())
                .bind("startsAt", m.startsAt().toString())
                .bind("host", m.host())
                .bind("recorder", m.recorder())
                .bind("state", m.state().name())
                .bind("noticeSent", Rows.text(m.noticeSent()))
                .bind("partyStudied", Rows.text(m.partyStudied()))
                .bind("openedAt", Rows.text(m.openedAt()))
                .bind("endedAt", Rows.text(m.endedAt()));
    }

    private Meeting meeting(Columns row) throws SQLException {
        return new Meeting(
                new MeetingId(row.number("id")),
                row.small("serial"),
                json.shared(row.text("body"), Body.class),
                row.text("title"),
                row.text("place"),
                row.time("starts_at"),
                row.text("host"),
                row.text("recorder"),
                row.word("state", MeetingState.class),
                row.maybeDate("notice_sent"),
                row.maybeDate("party_studied"),
                row.maybeTime("opened_at"),
                row.maybeTime("ended_at"));
    }
}
