package org.yishi.report.floor;

import java.nio.file.Path;
import java.util.ArrayList;
import org.yishi.model.meeting.Meeting;
import org.yishi.model.meeting.floor.FloorRules;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.poster.Poster.Sheet;
import org.yishi.report.Press;
import org.yishi.report.disclosure.PosterFit;
import org.yishi.report.disclosure.PosterFit.Piece;
import org.yishi.text.floor.FloorWords;

/**
 * The speaking rules on a sheet for the wall of the hall, in the largest type that fits.
 *
 * <pre>{@code
 * new RulesPoster(press).write(path, meeting, rules);
 * }</pre>
 */
public final class RulesPoster {
    private final Press press;

    public RulesPoster(Press press) {
        this.press = press;
    }

    /**
     * Writes the file, on A3.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, Meeting meeting, FloorRules rules) {
        var text = press.text();
        var title = text.of("forum.rules-title");
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece(Piece.Kind.TITLE, "", press.heading(title)));
        var sentences = new FloorWords(text).sentences(rules);
        for (int i = 0; i < sentences.size(); i++) {
            pieces.add(new Piece(Piece.Kind.TEXT, text.of("forum.rule-number", i + 1), sentences.get(i)));
        }
        pieces.add(new Piece(Piece.Kind.ORGANISATION, "", meeting.title()));
        var paper = Paper.on(press.layout());
        paper.poster(PosterFit.on(Sheet.A3, pieces));
        paper.write(target, press.about(title));
    }
}
