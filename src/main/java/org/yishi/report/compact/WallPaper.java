package org.yishi.report.compact;

import java.nio.file.Path;
import java.util.ArrayList;
import org.yishi.model.compact.Version;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.poster.Poster.Sheet;
import org.yishi.report.Press;
import org.yishi.report.disclosure.PosterFit;
import org.yishi.report.disclosure.PosterFit.Piece;
import org.yishi.text.Days;

/** The text in large type for the wall, in as few sheets as stay readable. */
public final class WallPaper {
    private final Press press;

    public WallPaper(Press press) {
        this.press = press;
    }

    /**
     * Writes the file.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, Version version, Sheet sheet) {
        var text = version.text();
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece(Piece.Kind.TITLE, "", press.heading(text.title())));
        text.preamble().lines().forEach(line -> pieces.add(new Piece(Piece.Kind.TEXT, "", line)));
        int number = 0;
        for (var chapter : text.chapters()) {
            if (!chapter.title().isEmpty()) {
                pieces.add(new Piece(Piece.Kind.TEXT, text.heading(chapter), ""));
            }
            for (var article : chapter.articles()) {
                number++;
                var label = text.numbering().label(number) + text.numbering().gap();
                pieces.add(new Piece(Piece.Kind.TEXT, label, article.words()));
            }
        }
        var day = version.inForce().or(version::adoptedOn).orElse(press.now().toLocalDate());
        pieces.add(new Piece(Piece.Kind.ORGANISATION, "", press.committee()));
        pieces.add(new Piece(Piece.Kind.DAY, "", new Days(press.text()).date(day)));
        Paper.on(press.layout()).poster(PosterFit.on(sheet, pieces)).write(target, press.about(text.title()));
    }
}
