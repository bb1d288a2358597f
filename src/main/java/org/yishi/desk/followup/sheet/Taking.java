package org.yishi.desk.followup.sheet;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.desk.followup.Steps;
import org.yishi.model.Outcome;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.ProgressNote;
import org.yishi.model.task.TaskState;
import org.yishi.store.Tx;
import org.yishi.text.Text;

/** Takes what one task's row says, within a transaction. */
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

    Outcome<TaskId> take(TaskId id, Map<Field, SheetChange> changes) {
        var found = tx.tasks().find(id);
        if (found.isEmpty()) {
            return Outcome.refused("followup.wrong.gone");
        }
        var task = found.get();
        var state = value(changes, Field.STATE).map(TaskState::valueOf).orElse(task.state());
        return Steps.check(task, state).then(fine -> {
            words(task, changes);
            value(changes, Field.DUE)
                    .filter(day -> !day.isEmpty())
                    .map(LocalDate::parse)
                    .ifPresent(day -> tx.tasks().moveDue(task, day, from(changes, Field.DUE), now));
            report(task, changes, state);
            return Outcome.done(id);
        });
    }

    private void words(ActionItem t, Map<Field, SheetChange> changes) {
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

    /** A new state or new words are a report; a state without words says which sheet told it. */
    private void report(ActionItem task, Map<Field, SheetChange> changes, TaskState state) {
        var words = value(changes, Field.PROGRESS);
        if (words.isEmpty() && state == task.state()) {
            return;
        }
        var said = words.orElseGet(() -> from(changes, Field.STATE));
        tx.tasks()
                .report(new ProgressNote(
                        0, task.id(), now, author, said, state, Optional.empty(), 0, Optional.empty(), List.of()));
    }

    private String from(Map<Field, SheetChange> changes, Field field) {
        return Optional.ofNullable(changes.get(field))
                .map(c -> text.of(
                        "followup.sheet-told", c.where().file(), c.where().cell()))
                .orElse("");
    }

    private static Optional<String> value(Map<Field, SheetChange> changes, Field field) {
        return Optional.ofNullable(changes.get(field)).map(SheetChange::value);
    }
}
