package org.yishi.report.matter;

import java.nio.file.Path;
import java.util.List;
import org.yishi.model.topic.Station;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Span;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Row;
import org.yishi.office.write.docx.picture.Captioned;
import org.yishi.report.Labels;
import org.yishi.report.Numerals;
import org.yishi.report.Press;
import org.yishi.text.Text;
import org.yishi.text.wall.Known;
import org.yishi.text.wall.Leak;
import org.yishi.text.wall.WallGuard;

/**
 * The pages of a matter being written. Whatever somebody once typed, no identity number and no phone number comes
 * through: a set of pages is copied and handed round.
 */
final class DossierSheet {
    private final Press press;
    private final Text text;
    private final Paper paper;
    private final Labels labels;
    private final Numerals numerals;
    private final WallGuard guard = new WallGuard();
    private int parts;
    private int subs;

    DossierSheet(Press press) {
        this.press = press;
        text = press.text();
        paper = Paper.on(press.layout());
        labels = new Labels(text);
        numerals = new Numerals(text);
    }

    Text text() {
        return text;
    }

    void title(String title, String subtitle) {
        paper.title(title);
        paper.subtitle(masked(subtitle));
        paper.blank();
    }

    /** Begins the next part: 一、提出. */
    void part(Station station) {
        parts++;
        subs = 0;
        paper.heading(1, text.of("minutes.item", numerals.of(parts), text.of("matter.section", station)));
    }

    /** Begins the next piece of a part: （一）. */
    void sub(String name) {
        subs++;
        paper.heading(2, text.of("matter.paper.sub", numerals.of(subs), masked(name)));
    }

    /** A label and what it says; nothing where there is nothing to say. */
    void fact(String label, String value) {
        if (!value.isBlank()) {
            paper.labelled(label, masked(value));
        }
    }

    /** Lines of text, empty ones left out; a label at the head of one stands out. */
    void told(List<String> lines) {
        lines.stream().flatMap(String::lines).filter(line -> !line.isBlank()).forEach(this::told);
    }

    private void told(String line) {
        var clean = masked(line.strip());
        labels.part(clean)
                .ifPresentOrElse(
                        part -> paper.body(Span.strong(part.label()), Span.plain(part.rest())),
                        () -> paper.body(clean));
    }

    /** A sentence as somebody wrote it, whatever colons it has. */
    void plain(String words) {
        words.lines().filter(line -> !line.isBlank()).forEach(line -> paper.body(masked(line.strip())));
    }

    void table(List<Table.Column> columns, List<List<String>> rows) {
        var clean = rows.stream()
                .<Row>map(row -> new Row.Cells(row.stream().map(this::masked).toList()))
                .toList();
        paper.table(new Table(columns, clean, Table.LINE));
    }

    void pictures(List<Captioned> pictures) {
        paper.pictures(pictures);
    }

    /** Ends the pages with who keeps them, and writes them. */
    void write(Path target, String title) {
        paper.closing(press.committee(), press.today());
        paper.write(target, press.about(title));
    }

    private String masked(String words) {
        var leaks = guard.find(words, Known.NOBODY).stream()
                .filter(leak -> leak.kind() == Leak.Kind.ID_NUMBER || leak.kind() == Leak.Kind.PHONE)
                .toList();
        return leaks.isEmpty() ? words : guard.mask(words, leaks, text);
    }
}
