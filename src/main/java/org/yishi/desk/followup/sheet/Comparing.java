package org.yishi.desk.followup.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yishi.desk.followup.Steps;
import org.yishi.desk.followup.sheet.read.CellWords;
import org.yishi.desk.followup.sheet.read.Field;
import org.yishi.desk.followup.sheet.read.SheetRow;
import org.yishi.desk.followup.sheet.read.Wrong;
import org.yishi.model.Outcome;
import org.yishi.model.Refusal;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.Said;
import org.yishi.model.task.SentSheet;
import org.yishi.model.task.TaskState;

/** Compares rows that came back with what went out and with what the village file says now. */
final class Comparing {
    private final CellWords words;
    private final List<SheetChange> changes = new ArrayList<>();
    private final List<Wrong> wrongs = new ArrayList<>();

    Comparing(CellWords words) {
        this.words = words;
    }

    /**
     * A row and its task.
     *
     * @param now what a sheet would say of the task if it went out now
     * @param sent the sheet as it went out, where that is known
     * @param isCopied whether the sheet has another row of this task that says other things
     */
    record Pair(SheetRow row, ActionItem task, Said now, Optional<SentSheet> sent, boolean isCopied) {
        Optional<Said> then() {
            return sent.flatMap(s -> Optional.ofNullable(s.said().get(task.id())));
        }
    }

    List<Wrong> wrongs() {
        return wrongs;
    }

    /** What can be taken: said once where rows say the same, in conflict where they do not. */
    List<SheetChange> changes() {
        var first = new HashMap<String, SheetChange>();
        for (var change : changes) {
            first.merge(change.task().value() + " " + change.field() + " " + change.value(), change, (a, b) -> a);
        }
        var kept = changes.stream().filter(first.values()::contains).toList();
        var many = new HashMap<String, Integer>();
        kept.forEach(c -> many.merge(place(c), 1, Integer::sum));
        return kept.stream()
                .map(c -> c.field() != Field.PROGRESS && c.doubt() != Doubt.COPIED && many.getOrDefault(place(c), 0) > 1
                        ? c.doubted(Doubt.SAID_OTHERWISE)
                        : c)
                .toList();
    }

    private static String place(SheetChange change) {
        return change.task().value() + " " + change.field();
    }

    void row(Pair pair) {
        var kept = CellWords.values(pair.now());
        var base = pair.then().map(CellWords::values).orElse(kept);
        var changed = new EnumMap<Field, String>(Field.class);
        pair.row().cells().forEach((field, cell) -> {
            switch (words.value(field, cell)) {
                case Outcome.Refused<String>(Refusal why) -> wrong(pair, field, why);
                case Outcome.Done<String>(String value) -> {
                    var fresh = field == Field.PROGRESS ? report(value, pair, base) : value;
                    if (!fresh.equals(base.get(field)) && !fresh.equals(kept.get(field))) {
                        changed.put(field, fresh);
                    }
                }
            }
        });
        if (!changed.isEmpty() && pair.task().state().isClosed()) {
            wrong(
                    pair,
                    changed.keySet().iterator().next(),
                    Refusal.of("followup.wrong.closed", pair.task().number()));
            return;
        }
        changed.forEach((field, value) -> refusal(field, value, changed, pair, kept)
                .ifPresentOrElse(why -> wrong(pair, field, why), () -> add(pair, field, value, base, kept)));
    }

    /** Why a change is not allowed; empty where it is. */
    private static Optional<Refusal> refusal(
            Field field, String value, Map<Field, String> changed, Pair pair, Map<Field, String> kept) {
        return switch (field) {
            case TITLE, OWNER, HELPERS, LIST, PROGRESS -> Optional.empty();
            case DUE -> value.isEmpty() ? Optional.of(Refusal.of("followup.sheet-due-gone")) : Optional.empty();
            case PERCENT -> value.isEmpty() ? Optional.of(Refusal.of("sheet.number-gone")) : Optional.empty();
            case SPENT -> spent(value, String.valueOf(kept.get(Field.SPENT)));
            case STATE -> state(TaskState.valueOf(value), changed, pair);
        };
    }

    private static Optional<Refusal> spent(String value, String kept) {
        if (value.isEmpty()) {
            return Optional.of(Refusal.of("sheet.number-gone"));
        }
        return Long.parseLong(value) < Long.parseLong(kept)
                ? Optional.of(Refusal.of("sheet.spent-less"))
                : Optional.empty();
    }

    private static Optional<Refusal> state(TaskState state, Map<Field, String> changed, Pair pair) {
        if (state == TaskState.GIVEN_UP && !changed.containsKey(Field.PROGRESS)) {
            return Optional.of(Refusal.of("sheet.given-up-no-words"));
        }
        return Steps.check(pair.task(), state) instanceof Outcome.Refused<Boolean>(var why)
                ? Optional.of(why)
                : Optional.empty();
    }

    private void add(Pair pair, Field field, String value, Map<Field, String> base, Map<Field, String> kept) {
        var task = pair.task();
        changes.add(new SheetChange(
                task.id(),
                task.number(),
                task.title(),
                field,
                words.shown(field, String.valueOf(base.get(field))),
                words.shown(field, String.valueOf(kept.get(field))),
                words.shown(field, value),
                value,
                pair.row().at(field),
                pair.row().author(),
                doubt(pair, field, base, kept)));
    }

    private static Doubt doubt(Pair pair, Field field, Map<Field, String> base, Map<Field, String> kept) {
        if (pair.isCopied()) {
            return Doubt.COPIED;
        }
        if (pair.then().isEmpty()) {
            return Doubt.UNKNOWN_BEFORE;
        }
        if (field == Field.PROGRESS) {
            return isReportedSince(pair) ? Doubt.REPORTED_HERE_TOO : Doubt.NONE;
        }
        return String.valueOf(base.get(field)).equals(kept.get(field)) ? Doubt.NONE : Doubt.CHANGED_HERE_TOO;
    }

    private static boolean isReportedSince(Pair pair) {
        return pair.sent().stream().anyMatch(s -> pair.task().notes().stream().anyMatch(n -> n.at().isAfter(s.at())));
    }

    /**
     * What is new in the cell: what was written before or behind the report that went out, or instead of it; else the cell
     * as it was. What was taken from this sheet before is not new; the same words in another month are.
     */
    private static String report(String words, Pair pair, Map<Field, String> base) {
        var went = String.valueOf(base.get(Field.PROGRESS));
        int at = went.isEmpty() ? -1 : words.indexOf(went);
        var fresh = at < 0
                ? words
                : (words.substring(0, at).strip() + "\n"
                                + words.substring(at + went.length()).strip())
                        .strip();
        boolean isKnown = pair.task().notes().stream()
                .filter(n -> pair.sent().map(s -> !n.at().isBefore(s.at())).orElse(true))
                .anyMatch(n -> n.text().equals(fresh));
        return fresh.isEmpty() || isKnown ? went : fresh;
    }

    private void wrong(Pair pair, Field field, Refusal why) {
        var task = pair.task().number() + " " + pair.task().title();
        wrongs.add(new Wrong(pair.row().at(field), task, why));
    }
}
