package org.yishi.store.figure;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.yishi.model.figure.Thing;
import org.yishi.model.figure.fact.Promised;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.TaskState;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** Tasks with their histories: those made until the end of some time that were not settled before its beginning. */
final class TaskFacts {
    /** Not settled before: open today or on the eve, or something was said of it since. */
    private static final String CONCERNED = """
        with concerned as (
            select t.id from task t
            where substr(t.created_at, 1, 10) < :end and (
                t.created_at >= :from
                or t.state in ('NOT_STARTED', 'IN_PROGRESS', 'WAITING')
                or exists (select 1 from task_note n where n.task_id = t.id and n.at >= :from)
                or exists (select 1 from due_move m where m.task_id = t.id and m.at >= :from)))
        """;

    private final Handle handle;
    private final Days days;

    TaskFacts(Handle handle, Days days) {
        this.handle = handle;
        this.days = days;
    }

    List<Promised> promises() {
        var steps = steps();
        var moves = moves();
        return Rows.list(
                days.query(handle, CONCERNED + """
                    select t.id, t.number, t.title, substr(t.created_at, 1, 10) as day, t.owner, t.due, t.state,
                        coalesce(u.name, v.name, '') as grid
                    from task t left join topic p on p.id = t.topic_id
                        left join unit u on u.id = t.unit_id left join unit v on v.id = p.unit_id
                    where t.id in concerned order by t.id
                    """),
                row -> new Promised(
                        new Thing(new TaskId(row.number("id")), row.text("number"), row.text("title"), row.date("day")),
                        row.text("owner"),
                        row.text("grid"),
                        row.maybeDate("due"),
                        row.word("state", TaskState.class),
                        steps.getOrDefault(row.number("id"), List.of()),
                        moves.getOrDefault(row.number("id"), List.of())));
    }

    private Map<Long, List<Promised.Step>> steps() {
        return grouped(
                CONCERNED + """
                    select task_id, substr(at, 1, 10) as day, state, spent from task_note
                    where task_id in concerned order by id
                    """,
                row -> new Promised.Step(row.date("day"), row.word("state", TaskState.class), row.number("spent")));
    }

    private Map<Long, List<Promised.Move>> moves() {
        return grouped(CONCERNED + """
            select task_id, substr(at, 1, 10) as day, old_due from due_move where task_id in concerned order by id
            """, row -> new Promised.Move(row.date("day"), row.maybeDate("old_due")));
    }

    private <T> Map<Long, List<T>> grouped(String sql, Rows.Reader<T> reader) {
        var groups = new HashMap<Long, List<T>>();
        for (var entry : Rows.list(days.query(handle, sql), row -> entry(row, reader))) {
            groups.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>()).add(entry.getValue());
        }
        return groups;
    }

    private static <T> Map.Entry<Long, T> entry(Columns row, Rows.Reader<T> reader) throws SQLException {
        return Map.entry(row.number("task_id"), reader.read(row));
    }
}
