package org.yishi.report.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.ProgressNote;
import org.yishi.model.task.TaskState;
import org.yishi.model.task.Way;
import org.yishi.office.write.xlsx.Cell;
import org.yishi.office.write.xlsx.Column;
import org.yishi.report.Names;
import org.yishi.text.Days;
import org.yishi.text.Text;

/**
 * The columns of the follow-up sheet, in the order in which a ledger of village affairs has them; those that the village
 * fills in by hand stay empty. The last, hidden, names the row for the program that reads the sheet back.
 */
final class LedgerColumns {
    private final Text text;
    private final LocalDate today;
    private final Days days;
    private final Names names;
    private final List<Filled> filled = new ArrayList<>();
    private final String due;
    private final String state;

    private record Filled(Column column, Function<Source, Cell> cell) {}

    LedgerColumns(Text text, LocalDate today, String round) {
        this.text = text;
        this.today = today;
        this.days = new Days(text);
        this.names = new Names(text);
        origin();
        promise();
        due = letter();
        add(Column.date(text.of("report.ledger-due")), s -> Cell.of(s.task().due()));
        state = letter();
        add(
                Column.choice(
                        text.of("report.ledger-state"), words(TaskState.values(), s -> text.of("followup.state", s))),
                s -> Cell.of(text.of("followup.state", s.task().state())));
        add(
                Column.number(text.of("report.ledger-percent")),
                s -> Cell.of(s.task().progress()));
        add(Column.number(text.of("report.ledger-spent")), s -> Cell.of(s.task().spent() / 100));
        progress();
        proof(round);
    }

    List<Column> columns() {
        return filled.stream().map(Filled::column).toList();
    }

    List<Cell> row(Source source) {
        return filled.stream().map(f -> f.cell().apply(source)).toList();
    }

    /** The letter of the column with the day that holds now. */
    String due() {
        return due;
    }

    /** The letter of the column with the state. */
    String state() {
        return state;
    }

    private void origin() {
        add(Column.mark(text.of("report.ledger-number")), s -> Cell.of(s.task().number()));
        add(
                Column.words(text.of("report.ledger-task"), 22),
                s -> Cell.of(s.task().title()));
        add(Column.mark(text.of("report.ledger-owner")), s -> Cell.of(s.task().owner()));
        add(Column.words(text.of("report.ledger-meeting"), 16), this::meeting);
        add(Column.words(text.of("report.ledger-item"), 18), s -> Cell.of(s.item()));
        add(
                Column.words(text.of("report.ledger-resolution"), 26),
                s -> Cell.of(s.resolution().map(r -> r.text()).orElse("")));
        add(
                Column.words(text.of("report.ledger-way"), 12),
                s -> Cell.of(s.resolution()
                        .map(r -> names.with(way(r.way()), r.wayNote()))
                        .orElse("")));
    }

    private void promise() {
        add(
                Column.choice(
                        text.of("report.ledger-list"), words(ListKind.values(), k -> text.of("followup.list", k))),
                s -> Cell.of(text.of("followup.list", s.task().list())));
        blank(text.of("report.ledger-unit"));
        add(
                Column.words(text.of("report.ledger-helpers"), 12),
                s -> Cell.of(s.task().helpers()));
        blank(text.of("report.ledger-money"));
        add(
                Column.date(text.of("report.ledger-from")),
                s -> Cell.of(Optional.of(s.task().createdAt().toLocalDate())));
    }

    private void progress() {
        add(Column.words(text.of("report.ledger-progress"), 26), s -> Cell.of(latest(text, s.task())));
        add(Column.number(text.of("report.ledger-late")), this::late);
        add(Column.words(text.of("report.ledger-moved"), 14), s -> Cell.of(moved(s.task())));
        blank(text.of("report.ledger-supervision"));
        blank(text.of("report.ledger-published"));
        blank(text.of("report.ledger-asked"));
        var answers = List.of(text.of("report.satisfaction").split(" "));
        add(Column.choice(text.of("report.ledger-satisfaction"), answers), s -> new Cell.Empty());
    }

    private void proof(String round) {
        add(Column.date(text.of("report.ledger-done")), s -> Cell.of(done(s.task())));
        blank(text.of("report.ledger-proof"));
        blank(text.of("report.ledger-box"));
        add(
                Column.hidden(text.of("report.ledger-id")),
                s -> round.isEmpty()
                        ? Cell.of(s.task().id().value())
                        : Cell.of(s.task().id().value() + "@" + round));
    }

    private void add(Column column, Function<Source, Cell> cell) {
        filled.add(new Filled(column, cell));
    }

    private void blank(String head) {
        add(Column.words(head, 10), s -> new Cell.Empty());
    }

    private String letter() {
        return String.valueOf((char) ('A' + filled.size()));
    }

    private Cell meeting(Source source) {
        return Cell.of(source.day()
                .map(day -> names.with(source.meeting(), days.date(day)))
                .orElse(source.meeting()));
    }

    private String way(Way way) {
        return text.of("followup.way", way);
    }

    static String latest(Text text, ActionItem task) {
        return task.notes().isEmpty() ? "" : note(text, task.notes().getLast());
    }

    private static String note(Text text, ProgressNote note) {
        var day = new Days(text).date(note.at().toLocalDate());
        return text.of("report.ledger-note", day, note.text(), note.author());
    }

    /** Worked out anew each day by the program that shows the sheet. */
    private Cell late(Source source) {
        var task = source.task();
        Optional<Long> now =
                task.isOverdue(today) ? task.due().map(day -> ChronoUnit.DAYS.between(day, today)) : Optional.empty();
        var open = Stream.of(TaskState.values())
                .filter(TaskState::isOpen)
                .map(s -> state + "{r}=\"" + text.of("followup.state", s) + "\"")
                .toList();
        var late = "AND(" + due + "{r}<>\"\"," + due + "{r}<TODAY(),OR(" + String.join(",", open) + "))";
        return new Cell.Worked("IF(" + late + ",TODAY()-" + due + "{r},\"\")", now);
    }

    private String moved(ActionItem task) {
        if (task.timesMoved() == 0) {
            return "";
        }
        var from = task.firstDue().map(days::date).orElse("");
        var to = task.due().map(days::date).orElse("");
        return text.of("report.ledger-moved-from", from, to, task.timesMoved());
    }

    private static Optional<LocalDate> done(ActionItem task) {
        if (task.state().isOpen()) {
            return Optional.empty();
        }
        return task.notes().stream()
                .filter(n -> n.state() == TaskState.DONE || n.state() == TaskState.SIGNED_OFF)
                .map(n -> n.at().toLocalDate())
                .findFirst();
    }

    private static <E extends Enum<E>> List<String> words(E[] values, Function<E, String> word) {
        return Stream.of(values).map(word).toList();
    }
}
