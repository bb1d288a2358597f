package org.yishi.report.forum.opinion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yishi.model.forum.opinion.Adoption;
import org.yishi.model.forum.opinion.Headcount;
import org.yishi.model.forum.opinion.Opinion;
import org.yishi.office.write.docx.Page;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.Table;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.office.write.docx.Table.Row;
import org.yishi.report.Press;
import org.yishi.text.Days;
import org.yishi.text.Text;

/**
 * 意见采纳情况表 as a Word file: what was said, whether it was taken up, why not, who answers, what the answer is. It names
 * nobody who said something: it is for the wall too.
 */
public final class AdoptionPaper {
    private final Press press;
    private final Text text;
    private final OpinionWords words;

    public AdoptionPaper(Press press) {
        this.press = press;
        text = press.text();
        words = new OpinionWords(text);
    }

    /**
     * Writes the file.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, Source source) {
        var title = text.of("opinion.adoption-title");
        var count = Headcount.of(source.all());
        var paper = Paper.on(press.layout()).page(Page.FORM).title(title);
        paper.flush(text.of(
                "opinion.paper-about",
                source.meeting().title(),
                new Days(text).date(source.meeting().day())));
        paper.flush(words.count(count));
        paper.flush(words.adopted(count));
        paper.table(new Table(columns(), rows(source), Table.LINE));
        paper.closing(press.committee(), press.today());
        paper.write(target, press.about(title));
    }

    private List<Column> columns() {
        return List.of(
                Column.centred(text.of("opinion.column.number"), 3),
                Column.left(text.of("opinion.column.words"), 16),
                Column.centred(text.of("opinion.column.kind"), 4),
                Column.centred(text.of("opinion.column.adoption"), 5),
                Column.left(text.of("opinion.column.answer"), 18),
                Column.centred(text.of("opinion.column.answered-by"), 6));
    }

    private List<Row> rows(Source source) {
        var rows = new ArrayList<Row>();
        int number = 0;
        for (var heading : source.all().byHeading().entrySet()) {
            rows.add(Row.band(words.heading(heading.getKey())));
            for (var one : heading.getValue()) {
                rows.add(Row.of(
                        Integer.toString(++number),
                        words.said(one, source.all()),
                        text.of("opinion.kind", one.said().kind()),
                        text.of("opinion.adoption", one.reply().adoption()),
                        answer(one, source),
                        one.reply().answeredBy()));
            }
        }
        return rows;
    }

    /** The reason where it was not wholly taken up, the answer, and the task it was handed on as. */
    private String answer(Opinion one, Source source) {
        boolean owesReason =
                one.reply().adoption() == Adoption.PARTLY || one.reply().adoption() == Adoption.NOT_TAKEN;
        var reason = owesReason ? text.of("opinion.reason-is", one.reply().reason()) : "";
        return String.join(
                "\n",
                Stream.of(reason, one.reply().answer(), words.task(one, source))
                        .filter(part -> !part.isBlank())
                        .toList());
    }
}
