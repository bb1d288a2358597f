package org.yishi.store.meeting;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResidentId;
import org.yishi.model.people.Gender;
import org.yishi.model.presence.Attendee;
import org.yishi.model.presence.Capacity;
import org.yishi.model.presence.Presence;
import org.yishi.model.presence.PresenceKind;
import org.yishi.model.presence.Proxy;
import org.yishi.model.verdict.Weight;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** A meeting's list, who came and went, and who votes for whom. */
public final class PresenceStore {
    private static final String INSERT = """
        insert into attendee (meeting_id, number, resident_id, name, label, initials, gender, group_name,
            household, standing, capacity, heads, households, area)
        values (:meeting, :number, :resident, :name, :label, :initials, :gender, :group,
            :household, :standing, :capacity, :heads, :households, :area)
        """;

    private final Handle handle;

    public PresenceStore(Handle handle) {
        this.handle = handle;
    }

    /** The list in the order of its numbers, without those struck off. */
    public List<Attendee> attendees(MeetingId meeting) {
        return Rows.list(
                handle.createQuery("select * from attendee where meeting_id = :id and struck = 0 order by number, id")
                        .bind("id", meeting.value()),
                PresenceStore::attendee);
    }

    public Optional<Attendee> find(AttendeeId id) {
        return Rows.one(
                handle.createQuery("select * from attendee where id = :id").bind("id", id.value()),
                PresenceStore::attendee);
    }

    /** Adds a line; its id is ignored. */
    public AttendeeId add(Attendee attendee) {
        return new AttendeeId(Rows.insert(bind(handle.createUpdate(INSERT), attendee)));
    }

    public void addAll(List<Attendee> attendees) {
        if (attendees.isEmpty()) {
            return;
        }
        var batch = handle.prepareBatch(INSERT);
        for (var attendee : attendees) {
            bind(batch, attendee).add();
        }
        batch.execute();
    }

    public void change(Attendee attendee) {
        bind(handle.createUpdate("""
            update attendee set meeting_id = :meeting, number = :number, resident_id = :resident,
                name = :name, label = :label, initials = :initials, gender = :gender,
                group_name = :group, household = :household, standing = :standing,
                capacity = :capacity, heads = :heads, households = :households, area = :area
            where id = :id
            """).bind("id", attendee.id().value()), attendee)
                .execute();
    }

    /** Takes someone off the list; the row stays. */
    public void strike(AttendeeId id) {
        handle.createUpdate("update attendee set struck = 1 where id = :id")
                .bind("id", id.value())
                .execute();
    }

    /** Every event of presence, oldest first, those taken back too. */
    public List<Presence> presences(MeetingId meeting) {
        return Rows.list(
                handle.createQuery("""
                    select p.* from presence p join attendee a on a.id = p.attendee_id
                    where a.meeting_id = :id and a.struck = 0 order by p.id
                    """).bind("id", meeting.value()),
                row -> new Presence(
                        row.number("id"),
                        new AttendeeId(row.number("attendee_id")),
                        row.word("kind", PresenceKind.class),
                        row.time("at"),
                        row.text("note"),
                        row.maybe("taken_back")));
    }

    public void note(AttendeeId attendee, PresenceKind kind, OffsetDateTime at, String note) {
        handle.createUpdate("insert into presence (attendee_id, kind, at, note) values (:attendee, :kind, :at, :note)")
                .bind("attendee", attendee.value())
                .bind("kind", kind.name())
                .bind("at", at.toString())
                .bind("note", note)
                .execute();
    }

    /** Marks an entry as a mistake; it stays in the record. */
    public void takeBack(long presence, String reason) {
        handle.createUpdate("update presence set taken_back = :reason where id = :id")
                .bind("id", presence)
                .bind("reason", reason)
                .execute();
    }

    /** Every proxy, oldest first, ended ones too. */
    public List<Proxy> proxies(MeetingId meeting) {
        return Rows.list(
                handle.createQuery("""
                    select p.* from proxy p join attendee a on a.id = p.principal_id
                    where a.meeting_id = :id order by p.id
                    """).bind("id", meeting.value()),
                row -> new Proxy(
                        row.number("id"),
                        new AttendeeId(row.number("principal_id")),
                        new AttendeeId(row.number("holder_id")),
                        row.text("authority"),
                        row.time("given_at"),
                        row.maybeTime("ended_at")));
    }

    public void giveProxy(AttendeeId principal, AttendeeId holder, String authority, OffsetDateTime at) {
        handle.createUpdate("""
            insert into proxy (principal_id, holder_id, authority, given_at)
            values (:principal, :holder, :authority, :at)
            """)
                .bind("principal", principal.value())
                .bind("holder", holder.value())
                .bind("authority", authority)
                .bind("at", at.toString())
                .execute();
    }

    public void endProxy(long proxy, OffsetDateTime at) {
        handle.createUpdate("update proxy set ended_at = :at where id = :id")
                .bind("id", proxy)
                .bind("at", at.toString())
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Attendee a) {
        return statement
                .bind("meeting", a.meeting().value())
                .bind("number", a.number())
                .bind("resident", Rows.id(a.resident()))
                .bind("name", a.name())
                .bind("label", a.label())
                .bind("initials", a.initials())
                .bind("gender", a.gender().name())
                .bind("group", a.group())
                .bind("household", a.household())
                .bind("standing", a.standing())
                .bind("capacity", a.capacity().name())
                .bind("heads", a.weight().heads())
                .bind("households", a.weight().households())
                .bind("area", a.weight().area());
    }

    private static Attendee attendee(Columns row) throws SQLException {
        return new Attendee(
                new AttendeeId(row.number("id")),
                new MeetingId(row.number("meeting_id")),
                row.small("number"),
                row.id("resident_id", ResidentId::new),
                row.text("name"),
                row.text("label"),
                row.text("initials"),
                row.word("gender", Gender.class),
                row.text("group_name"),
                row.text("household"),
                row.text("standing"),
                row.word("capacity", Capacity.class),
                new Weight(row.number("heads"), row.number("households"), row.number("area")));
    }
}
