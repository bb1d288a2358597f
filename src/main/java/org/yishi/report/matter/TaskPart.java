package org.yishi.report.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yishi.model.task.ActionItem;
import org.yishi.model.task.Milestone;
import org.yishi.model.topic.Dossier;
import org.yishi.model.topic.Station;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.office.write.docx.picture.Captioned;
import org.yishi.text.Days;
import org.yishi.text.Text;
import org.yishi.text.matter.MatterWords;
import org.yishi.text.money.Yuan;

/** The tasks of a matter: all in a table, then each with its plan, its reports and their photos. */
final class TaskPart {
    private final DossierSheet sheet;
    private final Proofs proofs;
    private final LocalDate today;
    private final Text text;
    private final MatterWords words;

    TaskPart(DossierSheet sheet, Proofs proofs, LocalDate today) {
        this.sheet = sheet;
        this.proofs = proofs;
        this.today = today;
        text = sheet.text();
        words = new MatterWords(text);
    }

    void write(Dossier dossier) {
        if (dossier.tasks().isEmpty()) {
            return;
        }
        sheet.part(Station.PROMISE);
        all(dossier.tasks());
        dossier.tasks().forEach(this::one);
    }

    private void all(List<ActionItem> tasks) {
        var columns = List.of(
                Column.centred(text.of("followup.column.number"), 6),
                Column.left(text.of("followup.column.title"), 9),
                Column.centred(text.of("followup.column.owner"), 4),
                Column.centred(text.of("followup.column.due"), 6),
                Column.centred(text.of("followup.column.state"), 4),
                Column.centred(text.of("matter.column.progress"), 4));
        var rows = tasks.stream()
                .map(task -> List.of(
                        task.number(),
                        task.title(),
                        task.owner(),
                        task.due().map(LocalDate::toString).orElse(text.of("followup.no-due")),
                        state(task),
                        text.of("matter.percent-sign", task.progress())))
                .toList();
        sheet.table(columns, rows);
    }

    private String state(ActionItem task) {
        var state = text.of("followup.state", task.state());
        return task.isOverdue(today) ? text.of("matter.paper.late", state) : state;
    }

    private void one(ActionItem task) {
        sheet.sub(text.of("matter.task", task.number(), task.title()));
        sheet.plain(text.of("matter.paper.sentence", words.task(task)));
        if (!task.plan().funds().isBlank()) {
            sheet.plain(text.of("matter.paper.funds", task.plan().funds()));
        }
        if (!task.plan().milestones().isEmpty()) {
            sheet.plain(text.of("matter.paper.steps", steps(task.plan().milestones())));
        }
        var days = new Days(text);
        task.moves().stream()
                .filter(move -> !move.reason().isBlank())
                .forEach(move -> sheet.plain(text.of(
                        "matter.paper.moved",
                        days.date(move.at().toLocalDate()),
                        move.from().map(days::date).orElse(""),
                        days.date(move.to()),
                        move.reason())));
        reports(task);
    }

    private String steps(List<Milestone> steps) {
        return steps.stream()
                .map(step -> step.doneOn()
                        .map(day -> text.of("matter.step-done", step.title(), day))
                        .orElseGet(() -> text.of("matter.step-open", step.title())))
                .collect(Collectors.joining(text.of("matter.and")));
    }

    private void reports(ActionItem task) {
        if (task.notes().isEmpty()) {
            sheet.plain(text.of("matter.paper.no-reports"));
            return;
        }
        var pictures = new ArrayList<Captioned>();
        var rows = new ArrayList<List<String>>();
        for (var note : task.notes()) {
            var shown = proofs.of(note);
            pictures.addAll(shown.pictures());
            rows.add(List.of(
                    note.at().toLocalDate().toString(),
                    note.author(),
                    note.text(),
                    text.of("followup.state", note.state())
                            + note.percent()
                                    .map(percent -> "\n" + text.of("matter.percent-sign", percent))
                                    .orElse(""),
                    note.spent() == 0 ? "" : Yuan.of(note.spent()),
                    shown.named()));
        }
        sheet.table(
                List.of(
                        Column.centred(text.of("matter.paper.date"), 6),
                        Column.centred(text.of("matter.paper.author"), 4),
                        Column.left(text.of("matter.paper.report"), 10),
                        Column.centred(text.of("followup.column.state"), 4),
                        Column.right(text.of("matter.paper.spent"), 5),
                        Column.left(text.of("matter.paper.files"), 4)),
                rows);
        sheet.pictures(pictures);
    }
}
