package org.yishi.desk.followup.sheet;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.yishi.desk.followup.Steps;
import org.yishi.desk.followup.Tasks;
import org.yishi.desk.followup.sheet.read.Field;
import org.yishi.desk.followup.sheet.read.Where;
import org.yishi.model.Outcome;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.ProgressNote;
import org.yishi.model.task.TaskPlan;
import org.yishi.model.task.TaskState;
import org.yishi.store.Tx;
import org.yishi.text.Text;

/** Takes what the rows of one task say, within a transaction. */
final class Taking {
    private final Tx tx;
    private final OffsetDateTime now;
    private final String author;
    private final Text text;

    Taking(Tx tx, OffsetDateTime now, String author, Text text) {
        this.tx = tx;
        this.now = now;
        this.author = author;
        this.text = text;
    }

    /** Takes changes of one task; each field at most once, but any number of reports. */
    Outcome<TaskId> take(TaskId id, List<SheetChange> changes) {
        var found = tx.tasks().find(id);
        if (found.isEmpty()) {
            return Outcome.refused("followup.wrong.gone");
        }
        var task = found.get();
        var state = value(changes, Field.STATE).map(TaskState::valueOf).orElse(task.state());
        long spent = value(changes, Field.SPENT)
                .map(total -> Long.parseLong(total) - task.spent())
                .orElse(0L);
        if (state == TaskState.GIVEN_UP && value(changes, Field.PROGRESS).isEmpty()) {
            return Outcome.refused("sheet.given-up-no-words");
        }
        if (spent < 0) {
            return Outcome.refused("sheet.spent-less");
        }
        return Steps.check(task, state).then(fine -> {
            words(task, changes);
            due(task, changes);
            report(task, changes, state, spent);
            return Outcome.done(id);
        });
    }

    /** Adds a task that a sheet brought. */
    void add(NewRow row) {
        var id = Tasks.add(tx, row.draft(), TaskPlan.NONE, now);
        boolean says = row.state() != TaskState.NOT_STARTED
                || row.percent().isPresent()
                || row.spent() > 0
                || !row.progress().isEmpty();
        if (says) {
            var words = row.progress().isEmpty() ? told(row.where()) : row.progress();
            note(id, words, row.state(), row.percent(), row.spent());
        }
    }

    private void words(ActionItem t, List<SheetChange> changes) {
        boolean isSame = changes.stream().noneMatch(c -> switch (c.field()) {
            case TITLE, OWNER, HELPERS, LIST -> true;
            case DUE, STATE, PERCENT, SPENT, PROGRESS -> false;
        });
        if (isSame) {
            return;
        }
        tx.tasks()
                .change(new ActionItem(
                        t.id(),
                        t.number(),
                        t.meeting(),
                        t.item(),
                        t.resolution(),
                        value(changes, Field.TITLE).orElse(t.title()),
                        value(changes, Field.OWNER).orElse(t.owner()),
                        value(changes, Field.HELPERS).orElse(t.helpers()),
                        t.due(),
                        t.firstDue(),
                        t.timesMoved(),
                        t.state(),
                        value(changes, Field.LIST).map(ListKind::valueOf).orElse(t.list()),
                        t.createdAt(),
                        t.plan(),
                        t.moves(),
                        t.notes()));
    }

    private void due(ActionItem task, List<SheetChange> changes) {
        changes.stream()
                .filter(c -> c.field() == Field.DUE && !c.value().isEmpty())
                .forEach(c -> tx.tasks().moveDue(task, LocalDate.parse(c.value()), told(c.where()), now));
    }

    /** A new state, percent or sum is a report, as new words are; one without words says which sheet told it. */
    private void report(ActionItem task, List<SheetChange> changes, TaskState state, long spent) {
        var percent = value(changes, Field.PERCENT).map(Integer::valueOf);
        var reports = changes.stream().filter(c -> c.field() == Field.PROGRESS).toList();
        for (var early : reports.subList(0, Math.max(0, reports.size() - 1))) {
            note(task.id(), early.value(), task.state(), Optional.empty(), 0);
        }
        if (!reports.isEmpty()) {
            note(task.id(), reports.getLast().value(), state, percent, spent);
            return;
        }
        changes.stream()
                .filter(c -> c.field() == Field.STATE || c.field() == Field.PERCENT || c.field() == Field.SPENT)
                .findFirst()
                .ifPresent(c -> note(task.id(), told(c.where()), state, percent, spent));
    }

    private void note(TaskId id, String words, TaskState state, Optional<Integer> percent, long spent) {
        tx.tasks()
                .report(new ProgressNote(
                        0, id, now, author, words, state, percent, spent, Optional.empty(), List.of()));
    }

    private String told(Where where) {
        return text.of("followup.sheet-told", where.file(), where.cell());
    }

    private static Optional<String> value(List<SheetChange> changes, Field field) {
        return changes.stream().filter(c -> c.field() == field).findFirst().map(SheetChange::value);
    }
}
