package org.yishi.store.forum;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.yishi.model.id.AttendeeId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.team.Team;
import org.yishi.model.team.TeamId;
import org.yishi.model.team.TeamTerms;
import org.yishi.store.sql.Json;
import org.yishi.store.sql.Rows;

/** Groups of meetings and who sits in them. A group that was made anew, and a seat that somebody left, stay marked. */
public final class TeamStore {
    private final Handle handle;
    private final Json json;

    public TeamStore(Handle handle, Json json) {
        this.handle = handle;
        this.json = json;
    }

    /** Those of a meeting that stand, by number; in each those who are still on the meeting's list. */
    public List<Team> of(MeetingId meeting) {
        return Rows.list(
                handle.createQuery("select * from team where meeting_id = :id and removed = 0 order by number")
                        .bind("id", meeting.value()),
                row -> new Team(
                        new TeamId(row.number("id")),
                        meeting,
                        row.small("number"),
                        row.text("name"),
                        row.text("room"),
                        row.text("facilitator"),
                        row.text("note_taker"),
                        json.read(row.text("terms"), TeamTerms.class),
                        seats(row.number("id"))));
    }

    private List<AttendeeId> seats(long team) {
        return Rows.list(handle.createQuery("""
            select s.attendee_id from team_seat s join attendee a on a.id = s.attendee_id
            where s.team_id = :id and s.gone = 0 and a.struck = 0 order by a.number, a.id
            """).bind("id", team), row -> new AttendeeId(row.number("attendee_id")));
    }

    /** How many groups were made before and given up. */
    public int removed(MeetingId meeting) {
        return handle.createQuery("select count(*) from team where meeting_id = :id and removed = 1")
                .bind("id", meeting.value())
                .mapTo(int.class)
                .one();
    }

    /** Adds a group with its seats; its id is ignored. */
    public TeamId add(Team team) {
        var id = new TeamId(Rows.insert(handle.createUpdate("""
            insert into team (meeting_id, number, name, room, facilitator, note_taker, terms)
            values (:meeting, :number, :name, :room, :facilitator, :noteTaker, :terms)
            """)
                .bind("meeting", team.meeting().value())
                .bind("number", team.number())
                .bind("name", team.name())
                .bind("room", team.room())
                .bind("facilitator", team.facilitator())
                .bind("noteTaker", team.noteTaker())
                .bind("terms", json.write(team.terms()))));
        team.seats().forEach(who -> seat(id, who));
        return id;
    }

    /** Changes the words of a group, not its seats. */
    public void change(Team team) {
        handle.createUpdate("""
            update team set name = :name, room = :room, facilitator = :facilitator, note_taker = :noteTaker
            where id = :id
            """)
                .bind("id", team.id().value())
                .bind("name", team.name())
                .bind("room", team.room())
                .bind("facilitator", team.facilitator())
                .bind("noteTaker", team.noteTaker())
                .execute();
    }

    /** Gives somebody a seat. */
    public void seat(TeamId team, AttendeeId who) {
        handle.createUpdate("insert into team_seat (team_id, attendee_id) values (:team, :who)")
                .bind("team", team.value())
                .bind("who", who.value())
                .execute();
    }

    /** Somebody's seats of this meeting are gone. */
    public void rise(MeetingId meeting, AttendeeId who) {
        handle.createUpdate("""
            update team_seat set gone = 1 where attendee_id = :who and gone = 0
                and team_id in (select id from team where meeting_id = :meeting)
            """)
                .bind("who", who.value())
                .bind("meeting", meeting.value())
                .execute();
    }

    /** All groups of a meeting are given up; they stay in the record. */
    public void removeAll(MeetingId meeting) {
        handle.createUpdate("update team set removed = 1 where meeting_id = :id and removed = 0")
                .bind("id", meeting.value())
                .execute();
    }
}
