package org.yishi.store.matter;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yishi.model.id.DisclosureId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.SurveyId;
import org.yishi.model.id.TaskId;
import org.yishi.model.id.TopicId;
import org.yishi.model.meeting.MeetingState;
import org.yishi.model.task.TaskState;
import org.yishi.model.topic.Standing;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** Where matters stand: five queries, however many matters there are. */
public final class StandingStore {
    private static final String SAT = """
        select i.topic_id, m.id, m.starts_at, m.state,
            (select count(*) from poll p where p.item_id = a.id and p.state in ('CLOSED', 'PUBLISHED')) as votes,
            (select count(*) from resolution r where r.item_id = a.id) as resolutions,
            (select count(*) from resolution r where r.item_id = a.id and r.way in ('CARRY_OUT', 'SUPERVISE'))
                as to_carry_out
        from topic_item i join item a on a.id = i.item_id join meeting m on m.id = a.meeting_id
        where a.removed = 0 and m.state <> 'CANCELLED' and (:id = 0 or i.topic_id = :id)
        order by m.starts_at, a.position
        """;
    private static final String PROMISES = """
        select t.topic_id, t.id, t.number, t.title, t.owner, t.due, t.state, t.created_at,
            case when t.state in ('DONE', 'CHECKED', 'SIGNED_OFF') then 100 else coalesce(
                (select n.percent from task_note n where n.task_id = t.id and n.percent is not null
                    order by n.id desc limit 1),
                (select 100 * count(s.done_on) / count(*) from milestone s
                    where s.task_id = t.id and s.removed = 0 having count(*) > 0),
                0) end as progress
        from task t where t.topic_id is not null and (:id = 0 or t.topic_id = :id) order by t.id
        """;
    private static final String POSTED = """
        select d.topic_id, d.id, d.planned_on, d.until, d.put_up, d.taken_down,
            (select count(*) from objection o where o.disclosure_id = d.id and o.answered_on is null) as unanswered
        from disclosure d
        where d.topic_id is not null and d.void_reason is null and (:id = 0 or d.topic_id = :id) order by d.id
        """;

    private final Handle handle;

    public StandingStore(Handle handle) {
        this.handle = handle;
    }

    /** Where every matter stands, oldest first. */
    public List<Standing> all() {
        return read(0);
    }

    /** Where one matter stands. */
    public Optional<Standing> of(TopicId topic) {
        return read(topic.value()).stream().findFirst();
    }

    private List<Standing> read(long id) {
        var meetings = grouped(id, SAT, StandingStore::sat);
        var tasks = grouped(id, PROMISES, StandingStore::promise);
        var notices = grouped(id, POSTED, StandingStore::posted);
        var surveys = grouped(
                id,
                "select topic_id, id, closed_on from survey where :id = 0 or topic_id = :id order by id",
                row -> new Standing.Asked(
                        new SurveyId(row.number("id")), row.maybe("closed_on").isPresent()));
        return Rows.list(handle.createQuery("""
            select t.*, coalesce(u.name, '') as unit_name from topic t left join unit u on u.id = t.unit_id
            where :id = 0 or t.id = :id order by t.id
            """).bind("id", id), row -> {
            long topic = row.number("id");
            return new Standing(
                    TopicStore.topic(row),
                    row.text("unit_name"),
                    meetings.getOrDefault(topic, List.of()),
                    tasks.getOrDefault(topic, List.of()),
                    notices.getOrDefault(topic, List.of()),
                    surveys.getOrDefault(topic, List.of()));
        });
    }

    private static Standing.Sat sat(Columns row) throws SQLException {
        return new Standing.Sat(
                new MeetingId(row.number("id")),
                row.time("starts_at").toLocalDate(),
                row.word("state", MeetingState.class),
                row.small("votes"),
                row.small("resolutions"),
                row.small("to_carry_out"));
    }

    private static Standing.Promise promise(Columns row) throws SQLException {
        return new Standing.Promise(
                new TaskId(row.number("id")),
                row.text("number"),
                row.text("title"),
                row.text("owner"),
                row.maybeDate("due"),
                row.word("state", TaskState.class),
                row.small("progress"),
                row.time("created_at").toLocalDate());
    }

    private static Standing.Posted posted(Columns row) throws SQLException {
        boolean isDown = row.maybe("taken_down").isPresent();
        return new Standing.Posted(
                new DisclosureId(row.number("id")),
                row.date("planned_on"),
                row.maybeDate("until"),
                !isDown && row.maybe("put_up").isPresent(),
                isDown,
                row.small("unanswered"));
    }

    private <V> Map<Long, List<V>> grouped(long id, String sql, Rows.Reader<V> value) {
        var groups = new HashMap<Long, List<V>>();
        var rows = Rows.list(
                handle.createQuery(sql).bind("id", id), row -> Map.entry(row.number("topic_id"), value.read(row)));
        for (var row : rows) {
            groups.computeIfAbsent(row.getKey(), _ -> new ArrayList<>()).add(row.getValue());
        }
        return groups;
    }
}
