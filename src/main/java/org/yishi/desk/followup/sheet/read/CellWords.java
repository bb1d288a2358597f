package org.yishi.desk.followup.sheet.read;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.model.Outcome;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.Said;
import org.yishi.model.task.TaskState;
import org.yishi.office.read.Cell;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.text.money.Yuan;

/** What cells say, from how people write it to how it is kept, and back to how it is shown. */
public final class CellWords {
    private static final List<Text> TEXTS = List.of(Text.in(Lang.ZH), Text.in(Lang.EN));

    private final Text text;
    private final LocalDate today;

    public CellWords(Text text, LocalDate today) {
        this.text = text;
        this.today = today;
    }

    /** What a cell says, as it is kept; an empty day, percent or sum is the empty text. */
    public Outcome<String> value(Field field, Cell cell) {
        var words = cell.text();
        if (cell.kind() == Cell.Kind.ERROR) {
            return Outcome.refused("sheet.no-value");
        }
        return switch (field) {
            case TITLE, OWNER -> words.isEmpty() ? Outcome.refused("followup.sheet-empty") : Outcome.done(words);
            case HELPERS, PROGRESS -> Outcome.done(words);
            case LIST -> word(named(ListKind.values(), "followup.list", words), words);
            case STATE -> word(named(TaskState.values(), "followup.state", words), words);
            case DUE ->
                words.isEmpty()
                        ? Outcome.done("")
                        : SheetDays.of(cell, today)
                                .map(day -> Outcome.done(day.toString()))
                                .orElseGet(() -> Outcome.refused("followup.sheet-no-such-day", words));
            case PERCENT -> number(SheetNumbers.percent(words), words, "sheet.no-percent");
            case SPENT -> number(SheetNumbers.money(words), words, "sheet.no-money");
        };
    }

    /** What a row said or would say, as it is kept. */
    public static Map<Field, String> values(Said said) {
        var values = new EnumMap<Field, String>(Field.class);
        values.put(Field.TITLE, plain(said.title()));
        values.put(Field.OWNER, plain(said.owner()));
        values.put(Field.HELPERS, plain(said.helpers()));
        values.put(Field.LIST, said.list().name());
        values.put(Field.DUE, said.due().map(String::valueOf).orElse(""));
        values.put(Field.STATE, said.state().name());
        values.put(Field.PERCENT, said.percent().map(String::valueOf).orElse(""));
        values.put(Field.SPENT, said.spent().map(String::valueOf).orElse(""));
        values.put(Field.PROGRESS, plain(said.progress()));
        return values;
    }

    /** A kept value as people read it. */
    public String shown(Field field, String value) {
        return switch (field) {
            case LIST -> text.of("followup.list", ListKind.valueOf(value));
            case STATE -> text.of("followup.state", TaskState.valueOf(value));
            case PERCENT -> value.isEmpty() ? "" : value + "%";
            case SPENT -> value.isEmpty() ? "" : yuan(Long.parseLong(value));
            case TITLE, OWNER, HELPERS, DUE, PROGRESS -> value;
        };
    }

    private String yuan(long fen) {
        return text.of("sheet.yuan", Yuan.of(fen));
    }

    private static <E extends Enum<E>> Outcome<String> word(Optional<E> found, String words) {
        if (words.isEmpty()) {
            return Outcome.refused("followup.sheet-empty");
        }
        return found.map(e -> Outcome.done(e.name()))
                .orElseGet(() -> Outcome.refused("followup.sheet-unknown-word", words));
    }

    private static Outcome<String> number(Optional<String> number, String words, String wrong) {
        if (words.isEmpty()) {
            return Outcome.done("");
        }
        return number.map(Outcome::done).orElseGet(() -> Outcome.refused(wrong, words));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String group, String words) {
        return Stream.of(values)
                .filter(v -> TEXTS.stream().anyMatch(t -> t.of(group, v).equals(words)))
                .findFirst();
    }

    /** As a cell gives it back. */
    private static String plain(String words) {
        return words.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
