package org.yishi.report.disclosure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yishi.model.disclosure.Disclosure;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.poster.Poster.Sheet;
import org.yishi.report.Press;
import org.yishi.report.disclosure.PosterFit.Piece;
import org.yishi.text.Days;
import org.yishi.text.Text;

/**
 * What hangs on the wall, as a Word file in large type: the text, how long it hangs, where objections go, who answers for
 * it. It bears nothing of what was said to it; that goes into the {@link ArchivePaper}.
 *
 * <pre>{@code
 * new PosterPaper(press).write(path, disclosure, period, Sheet.A3);
 * }</pre>
 */
public final class PosterPaper {
    /** A label at the start of a line is not longer than this. */
    private static final int LABEL = 24;

    private final Press press;
    private final Text text;
    private final PeriodWords periods;
    private final Days days;

    public PosterPaper(Press press) {
        this.press = press;
        text = press.text();
        periods = new PeriodWords(text);
        days = new Days(text);
    }

    /**
     * Writes the file.
     *
     * @param d with a text that may hang on a wall
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, Disclosure d, Period period, Sheet sheet) {
        var paper = Paper.on(press.layout());
        paper.poster(PosterFit.on(sheet, pieces(d, period)));
        paper.write(target, press.about(d.title()));
    }

    private List<Piece> pieces(Disclosure d, Period period) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece(Piece.Kind.TITLE, "", press.heading(d.title())));
        if (!d.number().isEmpty()) {
            pieces.add(new Piece(Piece.Kind.NUMBER, "", text.of("disclosure.poster.number", d.number())));
        }
        d.body().lines().filter(l -> !l.isBlank()).forEach(l -> pieces.add(piece(l.strip())));
        pieces.add(piece(periods.hangs(d, period)));
        if (!d.contact().isBlank()) {
            pieces.add(piece(periods.contact(d)));
            pieces.add(new Piece(Piece.Kind.TEXT, "", periods.then(d)));
        }
        if (!d.source().isBlank()) {
            pieces.add(piece(text.of("disclosure.line", text.of("disclosure.poster.source"), article(d.source()))));
        }
        pieces.add(new Piece(Piece.Kind.ORGANISATION, "", text.of("disclosure.poster.stamp", press.committee())));
        pieces.add(new Piece(Piece.Kind.DAY, "", days.date(period.up())));
        return pieces;
    }

    /** The law and its article; what it asks for is the committee's to know. */
    private String article(String source) {
        int colon = source.indexOf(text.of("report.colon"));
        return colon > 0 ? source.substring(0, colon) : source;
    }

    /** A line whose label, before the first colon, stands out. */
    private Piece piece(String line) {
        int at = line.indexOf(text.of("report.colon"));
        boolean labelled = at > 0 && at <= LABEL && line.length() > at + 1;
        return labelled
                ? new Piece(Piece.Kind.TEXT, line.substring(0, at + 1), line.substring(at + 1))
                : new Piece(Piece.Kind.TEXT, "", line);
    }
}
