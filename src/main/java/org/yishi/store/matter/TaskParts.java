package org.yishi.store.matter;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.yishi.model.id.PollId;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.DueMove;
import org.yishi.model.task.Milestone;
import org.yishi.model.task.NoteFile;
import org.yishi.model.task.ProgressNote;
import org.yishi.model.task.TaskState;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** What belongs to tasks, by task. */
record TaskParts(
        Map<TaskId, List<Milestone>> milestones,
        Map<TaskId, List<DueMove>> moves,
        Map<TaskId, List<ProgressNote>> notes) {
    /** The parts of the tasks that a condition names. */
    static TaskParts read(Handle handle, String which, long id) {
        var chosen = " in (select id from task where " + which + ")";
        var files = grouped(
                handle.createQuery("""
                    select f.id, f.note_id, f.file_name, length(f.content) as size
                    from note_file f join task_note n on n.id = f.note_id where n.task_id\
                    """ + chosen + " order" + " by f.id").bind("id", id),
                row -> row.number("note_id"),
                row -> new NoteFile(row.number("id"), row.text("file_name"), row.number("size")));
        return new TaskParts(
                grouped(
                        handle.createQuery("select * from milestone where removed = 0 and task_id" + chosen
                                        + " order by id")
                                .bind("id", id),
                        TaskParts::taskId,
                        row -> new Milestone(
                                row.number("id"), row.text("title"), row.maybeDate("due"), row.maybeDate("done_on"))),
                grouped(
                        handle.createQuery("select * from due_move where task_id" + chosen + " order by id")
                                .bind("id", id),
                        TaskParts::taskId,
                        row -> new DueMove(
                                row.time("at"),
                                row.maybeDate("old_due"),
                                LocalDate.parse(row.text("new_due")),
                                row.text("reason"))),
                grouped(
                        handle.createQuery("select * from task_note where task_id" + chosen + " order by id")
                                .bind("id", id),
                        TaskParts::taskId,
                        row -> note(row, files)));
    }

    List<Milestone> milestones(TaskId task) {
        return milestones.getOrDefault(task, List.of());
    }

    List<DueMove> moves(TaskId task) {
        return moves.getOrDefault(task, List.of());
    }

    List<ProgressNote> notes(TaskId task) {
        return notes.getOrDefault(task, List.of());
    }

    private static ProgressNote note(Columns row, Map<Long, List<NoteFile>> files) throws SQLException {
        return new ProgressNote(
                row.number("id"),
                taskId(row),
                row.time("at"),
                row.text("author"),
                row.text("text"),
                row.word("state", TaskState.class),
                row.maybeNumber("percent").map(Long::intValue),
                row.number("spent"),
                row.id("poll_id", PollId::new),
                files.getOrDefault(row.number("id"), List.of()));
    }

    private static TaskId taskId(Columns row) throws SQLException {
        return new TaskId(row.number("task_id"));
    }

    private static <K, V> Map<K, List<V>> grouped(Query query, Rows.Reader<K> key, Rows.Reader<V> value) {
        var groups = new HashMap<K, List<V>>();
        for (var entry : Rows.list(query, row -> Map.entry(key.read(row), value.read(row)))) {
            groups.computeIfAbsent(entry.getKey(), k -> new ArrayList<>()).add(entry.getValue());
        }
        return groups;
    }
}
