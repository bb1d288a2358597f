package org.yishi.desk.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yishi.model.id.TopicId;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ProgressNote;
import org.yishi.model.task.TaskState;
import org.yishi.store.Tx;
import org.yishi.text.Days;
import org.yishi.text.Text;

/** 实施结果公开: what came of a promise, who did it, when, and for how much. */
final class ResultDraft {
    private final Text text;
    private final Tx tx;
    private final Days days;

    ResultDraft(Text text, Tx tx) {
        this.text = text;
        this.tx = tx;
        days = new Days(text);
    }

    Drafts.Words words(ActionItem task) {
        var decided = task.resolution().flatMap(id -> tx.resolutions().find(id));
        var lines = new Lines(text)
                .add(text.of("disclosure.draft.matter"), task.title())
                .add(
                        text.of("disclosure.draft.decided"),
                        decided.map(r -> text.of(
                                        "disclosure.draft.decided-by",
                                        r.title(),
                                        r.number(),
                                        days.date(r.at().toLocalDate())))
                                .orElse(""))
                .add(text.of("disclosure.draft.owner"), task.owner())
                .add(text.of("disclosure.draft.helpers"), task.helpers())
                .add(text.of("disclosure.draft.supervisor"), task.plan().supervisor())
                .add(
                        text.of("disclosure.draft.due"),
                        task.due().map(due -> due(task, due)).orElse(""))
                .add(
                        text.of("disclosure.draft.done"),
                        done(task).map(days::date).orElse(""))
                .add(text.of("disclosure.draft.state"), text.of("followup.state", task.state()))
                .add(text.of("disclosure.draft.result"), last(task).orElse(""))
                .add(text.of("disclosure.draft.money"), money(task));
        return new Drafts.Words(text.of("disclosure.draft.result-title", task.title()), lines.said());
    }

    /** All results of a matter, one after the other; empty where the matter is gone. */
    Optional<Drafts.Words> words(TopicId id) {
        return tx.topics().find(id).map(topic -> {
            var done = tx.tasks().of(id).stream()
                    .filter(t -> !t.state().isOpen() && t.state() != TaskState.GIVEN_UP)
                    .toList();
            var lines = new Lines(text)
                    .add(text.of("disclosure.draft.matter"), topic.title())
                    .add(text.of("disclosure.draft.done-of", done.size()));
            for (int i = 0; i < done.size(); i++) {
                lines.add(text.of("disclosure.draft.list-item", i + 1, told(done.get(i))));
            }
            lines.add(text.of("disclosure.draft.money"), money(done));
            return new Drafts.Words(text.of("disclosure.draft.result-title", topic.title()), lines.said());
        });
    }

    /** A result in one line: what, who, when, what came of it. */
    private String told(ActionItem task) {
        var head = text.of("disclosure.draft.quarter-owner", task.title(), task.owner());
        var on = done(task)
                .map(day -> text.of("disclosure.draft.done-on", head, days.date(day)))
                .orElse(head);
        return last(task)
                .map(result -> text.of("disclosure.draft.result-of", on, result))
                .orElse(on);
    }

    private String money(List<ActionItem> tasks) {
        long planned = tasks.stream().mapToLong(t -> t.plan().planned()).sum();
        long spent = tasks.stream().mapToLong(ActionItem::spent).sum();
        return planned == 0 && spent == 0
                ? ""
                : text.of("disclosure.draft.money-of", Lines.money(text, planned), Lines.money(text, spent));
    }

    private String due(ActionItem task, LocalDate due) {
        return task.timesMoved() == 0
                ? days.date(due)
                : text.of(
                        "disclosure.draft.due-moved",
                        days.date(due),
                        task.firstDue().map(days::date).orElse(""),
                        task.timesMoved());
    }

    private static Optional<LocalDate> done(ActionItem task) {
        return task.notes().stream()
                .filter(n -> !n.state().isOpen())
                .map(n -> n.at().toLocalDate())
                .findFirst();
    }

    /** What the report says with which it was done; else the last one. */
    private static Optional<String> last(ActionItem task) {
        return task.notes().stream()
                .filter(n -> !n.state().isOpen())
                .map(ProgressNote::text)
                .findFirst()
                .or(() -> task.notes().stream().map(ProgressNote::text).reduce((a, b) -> b));
    }

    private String money(ActionItem task) {
        var plan = task.plan();
        if (plan.planned() == 0 && task.spent() == 0) {
            return "";
        }
        var sums = text.of(
                "disclosure.draft.money-of", Lines.money(text, plan.planned()), Lines.money(text, task.spent()));
        return plan.funds().isBlank() ? sums : text.of("disclosure.draft.money-from", sums, plan.funds());
    }
}
