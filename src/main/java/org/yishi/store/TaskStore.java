package org.yishi.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.ProgressNote;
import org.yishi.model.task.TaskState;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** Promises and the reports on them. */
public final class TaskStore {
    private final Handle handle;

    TaskStore(Handle handle) {
        this.handle = handle;
    }

    /** All tasks of the village with their reports, oldest first. */
    public List<ActionItem> all() {
        return tasks(handle.createQuery("select * from task order by id"));
    }

    public List<ActionItem> of(MeetingId meeting) {
        return tasks(handle.createQuery("select * from task where meeting_id = :id order by id")
                .bind("id", meeting.value()));
    }

    public Optional<ActionItem> find(TaskId id) {
        return tasks(handle.createQuery("select * from task where id = :id").bind("id", id.value())).stream()
                .findFirst();
    }

    /** Adds a task; its id and reports are ignored. */
    public TaskId add(ActionItem task) {
        return new TaskId(Rows.insert(handle.createUpdate("""
            insert into task (number, meeting_id, item_id, resolution_id, title, owner, helpers, due,
                first_due, state, list, created_at)
            values (:number, :meeting, :item, :resolution, :title, :owner, :helpers, :due,
                :firstDue, :state, :list, :at)
            """)
                .bind("number", task.number())
                .bind("meeting", Rows.id(task.meeting()))
                .bind("item", Rows.id(task.item()))
                .bind("resolution", Rows.id(task.resolution()))
                .bind("title", task.title())
                .bind("owner", task.owner())
                .bind("helpers", task.helpers())
                .bind("due", Rows.text(task.due()))
                .bind("firstDue", Rows.text(task.firstDue()))
                .bind("state", task.state().name())
                .bind("list", task.list().name())
                .bind("at", task.createdAt().toString())));
    }

    /** Changes the wording, owner, helpers and list; the due date and the state have ways of their own. */
    public void word(TaskId id, String title, String owner, String helpers, ListKind list) {
        handle.createUpdate(
                        "update task set title = :title, owner = :owner, helpers = :helpers, list = :list where id ="
                                + " :id")
                .bind("id", id.value())
                .bind("title", title)
                .bind("owner", owner)
                .bind("helpers", helpers)
                .bind("list", list.name())
                .execute();
    }

    /** Adds a report and sets the state that it tells. */
    public void report(TaskId id, OffsetDateTime at, String author, String text, TaskState state) {
        handle.createUpdate("""
            insert into task_note (task_id, at, author, text, state)
            values (:task, :at, :author, :text, :state)
            """)
                .bind("task", id.value())
                .bind("at", at.toString())
                .bind("author", author)
                .bind("text", text)
                .bind("state", state.name())
                .execute();
        handle.createUpdate("update task set state = :state where id = :id")
                .bind("id", id.value())
                .bind("state", state.name())
                .execute();
    }

    /** Moves the due date; the old one and the reason stay. A first date is not a move. */
    public void moveDue(ActionItem task, LocalDate due, String reason, OffsetDateTime at) {
        handle.createUpdate("""
            insert into due_move (task_id, at, old_due, new_due, reason)
            values (:task, :at, :old, :new, :reason)
            """)
                .bind("task", task.id().value())
                .bind("at", at.toString())
                .bind("old", Rows.text(task.due()))
                .bind("new", due.toString())
                .bind("reason", reason)
                .execute();
        handle.createUpdate("""
            update task set due = :due, first_due = coalesce(first_due, :due),
                times_moved = times_moved + (due is not null)
            where id = :id
            """)
                .bind("id", task.id().value())
                .bind("due", due.toString())
                .execute();
    }

    private List<ActionItem> tasks(Query query) {
        var tasks = Rows.list(query, TaskStore::task);
        var notes = tasks.size() == 1 ? notesOf(tasks.getFirst().id()) : notes();
        return tasks.stream()
                .map(t -> withNotes(t, notes.getOrDefault(t.id(), List.of())))
                .toList();
    }

    private Map<TaskId, List<ProgressNote>> notesOf(TaskId task) {
        return byTask(handle.createQuery("select * from task_note where task_id = :id order by id")
                .bind("id", task.value()));
    }

    private Map<TaskId, List<ProgressNote>> notes() {
        return byTask(handle.createQuery("select * from task_note order by id"));
    }

    private static Map<TaskId, List<ProgressNote>> byTask(Query query) {
        var notes = new HashMap<TaskId, List<ProgressNote>>();
        for (var note : Rows.list(query, TaskStore::note)) {
            notes.computeIfAbsent(note.task(), k -> new ArrayList<>()).add(note);
        }
        return notes;
    }

    private static ProgressNote note(Columns row) throws SQLException {
        return new ProgressNote(
                row.number("id"),
                new TaskId(row.number("task_id")),
                row.time("at"),
                row.text("author"),
                row.text("text"),
                row.word("state", TaskState.class));
    }

    private static ActionItem task(Columns row) throws SQLException {
        return new ActionItem(
                new TaskId(row.number("id")),
                row.text("number"),
                row.id("meeting_id", MeetingId::new),
                row.id("item_id", ItemId::new),
                row.id("resolution_id", ResolutionId::new),
                row.text("title"),
                row.text("owner"),
                row.text("helpers"),
                row.maybeDate("due"),
                row.maybeDate("first_due"),
                row.small("times_moved"),
                row.word("state", TaskState.class),
                row.word("list", ListKind.class),
                row.time("created_at"),
                List.of());
    }

    private static ActionItem withNotes(ActionItem t, List<ProgressNote> notes) {
        return new ActionItem(
                t.id(),
                t.number(),
                t.meeting(),
                t.item(),
                t.resolution(),
                t.title(),
                t.owner(),
                t.helpers(),
                t.due(),
                t.firstDue(),
                t.timesMoved(),
                t.state(),
                t.list(),
                t.createdAt(),
                notes);
    }
}
