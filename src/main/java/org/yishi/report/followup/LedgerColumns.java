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
import org.yishi.model.task.TaskState;
import org.yishi.office.write.xlsx.Cell;
import org.yishi.office.write.xlsx.Column;
import org.yishi.office.write.xlsx.part.Letters;
import org.yishi.text.Text;

/**
 * The columns of the follow-up sheet, in the order in which a ledger of village affairs has them. In a sheet that is to
 * come back, those are grey that are not to be filled in: what the meeting resolved, what the plan says, what was put up
 * and heard. The last, hidden, names the row for the program that reads the sheet back.
 */
final class LedgerColumns {
    private final Text text;
    private final LocalDate today;
    private final LedgerWords words;
    private final boolean isBack;
    private final List<Filled> filled = new ArrayList<>();
    private final String due;
    private final String state;

    private record Filled(Column column, Function<Source, Cell> cell) {}

    /** @param round what follows the task in the hidden column; empty where the sheet is not to come back */
    LedgerColumns(Text text, LocalDate today, String round) {
        this.text = text;
        this.today = today;
        this.words = new LedgerWords(text);
        this.isBack = !round.isEmpty();
        origin();
        plan();
        due = Letters.of(filled.size());
        add(
                Column.date(text.of("report.ledger-due")).checked(text.of("report.ledger-no-day")),
                s -> Cell.of(s.task().due()));
        state = Letters.of(filled.size());
        add(
                Column.choice(
                        text.of("report.ledger-state"), each(TaskState.values(), s -> text.of("followup.state", s))),
                s -> Cell.of(text.of("followup.state", s.task().state())));
        progress();
        outcome();
        add(
                Column.hidden(text.of("report.ledger-id")),
                s -> isBack
                        ? Cell.of(s.task().id().value() + "@" + round)
                        : Cell.of(s.task().id().value()));
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
        fixed(
                Column.mark(text.of("report.ledger-number")),
                s -> Cell.of(s.task().number()));
        add(
                Column.words(text.of("report.ledger-task"), 22),
                s -> Cell.of(s.task().title()));
        add(Column.mark(text.of("report.ledger-owner")), s -> Cell.of(s.task().owner()));
        fixed(Column.words(text.of("report.ledger-meeting"), 16), s -> Cell.of(words.meeting(s)));
        fixed(Column.words(text.of("report.ledger-item"), 18), s -> Cell.of(s.item()));
        fixed(
                Column.words(text.of("report.ledger-resolution"), 26),
                s -> Cell.of(s.resolution().map(r -> r.text()).orElse("")));
        fixed(Column.words(text.of("report.ledger-way"), 12), s -> Cell.of(words.way(s)));
    }

    private void plan() {
        add(
                Column.choice(text.of("report.ledger-list"), each(ListKind.values(), k -> text.of("followup.list", k))),
                s -> Cell.of(text.of("followup.list", s.task().list())));
        fixed(Column.words(text.of("report.ledger-unit"), 12), s -> Cell.of(s.grid()));
        add(
                Column.words(text.of("report.ledger-helpers"), 12),
                s -> Cell.of(s.task().helpers()));
        fixed(
                Column.words(text.of("report.ledger-money"), 14),
                s -> Cell.of(s.task().plan().funds()));
        fixed(
                Column.money(text.of("report.ledger-planned")),
                s -> new Cell.Money(s.task().plan().planned()));
        add(
                Column.money(text.of("report.ledger-spent")).checked(text.of("report.ledger-no-money")),
                s -> new Cell.Money(s.task().spent()));
        fixed(
                Column.date(text.of("report.ledger-from")),
                s -> Cell.of(s.task()
                        .plan()
                        .startsOn()
                        .or(() -> Optional.of(s.task().createdAt().toLocalDate()))));
    }

    private void progress() {
        add(
                Column.percent(text.of("report.ledger-percent")).checked(text.of("report.ledger-no-percent")),
                s -> Cell.of(s.task().progress()));
        add(Column.words(text.of("report.ledger-progress"), 26), s -> Cell.of(words.latest(s.task())));
        fixed(Column.number(text.of("report.ledger-late")), this::late);
        fixed(Column.words(text.of("report.ledger-moved"), 14), s -> Cell.of(words.moved(s.task())));
    }

    private void outcome() {
        fixed(
                Column.words(text.of("report.ledger-supervisor"), 10),
                s -> Cell.of(s.task().plan().supervisor()));
        fixed(Column.words(text.of("report.ledger-supervision"), 16), s -> Cell.of(words.supervision(s.task())));
        fixed(Column.words(text.of("report.ledger-published"), 24), s -> Cell.of(words.published(s)));
        fixed(Column.words(text.of("report.ledger-asked"), 10), s -> Cell.of(words.asked(s)));
        fixed(Column.words(text.of("report.ledger-satisfaction"), 14), s -> Cell.of(words.satisfaction(s)));
        fixed(Column.date(text.of("report.ledger-done")), s -> Cell.of(LedgerWords.done(s.task())));
        fixed(Column.words(text.of("report.ledger-proof"), 20), s -> Cell.of(words.proofs(s.task())));
        if (!isBack) {
            // Filled in by hand when the papers are filed; nothing in the program knows the box.
            add(Column.words(text.of("report.ledger-box"), 10), s -> new Cell.Empty());
        }
    }

    private void add(Column column, Function<Source, Cell> cell) {
        filled.add(new Filled(column, cell));
    }

    /** A column that is not read back. */
    private void fixed(Column column, Function<Source, Cell> cell) {
        add(isBack ? column.locked(text.of("report.ledger-locked")) : column, cell);
    }

    /** Worked out anew each day by the program that shows the sheet. */
    private Cell late(Source source) {
        ActionItem task = source.task();
        Optional<Long> now =
                task.isOverdue(today) ? task.due().map(day -> ChronoUnit.DAYS.between(day, today)) : Optional.empty();
        var open = Stream.of(TaskState.values())
                .filter(TaskState::isOpen)
                .map(s -> state + "{r}=\"" + text.of("followup.state", s) + "\"")
                .toList();
        var late = "AND(" + due + "{r}<>\"\"," + due + "{r}<TODAY(),OR(" + String.join(",", open) + "))";
        return new Cell.Worked("IF(" + late + ",TODAY()-" + due + "{r},\"\")", now);
    }

    private static <E extends Enum<E>> List<String> each(E[] values, Function<E, String> word) {
        return Stream.of(values).map(word).toList();
    }
}
