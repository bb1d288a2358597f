package org.yishi.desk.disclosure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.yishi.model.task.Resolution;
import org.yishi.model.task.TaskLine;
import org.yishi.model.task.TaskState;
import org.yishi.store.Tx;
import org.yishi.text.Days;
import org.yishi.text.Text;

/** 协商落实情况, a quarter's general items: what was decided, what was done, what is still on its way. */
final class QuarterDraft {
    private static final int MONTHS = 3;

    private final Text text;
    private final Tx tx;
    private final Days days;

    QuarterDraft(Text text, Tx tx) {
        this.text = text;
        this.tx = tx;
        days = new Days(text);
    }

    /** Tells of the quarter before the one in which it is told. */
    Drafts.Words words(LocalDate told) {
        var first = told.minusMonths(MONTHS);
        Predicate<OffsetDateTime> within =
                at -> !at.toLocalDate().isBefore(first) && at.toLocalDate().isBefore(told);
        var decided =
                tx.resolutions().all().stream().filter(r -> within.test(r.at())).toList();
        var tasks = tx.tasks().lines();
        var done = tasks.stream()
                .filter(t ->
                        isDone(t) && t.latest().filter(l -> within.test(l.at())).isPresent())
                .toList();
        var open = tasks.stream()
                .filter(t -> t.state().isOpen() && t.createdAt().toLocalDate().isBefore(told))
                .toList();
        long late = open.stream().filter(t -> t.isOverdue(told)).count();
        var lines = new Lines(text)
                .add(text.of("disclosure.draft.quarter-sum", decided.size(), done.size(), open.size(), late));
        list(lines, text.of("disclosure.draft.quarter-decided"), decided, Resolution::title);
        list(lines, text.of("disclosure.draft.quarter-done"), done, this::done);
        list(lines, text.of("disclosure.draft.quarter-open"), open, this::open);
        var quarter = first.get(IsoFields.QUARTER_OF_YEAR);
        return new Drafts.Words(text.of("disclosure.draft.quarter-title", first.getYear(), quarter), lines.said());
    }

    private static boolean isDone(TaskLine task) {
        return !task.state().isOpen() && task.state() != TaskState.GIVEN_UP;
    }

    private String done(TaskLine task) {
        return text.of("disclosure.draft.quarter-owner", task.title(), task.owner());
    }

    private String open(TaskLine task) {
        return task.due()
                .map(due -> text.of("disclosure.draft.quarter-due", task.title(), task.owner(), days.date(due)))
                .orElseGet(() -> done(task));
    }

    private <T> void list(Lines lines, String head, List<T> things, Function<T, String> word) {
        if (!things.isEmpty()) {
            lines.add(text.of("disclosure.draft.list", head));
            IntStream.range(0, things.size())
                    .forEach(i -> lines.add(text.of("disclosure.draft.list-item", i + 1, word.apply(things.get(i)))));
        }
    }
}
