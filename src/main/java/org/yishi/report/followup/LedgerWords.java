package org.yishi.report.followup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.ProgressNote;
import org.yishi.model.task.TaskState;
import org.yishi.report.Names;
import org.yishi.text.Days;
import org.yishi.text.Text;

/** What the cells of the follow-up sheet say that are made of several facts. */
final class LedgerWords {
    private final Text text;
    private final Days days;
    private final Names names;

    LedgerWords(Text text) {
        this.text = text;
        this.days = new Days(text);
        this.names = new Names(text);
    }

    String meeting(Source source) {
        return source.day()
                .map(day -> names.with(source.meeting(), days.date(day)))
                .orElse(source.meeting());
    }

    String way(Source source) {
        return source.resolution()
                .map(r -> names.with(text.of("followup.way", r.way()), r.wayNote()))
                .orElse("");
    }

    String latest(ActionItem task) {
        return task.notes().isEmpty() ? "" : note(task.notes().getLast());
    }

    /** What who supervises wrote when the task was checked. */
    String supervision(ActionItem task) {
        return task.notes().stream()
                .filter(n -> n.state() == TaskState.CHECKED)
                .reduce((first, later) -> later)
                .map(this::note)
                .orElse("");
    }

    String moved(ActionItem task) {
        if (task.timesMoved() == 0) {
            return "";
        }
        var from = task.firstDue().map(days::date).orElse("");
        var to = task.due().map(days::date).orElse("");
        return text.of("report.ledger-moved-from", from, to, task.timesMoved());
    }

    /** When it was put up and taken down, a line for each time. */
    String published(Source source) {
        return source.notices().stream()
                .map(n -> n.putUp().map(LocalDate::toString).orElse("") + " / "
                        + n.takenDown().map(LocalDate::toString).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    String asked(Source source) {
        return source.heard()
                .filter(h -> h.answers() > 0)
                .map(h -> text.of("report.ledger-answered", h.answers()))
                .orElse("");
    }

    String satisfaction(Source source) {
        return source.heard()
                .filter(h -> h.answers() > 0)
                .map(h -> text.of("report.ledger-satisfied", h.percent(), h.satisfied()))
                .orElse("");
    }

    /** The photos and files by number: that of the task, then a running one. */
    String proofs(ActionItem task) {
        var files = task.notes().stream().flatMap(n -> n.files().stream()).toList();
        var lines = new StringBuilder();
        for (int i = 0; i < files.size(); i++) {
            lines.append(i == 0 ? "" : "\n")
                    .append(text.of(
                            "report.ledger-proof-file",
                            task.number(),
                            i + 1,
                            files.get(i).fileName()));
        }
        return lines.toString();
    }

    static Optional<LocalDate> done(ActionItem task) {
        if (task.state().isOpen()) {
            return Optional.empty();
        }
        return task.notes().stream()
                .filter(n -> n.state() == TaskState.DONE || n.state() == TaskState.SIGNED_OFF)
                .map(n -> n.at().toLocalDate())
                .findFirst();
    }

    private String note(ProgressNote note) {
        return text.of("report.ledger-note", days.date(note.at().toLocalDate()), note.text(), note.author());
    }
}
