package org.yishi.store.matter;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.yishi.model.id.ItemId;
import org.yishi.model.id.MeetingId;
import org.yishi.model.id.PollId;
import org.yishi.model.id.ResolutionId;
import org.yishi.model.id.TaskId;
import org.yishi.model.id.TopicId;
import org.yishi.model.id.UnitId;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.ProgressNote;
import org.yishi.model.task.StepLine;
import org.yishi.model.task.TaskLine;
import org.yishi.model.task.TaskPlan;
import org.yishi.model.task.TaskState;
import org.yishi.store.sql.Columns;
import org.yishi.store.sql.Rows;

/** Promises and the reports on them. */
public final class TaskStore {
    private final Handle handle;

    public TaskStore(Handle handle) {
        this.handle = handle;
    }

    /** All tasks of the village with their reports, oldest first. */
    public List<ActionItem> all() {
        return tasks(":id = 0", 0);
    }

    public List<ActionItem> of(MeetingId meeting) {
        return tasks("meeting_id = :id", meeting.value());
    }

    public List<ActionItem> of(TopicId topic) {
        return tasks("topic_id = :id", topic.value());
    }

    /** Tasks not closed yet whose end a vote is about. */
    public List<ActionItem> askedBy(PollId poll) {
        return tasks("""
            state not in ('SIGNED_OFF', 'GIVEN_UP') and id in (select n.task_id from task_note n where n.poll_id = :id)
            """, poll.value());
    }

    /** Closed tasks whose last report rests on a vote. */
    public List<ActionItem> closedBy(PollId poll) {
        return tasks("""
            state in ('SIGNED_OFF', 'GIVEN_UP') and :id = (select n.poll_id from task_note n
                where n.task_id = task.id order by n.id desc limit 1)
            """, poll.value());
    }

    public Optional<ActionItem> find(TaskId id) {
        return tasks("id = :id", id.value()).stream().findFirst();
    }

    /** All tasks as lines, oldest first: one query, however many reports there are. */
    public List<TaskLine> lines() {
        return TaskLines.read(handle, ":id = 0", 0);
    }

    /** The tasks that serve a matter, as lines. */
    public List<TaskLine> lines(TopicId topic) {
        return TaskLines.read(handle, "topic_id = :id", topic.value());
    }

    /** The tasks of a meeting, as lines. */
    public List<TaskLine> lines(MeetingId meeting) {
        return TaskLines.read(handle, "meeting_id = :id", meeting.value());
    }

    /** The tasks on which something is still to be done by who answers for them, as lines. */
    public List<TaskLine> openLines() {
        return TaskLines.read(handle, ":id = 0 and state in ('NOT_STARTED', 'IN_PROGRESS', 'WAITING')", 0);
    }

    /** The steps of all tasks, for a calendar. */
    public List<StepLine> steps() {
        return TaskLines.steps(handle);
    }

    /** Adds a task; its id, moves, milestones and reports are ignored. */
    public TaskId add(ActionItem task) {
        return new TaskId(Rows.insert(bind(handle.createUpdate("""
            insert into task (number, meeting_id, item_id, resolution_id, topic_id, title, owner, helpers, supervisor,
                unit_id, starts_on, due, first_due, funds, planned, state, list, created_at)
            values (:number, :meeting, :item, :resolution, :topic, :title, :owner, :helpers, :supervisor,
                :unit, :startsOn, :due, :firstDue, :funds, :planned, :state, :list, :at)
            """), task)
                .bind("number", task.number())
                .bind("meeting", Rows.id(task.meeting()))
                .bind("item", Rows.id(task.item()))
                .bind("resolution", Rows.id(task.resolution()))
                .bind("due", Rows.text(task.due()))
                .bind("firstDue", Rows.text(task.firstDue()))
                .bind("state", task.state().name())
                .bind("at", task.createdAt().toString())));
    }

    /** Writes the words, the people and the plan; the due date, the state and the milestones have ways of their own. */
    public void change(ActionItem task) {
        bind(handle.createUpdate("""
            update task set topic_id = :topic, title = :title, owner = :owner, helpers = :helpers,
                supervisor = :supervisor, unit_id = :unit, starts_on = :startsOn, funds = :funds,
                planned = :planned, list = :list
            where id = :id
            """).bind("id", task.id().value()), task).execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, ActionItem task) {
        return statement
                .bind("topic", Rows.id(task.plan().topic()))
                .bind("title", task.title())
                .bind("owner", task.owner())
                .bind("helpers", task.helpers())
                .bind("supervisor", task.plan().supervisor())
                .bind("unit", Rows.id(task.plan().unit()))
                .bind("startsOn", Rows.text(task.plan().startsOn()))
                .bind("funds", task.plan().funds())
                .bind("planned", task.plan().planned())
                .bind("list", task.list().name());
    }

    /** Adds a report and sets the state that it tells; its id and files are ignored. The new report's id. */
    public long report(ProgressNote note) {
        long id = Rows.insert(handle.createUpdate("""
            insert into task_note (task_id, at, author, text, state, percent, spent, poll_id)
            values (:task, :at, :author, :text, :state, :percent, :spent, :poll)
            """)
                .bind("task", note.task().value())
                .bind("at", note.at().toString())
                .bind("author", note.author())
                .bind("text", note.text())
                .bind("state", note.state().name())
                .bind("percent", note.percent().orElse(null))
                .bind("spent", note.spent())
                .bind("poll", Rows.id(note.poll())));
        handle.createUpdate("update task set state = :state where id = :id")
                .bind("id", note.task().value())
                .bind("state", note.state().name())
                .execute();
        return id;
    }

    /** Keeps a photo or file with a report. */
    public void file(long note, String fileName, byte[] content) {
        handle.createUpdate("insert into note_file (note_id, file_name, content) values (:note, :name, :content)")
                .bind("note", note)
                .bind("name", fileName)
                .bind("content", content)
                .execute();
    }

    /** The content of a file that belongs to a report. */
    public Optional<byte[]> content(long file) {
        return handle.createQuery("select content from note_file where id = :id")
                .bind("id", file)
                .map((rs, ctx) -> rs.getBytes(1))
                .findOne();
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

    /** Adds a step to a task. */
    public long milestone(TaskId task, String title, Optional<LocalDate> due) {
        return Rows.insert(
                handle.createUpdate("insert into milestone (task_id, title, due) values (:task, :title, :due)")
                        .bind("task", task.value())
                        .bind("title", title)
                        .bind("due", Rows.text(due)));
    }

    /** Notes when a step was done, or that it is not done after all. */
    public void milestoneDone(long milestone, Optional<LocalDate> on) {
        handle.createUpdate("update milestone set done_on = :on where id = :id")
                .bind("id", milestone)
                .bind("on", Rows.text(on))
                .execute();
    }

    /** Takes a step off a task, or puts it back; its row stays. */
    public void removeMilestone(long milestone, boolean removed) {
        handle.createUpdate("update milestone set removed = :removed where id = :id")
                .bind("id", milestone)
                .bind("removed", removed ? 1 : 0)
                .execute();
    }

    /** Who answered for tasks, the most recent first. */
    public List<String> people() {
        return names("owner");
    }

    /** Who watched over tasks, the most recent first. */
    public List<String> supervisors() {
        return names("supervisor");
    }

    private List<String> names(String column) {
        return handle.createQuery("select " + column + " from task where " + column + " <> '' group by " + column
                        + " order by max(id) desc limit 200")
                .mapTo(String.class)
                .list();
    }

    /** What belongs to tasks is read for all of them at once: four queries, however many tasks there are. */
    private List<ActionItem> tasks(String which, long id) {
        var parts = TaskParts.read(handle, which, id);
        return Rows.list(
                handle.createQuery("select * from task where " + which + " order by id")
                        .bind("id", id),
                row -> task(row, parts));
    }

    private static ActionItem task(Columns row, TaskParts parts) throws SQLException {
        var id = new TaskId(row.number("id"));
        return new ActionItem(
                id,
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
                new TaskPlan(
                        row.id("topic_id", TopicId::new),
                        row.text("supervisor"),
                        row.id("unit_id", UnitId::new),
                        row.maybeDate("starts_on"),
                        row.text("funds"),
                        row.number("planned"),
                        parts.milestones(id)),
                parts.moves(id),
                parts.notes(id));
    }
}
