package org.yishi.store.figure;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.yishi.model.figure.Thing;
import org.yishi.model.figure.fact.Held;
import org.yishi.model.figure.fact.Person;
import org.yishi.model.id.MeetingId;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.people.Gender;
import org.yishi.model.verdict.Result;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** The meetings planned for some time, who was on their lists, who spoke, what was voted. */
final class MeetingFacts {
    private final Handle handle;
    private final Days days;
    private final PeopleFacts people;

    MeetingFacts(Handle handle, Days days) {
        this.handle = handle;
        this.days = days;
        people = new PeopleFacts(handle);
    }

    List<Held> meetings() {
        return Rows.list(
                days.query(handle, """
                    select m.id, m.year || '-' || m.serial as number, m.title, substr(m.starts_at, 1, 10) as day, m.state,
                        json_extract(m.body, '$.name') as body,
                        (select count(*) from item i where i.meeting_id = m.id and i.removed = 0 and i.state = 'DONE') as items
                    from meeting m where m.starts_at >= :from and m.starts_at < :end order by m.starts_at, m.id
                    """),
                row -> new Held(
                        meeting(row, "id"),
                        thing(row, "id"),
                        row.word("state", MeetingState.class),
                        row.text("body"),
                        row.number("items")));
    }

    List<Held.Seat> seats() {
        return Rows.list(
                days.query(handle, """
                    select a.meeting_id, a.capacity = 'ENTITLED' as entitled, a.group_name, a.resident_id as resident,
                        a.name || ' ' || a.label as said, coalesce(r.gender, a.gender) as gender,
                        coalesce(r.birth, '') as birth, coalesce(u.name, '') as grid,
                        coalesce(r.roles, '') as roles,
                        exists (select 1 from presence p
                            where p.attendee_id = a.id and p.kind = 'IN' and p.taken_back is null) as came,
                        exists (select 1 from proxy x where x.principal_id = a.id
                            and (x.ended_at is null or x.ended_at > m.opened_at)
                            and exists (select 1 from presence p join attendee h on h.id = p.attendee_id
                        where h.id = x.holder_id and h.struck = 0 and p.kind = 'IN' and p.taken_back is null))
                    as spoken_for
                    from meeting m join attendee a on a.meeting_id = m.id
                        left join resident r on r.id = a.resident_id left join unit u on u.id = r.grid_id
                    where m.state = 'ENDED' and m.starts_at >= :from and m.starts_at < :end and a.struck = 0
                    order by m.starts_at, m.id, a.number, a.id
                    """),
                row -> new Held.Seat(
                        meeting(row, "meeting_id"),
                        person(row),
                        row.flag("entitled"),
                        row.text("group_name"),
                        row.flag("came"),
                        !row.flag("came") && row.flag("spoken_for")));
    }

    List<Held.Talk> talks() {
        return Rows.list(days.query(handle, """
            select i.meeting_id, a.resident_id as resident,
                case when a.id is null then s.name || ' ' else a.name || ' ' || a.label end as said,
                coalesce(r.gender, a.gender, 'UNKNOWN') as gender, coalesce(r.birth, '') as birth,
                coalesce(u.name, '') as grid, coalesce(r.roles, '') as roles
            from meeting m join item i on i.meeting_id = m.id join speech s on s.item_id = i.id
                left join attendee a on a.id = s.attendee_id
                left join resident r on r.id = a.resident_id left join unit u on u.id = r.grid_id
            where m.state = 'ENDED' and m.starts_at >= :from and m.starts_at < :end
                and s.state not in ('QUEUED', 'WITHDRAWN')
            order by m.starts_at, m.id, s.id
            """), row -> new Held.Talk(meeting(row, "meeting_id"), person(row)));
    }

    List<Held.Vote> votes() {
        return Rows.list(
                days.query(handle, """
                    select m.id as meeting_id, p.number, p.question as title, substr(m.starts_at, 1, 10) as day,
                        json_extract(p.verdict, '$.result') as result
                    from meeting m join item i on i.meeting_id = m.id join poll p on p.item_id = i.id
                    where m.state = 'ENDED' and m.starts_at >= :from and m.starts_at < :end
                        and p.state = 'PUBLISHED' and p.verdict is not null
                    order by m.starts_at, m.id, p.id
                    """),
                row -> new Held.Vote(
                        meeting(row, "meeting_id"), thing(row, "meeting_id"), row.word("result", Result.class)));
    }

    private static Thing thing(Columns row, String id) throws SQLException {
        return new Thing(meeting(row, id), row.text("number"), row.text("title"), LocalDate.parse(row.text("day")));
    }

    private static MeetingId meeting(Columns row, String column) throws SQLException {
        return new MeetingId(row.number(column));
    }

    private Person person(Columns row) throws SQLException {
        var resident = row.reference("resident");
        return new Person(
                resident.isPresent() ? PeopleFacts.known(resident.getAsLong()) : row.text("said"),
                row.word("gender", Gender.class),
                row.text("birth"),
                row.text("grid"),
                people.roles(row));
    }
}
