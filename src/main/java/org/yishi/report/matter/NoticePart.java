package org.yishi.report.matter;

import java.time.LocalDate;
import java.util.List;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.model.disclosure.Objection;
import org.yishi.model.topic.Station;
import org.yishi.office.write.docx.Table.Column;
import org.yishi.text.Text;
import org.yishi.text.matter.MatterWords;

/** What was put up of a matter, where and how long, with the objections and their answers. */
final class NoticePart {
    private final DossierSheet sheet;
    private final Text text;
    private final MatterWords words;

    NoticePart(DossierSheet sheet) {
        this.sheet = sheet;
        text = sheet.text();
        words = new MatterWords(text);
    }

    void write(List<Disclosure> notices) {
        if (notices.isEmpty()) {
            return;
        }
        sheet.part(Station.NOTICE);
        notices.forEach(this::write);
    }

    private void write(Disclosure notice) {
        sheet.sub(text.of("matter.notice", notice.number(), notice.title()));
        sheet.plain(text.of("matter.paper.sentence", words.hung(notice)));
        if (!notice.ending().isBlank()) {
            sheet.plain(text.of("matter.paper.ending", notice.ending()));
        }
        if (notice.objections().isEmpty()) {
            sheet.plain(text.of("matter.paper.no-objections"));
            return;
        }
        sheet.table(
                List.of(
                        Column.centred(text.of("matter.paper.date"), 6),
                        Column.centred(text.of("matter.paper.objector"), 4),
                        Column.left(text.of("matter.paper.objection"), 9),
                        Column.left(text.of("matter.paper.objection-answer"), 12)),
                notice.objections().stream().map(this::row).toList());
    }

    private List<String> row(Objection objection) {
        return List.of(
                objection.on().toString(),
                objection.by().isBlank() ? text.of("matter.somebody") : objection.by(),
                objection.words(),
                objection.isAnswered()
                        ? text.of(
                                "matter.paper.answered",
                                objection.answer(),
                                objection.answeredBy(),
                                objection.answeredOn().map(LocalDate::toString).orElse(""))
                        : text.of("matter.unanswered"));
    }
}
