package org.yishi.desk.followup.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yishi.desk.followup.Steps;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.id.TaskId;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ListKind;
import org.yishi.model.task.Said;
import org.yishi.model.task.TaskState;
import org.yishi.text.Lang;
import org.yishi.text.Text;

/** Compares rows that came back with what went out and with what the village file says now. */
final class Comparing {
    private final Text text;
    private final Map<TaskId, ActionItem> tasks;
    private final Map<TaskId, Said> now;
    private final List<SheetChange> changes = new ArrayList<>();
    private final List<SheetPreview.Wrong> wrongs = new ArrayList<>();

    /** A comparison; {@code now} is what a sheet would say if it went out now. */
    Comparing(Text text, Map<TaskId, ActionItem> tasks, Map<TaskId, Said> now) {
        this.text = text;
        this.tasks = tasks;
        this.now = now;
    }

    List<SheetPreview.Wrong> wrongs() {
        return wrongs;
    }

    /** What can be taken: said once where rows say the same, in conflict where they do not. */
    List<SheetChange> changes() {
        var first = new HashMap<String, SheetChange>();
        for (var change : changes) {
            first.merge(change.task().value() + " " + change.field() + " " + change.value(), change, (a, b) -> a);
        }
        var kept = changes.stream().filter(first.values()::contains).toList();
        return kept.stream().map(c -> isSaidTwice(kept, c) ? inConflict(c) : c).toList();
    }

    private static boolean isSaidTwice(List<SheetChange> all, SheetChange change) {
        return all.stream()
                        .filter(c -> c.task().equals(change.task()) && c.field() == change.field())
                        .count()
                > 1;
    }

    private static SheetChange inConflict(SheetChange c) {
        return new SheetChange(
                c.task(), c.number(), c.title(), c.field(), c.now(), c.said(), c.value(), c.where(), true);
    }

    /** One row; {@code sent} is what it said when it went out, where that is known. */
    void row(SheetRow row, Optional<Said> sent) {
        var task = tasks.get(row.task());
        var current = now.get(row.task());
        if (task == null || current == null) {
            wrong(row.at(Field.TITLE), Refusal.of("followup.sheet-row-unknown", row.row()));
            return;
        }
        var base = values(sent.orElse(current));
        var kept = values(current);
        var changed = new EnumMap<Field, String>(Field.class);
        row.cells()
                .forEach((field, cell) -> value(row, field, task, base).ifPresent(value -> {
                    if (!value.equals(base.get(field)) && !value.equals(kept.get(field))) {
                        changed.put(field, value);
                    }
                }));
        if (!changed.isEmpty() && task.state().isClosed()) {
            var at = row.at(changed.keySet().iterator().next());
            wrong(at, Refusal.of("followup.wrong.closed", task.number()));
            return;
        }
        changed.forEach((field, value) -> {
            boolean isConflict = !String.valueOf(base.get(field)).equals(kept.get(field));
            changes.add(new SheetChange(
                    task.id(),
                    task.number(),
                    task.title(),
                    field,
                    shown(field, String.valueOf(kept.get(field))),
                    shown(field, value),
                    value,
                    row.at(field),
                    isConflict));
        });
    }

    private Optional<String> value(SheetRow row, Field field, ActionItem task, Map<Field, String> base) {
        var words =
                Optional.ofNullable(row.cells().get(field)).map(c -> c.text()).orElse("");
        return switch (field) {
            case TITLE, OWNER ->
                words.isEmpty() ? refused(row, field, Refusal.of("followup.sheet-empty")) : Optional.of(words);
            case HELPERS -> Optional.of(words);
            case LIST ->
                named(ListKind.values(), "followup.list", words)
                        .map(Enum::name)
                        .or(() -> refused(row, field, Refusal.of("followup.sheet-unknown-word", words)));
            case DUE -> due(row, words, base);
            case STATE -> state(row, words, task);
            case PROGRESS -> Optional.of(report(words, task, String.valueOf(base.get(Field.PROGRESS))));
        };
    }

    private Optional<String> due(SheetRow row, String words, Map<Field, String> base) {
        if (words.isEmpty()) {
            return String.valueOf(base.get(Field.DUE)).isEmpty()
                    ? Optional.of("")
                    : refused(row, Field.DUE, Refusal.of("followup.sheet-due-gone"));
        }
        return SheetDays.of(words)
                .map(String::valueOf)
                .or(() -> refused(row, Field.DUE, Refusal.of("followup.sheet-no-such-day", words)));
    }

    private Optional<String> state(SheetRow row, String words, ActionItem task) {
        var state = named(TaskState.values(), "followup.state", words);
        if (state.isEmpty()) {
            return refused(row, Field.STATE, Refusal.of("followup.sheet-unknown-word", words));
        }
        if (state.get() != task.state()
                && Steps.check(task, state.get()) instanceof Outcome.Refused<Boolean>(var why)) {
            return refused(row, Field.STATE, why);
        }
        return Optional.of(state.get().name());
    }

    /** What is new in the cell: what was written after the report that went out, or instead of it; else the cell as it was. */
    private static String report(String words, ActionItem task, String base) {
        var fresh = !base.isEmpty() && words.startsWith(base)
                ? words.substring(base.length()).strip()
                : words;
        boolean known = task.notes().stream().anyMatch(n -> n.text().equals(fresh));
        return fresh.isEmpty() || known ? base : fresh;
    }

    private Optional<String> refused(SheetRow row, Field field, Refusal why) {
        wrong(row.at(field), why);
        return Optional.empty();
    }

    private void wrong(Where where, Refusal why) {
        wrongs.add(new SheetPreview.Wrong(where, why));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String group, String words) {
        var texts = List.of(Text.in(Lang.ZH), Text.in(Lang.EN));
        return Stream.of(values)
                .filter(v -> texts.stream().anyMatch(t -> t.of(group, v).equals(words)))
                .findFirst();
    }

    private static Map<Field, String> values(Said said) {
        return new EnumMap<>(Map.of(
                Field.TITLE, said.title(),
                Field.OWNER, said.owner(),
                Field.HELPERS, said.helpers(),
                Field.LIST, said.list().name(),
                Field.DUE, said.due().map(String::valueOf).orElse(""),
                Field.STATE, said.state().name(),
                Field.PROGRESS, said.progress()));
    }

    private String shown(Field field, String value) {
        return switch (field) {
            case LIST -> text.of("followup.list", ListKind.valueOf(value));
            case STATE -> text.of("followup.state", TaskState.valueOf(value));
            case TITLE, OWNER, HELPERS, DUE, PROGRESS -> value;
        };
    }
}
