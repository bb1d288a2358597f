package org.yishi.window.sheet;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.yishi.desk.followup.sheet.Doubt;
import org.yishi.desk.followup.sheet.NewRow;
import org.yishi.desk.followup.sheet.SheetChange;
import org.yishi.desk.followup.sheet.read.Field;
import org.yishi.desk.followup.sheet.read.Where;
import org.yishi.desk.followup.sheet.read.Wrong;
import org.yishi.text.Text;

/**
 * One line of the preview: a change, a new task, or what is not taken; its words are ready to be drawn.
 *
 * @param now what the village file says, and for a doubtful change what it said when the sheet went out
 * @param ticked whether it is to be taken
 */
record SheetLine(
        Optional<SheetChange> change,
        Optional<NewRow> added,
        Doubt doubt,
        String task,
        String field,
        String now,
        String said,
        String where,
        String mark,
        BooleanProperty ticked) {

    static SheetLine of(Text text, SheetChange change) {
        var now = filled(text, change.now());
        boolean isMoved = change.doubt() == Doubt.CHANGED_HERE_TOO;
        return new SheetLine(
                Optional.of(change),
                Optional.empty(),
                change.doubt(),
                change.number() + " " + change.title(),
                text.of("followup.sheet-field", change.field()),
                isMoved ? now + "\n" + text.of("sheet.was", filled(text, change.was())) : now,
                filled(text, change.said()),
                where(text, change.where(), change.author()),
                change.doubt() == Doubt.NONE ? "" : text.of("sheet.doubt", change.doubt()),
                new SimpleBooleanProperty(!change.isConflict()));
    }

    static SheetLine of(Text text, NewRow row) {
        var draft = row.draft();
        var said = new StringBuilder(text.of("sheet.added-owner", draft.owner()));
        draft.due().ifPresent(due -> said.append('\n').append(text.of("sheet.added-due", due)));
        if (!row.progress().isEmpty()) {
            said.append('\n').append(row.progress());
        }
        return new SheetLine(
                Optional.empty(),
                Optional.of(row),
                row.doubt(),
                draft.title(),
                text.of("sheet.field.new"),
                "",
                said.toString(),
                where(text, row.where(), row.author()),
                row.isConflict() ? text.of("sheet.doubt", row.doubt()) : text.of("sheet.mark.ADDED"),
                new SimpleBooleanProperty(!row.isConflict()));
    }

    static SheetLine of(Text text, Wrong wrong) {
        return new SheetLine(
                Optional.empty(),
                Optional.empty(),
                Doubt.NONE,
                wrong.task(),
                "",
                "",
                text.of(wrong.why()),
                where(text, wrong.where(), ""),
                text.of("sheet.mark.WRONG"),
                new SimpleBooleanProperty(false));
    }

    /** Whether it could be taken at all. */
    boolean isTakeable() {
        return change.isPresent() || added.isPresent();
    }

    /** Whether only one of the two can be taken. */
    boolean excludes(SheetLine other) {
        return change.isPresent()
                && other.change.isPresent()
                && change.get().task().equals(other.change.get().task())
                && change.get().field() == other.change.get().field()
                && change.get().field() != Field.PROGRESS;
    }

    private static String filled(Text text, String words) {
        return words.isEmpty() ? text.of("sheet.empty") : words;
    }

    private static String where(Text text, Where where, String author) {
        if (where.cell().isEmpty()) {
            return where.file();
        }
        return author.isEmpty()
                ? text.of("sheet.where", where.file(), where.cell())
                : text.of("sheet.where.by", where.file(), where.cell(), author);
    }
}
