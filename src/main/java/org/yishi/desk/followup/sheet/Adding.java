package org.yishi.desk.followup.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yishi.desk.followup.sheet.read.CellWords;
import org.yishi.desk.followup.sheet.read.Field;
import org.yishi.desk.followup.sheet.read.SheetRow;
import org.yishi.desk.followup.sheet.read.Wrong;
import org.yishi.desk.meeting.TaskDraft;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.TaskState;
import org.yishi.office.read.Cell;

/** Rows without a key: new tasks. One that was taken before, or that stands there twice, is not new. */
final class Adding {
    private final CellWords words;
    private final Collection<ActionItem> tasks;
    private final Set<String> seen = new HashSet<>();
    private final List<NewRow> added = new ArrayList<>();
    private final List<Wrong> wrongs = new ArrayList<>();
    private boolean isFine;

    Adding(CellWords words, Collection<ActionItem> tasks) {
        this.words = words;
        this.tasks = tasks;
    }

    List<NewRow> added() {
        return added;
    }

    List<Wrong> wrongs() {
        return wrongs;
    }

    void row(SheetRow row) {
        var title = row.text(Field.TITLE);
        var owner = row.text(Field.OWNER);
        if (title.isEmpty() || owner.isEmpty()) {
            wrongs.add(new Wrong(
                    row.at(title.isEmpty() ? Field.TITLE : Field.OWNER), title, Refusal.of("sheet.new-incomplete")));
            return;
        }
        boolean isThere = tasks.stream()
                .anyMatch(t -> t.title().equals(title) && t.owner().equals(owner));
        if (isThere || !seen.add(title + "\n" + owner)) {
            return;
        }
        isFine = true;
        var due = value(row, Field.DUE).filter(d -> !d.isEmpty()).map(LocalDate::parse);
        var list = value(row, Field.LIST).map(ListKind::valueOf).orElse(ListKind.PROJECT);
        var state = value(row, Field.STATE).map(TaskState::valueOf).orElse(TaskState.NOT_STARTED);
        var percent = value(row, Field.PERCENT).filter(p -> !p.isEmpty()).map(Integer::valueOf);
        long spent = value(row, Field.SPENT)
                .filter(s -> !s.isEmpty())
                .map(Long::valueOf)
                .orElse(0L);
        if (!state.isOpen() && state != TaskState.DONE) {
            wrong(row, Field.STATE, Refusal.of("sheet.new-not-begun"));
        }
        if (isFine) {
            var draft = new TaskDraft(title, owner, row.text(Field.HELPERS), due, list);
            boolean isLike = tasks.stream().anyMatch(t -> t.title().equals(title));
            added.add(new NewRow(
                    draft,
                    state,
                    percent,
                    spent,
                    row.text(Field.PROGRESS),
                    row.at(Field.TITLE),
                    row.author(),
                    isLike ? Doubt.LIKE_ANOTHER : Doubt.NONE));
        }
    }

    /** What a cell says; empty where nothing stands there, or where it is told to be wrong. */
    private Optional<String> value(SheetRow row, Field field) {
        var cell = row.cells().getOrDefault(field, Cell.BLANK);
        if (cell.isBlank()) {
            return Optional.empty();
        }
        return switch (words.value(field, cell)) {
            case Outcome.Done<String>(String value) -> Optional.of(value);
            case Outcome.Refused<String>(Refusal why) -> {
                wrong(row, field, why);
                yield Optional.empty();
            }
        };
    }

    private void wrong(SheetRow row, Field field, Refusal why) {
        isFine = false;
        wrongs.add(new Wrong(row.at(field), row.text(Field.TITLE), why));
    }
}
