package org.yishi.store.matter;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.id.TaskId;
import org.yishi.model.id.TopicId;
import org.yishi.model.id.UnitId;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.Milestone;
import org.yishi.model.task.StepLine;
import org.yishi.model.task.TaskLine;
import org.yishi.model.task.TaskState;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** Tasks as lines: the reports are added up by SQLite, and only the newest of each task is read. */
final class TaskLines {
    /**
     * {@code told} is the newest report that tells a percentage, {@code newest} the newest of all; satisfied are the
     * upper two of five steps in the newest survey that has answers.
     */
    private static final String LINES = """
        select t.*, coalesce(n.reports, 0) as reports, coalesce(n.spent, 0) as spent,
            newest.at as latest_at, newest.author as latest_author, newest.text as latest_text,
            told.percent as percent, coalesce(m.steps, 0) as steps, coalesce(m.done, 0) as steps_done,
            s.satisfied as satisfied
        from task t
            left join (
                select task_id, count(*) as reports, sum(spent) as spent, max(id) as newest,
                    max(case when percent is not null then id end) as told
                from task_note where task_id in (select id from task where CHOSEN) group by task_id
            ) n on n.task_id = t.id
            left join task_note newest on newest.id = n.newest
            left join task_note told on told.id = n.told
            left join (
                select task_id, count(*) as steps, count(done_on) as done from milestone where removed = 0
                group by task_id
            ) m on m.task_id = t.id
            left join (
                select topic_id, max(survey), satisfied from (
                    select y.topic_id, y.id as survey, 100 * sum(a.step >= 4) / count(*) as satisfied
                    from survey y join survey_answer a on a.survey_id = y.id and a.taken_back = 0 group by y.id
                ) group by topic_id
            ) s on s.topic_id = t.topic_id
        where t.id in (select id from task where CHOSEN) order by t.id
        """;

    private TaskLines() {}

    /** The lines of the tasks that a condition names, oldest first. */
    static List<TaskLine> read(Handle handle, String which, long id) {
        return Rows.list(handle.createQuery(LINES.replace("CHOSEN", which)).bind("id", id), TaskLines::line);
    }

    /** The steps of all tasks. */
    static List<StepLine> steps(Handle handle) {
        return Rows.list(
                handle.createQuery("select * from milestone where removed = 0 order by id"),
                row -> new StepLine(
                        new TaskId(row.number("task_id")),
                        new Milestone(
                                row.number("id"), row.text("title"), row.maybeDate("due"), row.maybeDate("done_on"))));
    }

    private static TaskLine line(Columns row) throws SQLException {
        var state = row.word("state", TaskState.class);
        int steps = row.small("steps");
        int done = row.small("steps_done");
        var told = row.maybeNumber("percent").map(Long::intValue);
        return new TaskLine(
                new TaskId(row.number("id")),
                row.text("number"),
                row.text("title"),
                row.text("owner"),
                row.text("helpers"),
                row.text("supervisor"),
                row.id("unit_id", UnitId::new),
                row.word("list", ListKind.class),
                state,
                row.maybeDate("starts_on"),
                row.maybeDate("due"),
                row.maybeDate("first_due"),
                row.small("times_moved"),
                progress(state, told, steps, done),
                steps,
                done,
                row.number("planned"),
                row.number("spent"),
                row.id("topic_id", TopicId::new),
                row.id("resolution_id", ResolutionId::new),
                row.id("meeting_id", MeetingId::new),
                row.maybeNumber("satisfied").map(Long::intValue),
                row.small("reports"),
                latest(row),
                row.time("created_at"));
    }

    private static int progress(TaskState state, Optional<Integer> told, int steps, int done) {
        if (!state.isOpen() && state != TaskState.GIVEN_UP) {
            return 100;
        }
        return told.orElse(steps == 0 ? 0 : 100 * done / steps);
    }

    private static Optional<TaskLine.Latest> latest(Columns row) throws SQLException {
        var at = row.maybeTime("latest_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new TaskLine.Latest(at.get(), row.text("latest_author"), row.text("latest_text")));
    }
}
