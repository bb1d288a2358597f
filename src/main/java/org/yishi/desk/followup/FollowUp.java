package org.yishi.desk.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.yishi.desk.Work;
import org.yishi.desk.followup.sight.Filters;
import org.yishi.desk.followup.sight.Legends;
import org.yishi.desk.followup.sight.Outlook;
import org.yishi.desk.meeting.TaskDraft;
import org.yishi.model.Outcome;
import org.yishi.model.event.Event;
import org.yishi.model.id.TaskId;
import org.yishi.model.id.TopicId;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ProgressNote;
import org.yishi.model.task.TaskLine;
import org.yishi.model.task.TaskPlan;
import org.yishi.model.task.TaskState;
import org.yishi.store.Tx;
import org.yishi.text.Text;

/** All tasks of the village, whatever meeting they come from. */
public final class FollowUp {
    private final Work work;
    private final Supplier<String> author;

    /** A desk on a village; {@code author} is who reports. */
    public FollowUp(Work work, Supplier<String> author) {
        this.work = work;
        this.author = author;
    }

    /** All tasks with their reports, oldest first. */
    public List<ActionItem> tasks() {
        return work.read(tx -> tx.tasks().all());
    }

    /** All tasks as lines, oldest first: quick however many reports there are. */
    public List<TaskLine> lines() {
        return work.read(tx -> tx.tasks().lines());
    }

    /** The tasks that serve a matter, as lines. */
    public List<TaskLine> lines(TopicId topic) {
        return work.read(tx -> tx.tasks().lines(topic));
    }

    /** The tasks on which something is still to be done by who answers for them, as lines. */
    public List<TaskLine> openLines() {
        return work.read(tx -> tx.tasks().openLines());
    }

    /** One task with all that belongs to it. */
    public Optional<ActionItem> task(TaskId id) {
        return work.read(tx -> tx.tasks().find(id));
    }

    /** What the lights mean here. */
    public Legends legends() {
        return new Legends(work);
    }

    /** The filters that are kept. */
    public Filters filters() {
        return new Filters(work);
    }

    /** All that a list, a board and a calendar of tasks show. */
    public Outlook outlook(Text text) {
        return Outlook.of(work, text);
    }

    /** Who is at the keys; empty where nobody said. */
    public String operator() {
        return author.get();
    }

    /** The day by which a task is late or not. */
    public LocalDate today() {
        return work.today();
    }

    /** Adds a report in words and sets the state that it tells. */
    public Outcome<TaskId> report(TaskId id, String text, TaskState state) {
        return report(id, Report.of(text, state));
    }

    /**
     * Adds a report and sets the state that it tells. What is signed off or given up stays so; only what its owner calls
     * done can be checked or signed off; giving up needs the vote that decided it (决定不得随意更改), or words that name it.
     */
    public Outcome<TaskId> report(TaskId id, Report report) {
        if (report.text().isBlank()) {
            return Outcome.refused("followup.wrong.no-words");
        }
        if (report.spent() < 0 || report.percent().filter(p -> p < 0 || p > 100).isPresent()) {
            return Outcome.refused("followup.wrong.number");
        }
        return Proof.all(report.proofs()).then(proofs -> reported(id, report, proofs));
    }

    private Outcome<TaskId> reported(TaskId id, Report report, List<Proof> proofs) {
        return on(
                id,
                (tx, task) -> Steps.check(task, report.state())
                        .then(fine -> Ends.check(tx, task, report))
                        .then(fine -> {
                            long note = tx.tasks().report(note(id, report));
                            proofs.forEach(p -> tx.tasks().file(note, p.name(), p.content()));
                            tx.record(new Event.TaskReported(id, report.state()));
                            return Outcome.done(id);
                        }));
    }

    private ProgressNote note(TaskId id, Report report) {
        return new ProgressNote(
                0,
                id,
                work.now(),
                report.by().isBlank() ? author.get() : report.by().strip(),
                report.words(),
                report.state(),
                report.percent(),
                report.spent(),
                report.poll(),
                List.of());
    }

    /** A task that no meeting made: under the next number of the year. */
    public Outcome<TaskId> add(TaskDraft draft, TaskPlan plan) {
        if (draft.title().isBlank() || draft.owner().isBlank()) {
            return Outcome.refused("followup.title-or-owner-missing");
        }
        return work.act((tx, now) -> {
            var id = Tasks.add(tx, draft, plan, now);
            tx.record(new Event.TaskMade(id));
            return Outcome.done(id);
        });
    }

    /** Changes the words of a task, its people and its plan; milestones have ways of their own. */
    public Outcome<TaskId> plan(TaskId id, TaskDraft draft, TaskPlan plan) {
        if (draft.title().isBlank() || draft.owner().isBlank()) {
            return Outcome.refused("followup.title-or-owner-missing");
        }
        if (plan.planned() < 0) {
            return Outcome.refused("followup.wrong.number");
        }
        return open(id, (tx, task) -> {
            tx.tasks().change(Tasks.with(task, draft, plan));
            tx.record(new Event.TaskChanged(id));
            return Outcome.done(id);
        });
    }

    /** Adds a step to a task. */
    public Outcome<TaskId> milestone(TaskId id, String title, Optional<LocalDate> due) {
        if (title.isBlank()) {
            return Outcome.refused("followup.wrong.no-words");
        }
        return open(id, (tx, task) -> {
            tx.tasks().milestone(id, title.strip(), due);
            tx.record(new Event.TaskChanged(id));
            return Outcome.done(id);
        });
    }

    /** Notes that a step was done today, or that it is not done after all. */
    public Outcome<TaskId> milestoneDone(TaskId id, long milestone, boolean done) {
        return open(id, (tx, task) -> {
            tx.tasks().milestoneDone(milestone, done ? Optional.of(work.today()) : Optional.empty());
            tx.record(new Event.TaskChanged(id));
            return Outcome.done(id);
        });
    }

    /** Takes a step off a task. */
    public Outcome<TaskId> removeMilestone(TaskId id, long milestone) {
        return removed(id, milestone, true);
    }

    /** Puts a step back that was taken off. */
    public Outcome<TaskId> restoreMilestone(TaskId id, long milestone) {
        return removed(id, milestone, false);
    }

    private Outcome<TaskId> removed(TaskId id, long milestone, boolean removed) {
        return open(id, (tx, task) -> {
            tx.tasks().removeMilestone(milestone, removed);
            tx.record(new Event.TaskChanged(id));
            return Outcome.done(id);
        });
    }

    /** The content of a photo or file. */
    public Optional<byte[]> content(long file) {
        return work.read(tx -> tx.tasks().content(file));
    }

    /** Sets the first date of a task, or moves it; a move needs its reason. */
    public Outcome<TaskId> moveDue(TaskId id, LocalDate due, String reason) {
        return open(id, (tx, task) -> {
            if (task.due().isPresent() && reason.isBlank()) {
                return Outcome.refused("followup.wrong.no-reason");
            }
            tx.tasks().moveDue(task, due, reason.strip(), work.now());
            tx.record(new Event.TaskDueMoved(id, due, reason.strip()));
            return Outcome.done(id);
        });
    }

    /** Changes the words of a task, who answers for it and who helps. */
    public Outcome<TaskId> word(TaskId id, String title, String owner, String helpers) {
        return work.read(tx -> tx.tasks().find(id))
                .map(t -> plan(
                        id,
                        new TaskDraft(
                                title,
                                owner,
                                helpers,
                                t.due(),
                                t.list(),
                                t.plan().supervisor()),
                        t.plan()))
                .orElseGet(() -> Outcome.refused("followup.wrong.gone"));
    }

    /** On a task that is not closed. */
    private Outcome<TaskId> open(TaskId id, BiFunction<Tx, ActionItem, Outcome<TaskId>> deed) {
        return on(id, (tx, task) -> {
            if (task.state().isClosed()) {
                return Outcome.refused("followup.wrong.closed", task.number());
            }
            return deed.apply(tx, task);
        });
    }

    private Outcome<TaskId> on(TaskId id, BiFunction<Tx, ActionItem, Outcome<TaskId>> deed) {
        return work.act((tx, _) -> {
            var task = tx.tasks().find(id);
            if (task.isEmpty()) {
                return Outcome.refused("followup.wrong.gone");
            }
            return deed.apply(tx, task.get());
        });
    }
}
