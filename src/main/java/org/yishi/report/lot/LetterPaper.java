package org.yishi.report.lot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yishi.model.lot.LotAnswer;
import org.yishi.model.lot.LotPerson;
import org.yishi.model.meeting.AgendaItem;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.poster.Poster;
import org.yishi.office.write.docx.poster.Poster.Line;
import org.yishi.report.Press;
import org.yishi.text.Days;
import org.yishi.text.Text;

/** The letters 邀请函 to those who were drawn and have not declined, one on a page, in large type. */
public final class LetterPaper {
    private static final int TITLE = 36;
    private static final int SIZE = 20;

    private final Press press;
    private final Text text;
    private final Days days;

    public LetterPaper(Press press) {
        this.press = press;
        text = press.text();
        days = new Days(text);
    }

    /**
     * Writes the letters.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, LotSheet sheet) {
        var paper = Paper.on(press.layout());
        invited(sheet).forEach(p -> paper.poster(new Poster(Poster.Sheet.A4, lines(sheet, p), false)));
        paper.write(target, press.about(text.of("lot.letter-title")));
    }

    /** Those who get a letter. */
    public static List<LotPerson> invited(LotSheet sheet) {
        return sheet.lot().people().stream()
                .filter(p -> p.isCalled() && p.answer() != LotAnswer.DECLINES)
                .toList();
    }

    private List<Line> lines(LotSheet sheet, LotPerson person) {
        var meeting = sheet.meeting();
        var lot = sheet.lot();
        var lines = new ArrayList<Line>();
        lines.add(Line.title(press.heading(text.of("lot.letter-title")), TITLE));
        lines.add(gap());
        lines.add(text(text.of("lot.letter-to", sheet.name(person))));
        lines.add(text(text.of(
                person.substitute() ? "lot.letter-moved-up" : "lot.letter-drawn",
                days.date(lot.drawnAt().toLocalDate()),
                lot.frame(),
                lot.seats(),
                person.resident().value(),
                meeting.title())));
        lines.add(Line.text(
                text.of("lot.letter-time"),
                text.of("report.notice-when", days.dateTime(meeting.startsAt()), days.weekday(meeting.day())),
                SIZE,
                false));
        lines.add(Line.text(text.of("lot.letter-place"), place(meeting.place()), SIZE, false));
        if (!sheet.items().isEmpty()) {
            lines.add(Line.text(text.of("lot.letter-about"), items(sheet.items()), SIZE, false));
        }
        lines.add(text(text.of("lot.letter-free")));
        lines.add(text(text.of("lot.letter-proof", lot.seed())));
        lines.add(text(text.of("lot.letter-answer")));
        lines.add(gap());
        lines.add(Line.right(press.committee(), SIZE, 2, SIZE * 10, true));
        lines.add(Line.right(days.date(press.now().toLocalDate()), SIZE, 2, 0, false));
        return lines;
    }

    private String place(String place) {
        return place.isBlank() ? text.of("lot.letter-no-place") : place;
    }

    private String items(List<AgendaItem> items) {
        return items.stream().map(AgendaItem::title).collect(Collectors.joining(text.of("lot.semicolon")));
    }

    private static Line text(String words) {
        return Line.text("", words, SIZE, false);
    }

    private static Line gap() {
        return Line.text("", "", SIZE, true);
    }
}
