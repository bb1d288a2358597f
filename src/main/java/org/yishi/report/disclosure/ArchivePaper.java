package org.yishi.report.disclosure;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.Objection;
import org.yishi.office.write.docx.Page;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.office.write.docx.Table.Row;
import org.yishi.report.Press;
import org.yishi.text.Days;
import org.yishi.text.Text;

/**
 * What goes into the archive 公示归档: the text as it hung, when it went up and came down, what was said to it by whom,
 * and who answered what. Not for the wall.
 */
public final class ArchivePaper {
    private final Press press;
    private final Text text;
    private final Days days;

    public ArchivePaper(Press press) {
        this.press = press;
        text = press.text();
        days = new Days(text);
    }

    /**
     * Writes the file.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, Disclosure d) {
        var title = press.heading(d.title());
        var paper = Paper.on(press.layout()).page(Page.COMPACT).title(title);
        paper.subtitle(text.of("disclosure.archive.subtitle", d.number()));
        d.voidReason().ifPresent(why -> paper.subtitle(text.of("disclosure.archive.void", why)));
        d.body().lines().filter(l -> !l.isBlank()).forEach(paper::body);
        paper.table(new Table(
                List.of(
                        Column.left(text.of("disclosure.archive.item"), 25),
                        Column.left(text.of("disclosure.archive.record"), 75)),
                record(d),
                Table.LINE));
        paper.heading(1, text.of("disclosure.archive.objections", d.objections().size()));
        if (d.objections().isEmpty()) {
            paper.body(text.of("disclosure.archive.no-objections"));
        } else {
            paper.table(objections(d));
        }
        paper.signatures(List.of(
                text.of("report.sign", text.of("disclosure.archive.put-up-by")),
                text.of("report.sign", text.of("disclosure.archive.taken-down-by")),
                text.of("report.sign", text.of("disclosure.archive.checked-by")),
                text.of("report.sign", text.of("disclosure.archive.kept-by"))));
        paper.closing(press.committee(), press.today());
        paper.write(target, press.about(title));
    }

    private List<Row> record(Disclosure d) {
        var rows = new ArrayList<Row>();
        row(rows, "disclosure.field.number", d.number());
        row(rows, "disclosure.field.kind", text.of("disclosure.kind", d.kind()));
        row(rows, "disclosure.field.source", d.source());
        row(
                rows,
                "disclosure.field.days",
                d.working()
                        ? text.of("disclosure.days-working", d.days())
                        : text.of("disclosure.days-calendar", d.days()));
        row(rows, "disclosure.field.put-up", date(d.putUp()));
        row(rows, "disclosure.field.until", date(d.until()));
        row(rows, "disclosure.field.taken-down", date(d.takenDown()));
        row(rows, "disclosure.field.place", d.place());
        row(rows, "disclosure.field.contact", d.contact());
        row(rows, "disclosure.field.ending", d.ending());
        return rows;
    }

    private void row(List<Row> rows, String name, String value) {
        rows.add(Row.of(text.of(name), value.isBlank() ? text.of("disclosure.archive.nothing") : value));
    }

    private Table objections(Disclosure d) {
        return new Table(
                List.of(
                        Column.centred(text.of("disclosure.archive.on"), 20),
                        Column.centred(text.of("disclosure.archive.by"), 14),
                        Column.left(text.of("disclosure.archive.words"), 30),
                        Column.left(text.of("disclosure.archive.answer"), 36)),
                d.objections().stream().map(this::objection).toList(),
                Table.LINE);
    }

    private Row objection(Objection o) {
        var answer = o.answeredOn()
                .map(on -> text.of("disclosure.archive.answered", o.answer(), o.answeredBy(), on))
                .orElseGet(() -> text.of("disclosure.archive.unanswered"));
        return Row.of(
                o.on().toString(),
                o.by().isBlank() ? text.of("disclosure.archive.anonymous") : o.by(),
                o.words(),
                answer);
    }

    private String date(Optional<LocalDate> day) {
        return day.map(days::date).orElse("");
    }
}
