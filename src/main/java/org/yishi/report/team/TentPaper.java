package org.yishi.report.team;

import java.nio.file.Path;
import java.util.List;
import org.yishi.office.write.Words;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.slip.Piece;
import org.yishi.office.write.docx.slip.Piece.Line;
import org.yishi.office.write.docx.slip.Piece.Side;
import org.yishi.office.write.docx.slip.Slips;
import org.yishi.report.Press;
import org.yishi.text.Text;
import org.yishi.text.lot.TeamWords;

/**
 * Name tents 席卡: an A4 sheet for each, to be folded in the middle. The name stands below the fold, as large as fits; what
 * is above it is the back and stays empty.
 */
public final class TentPaper {
    private static final int LARGEST = 150;
    private static final int SMALL = 30;
    private static final int HINT = 9;
    private static final int POINT = 20;

    private final Press press;
    private final Text text;
    private final TeamWords words;

    public TentPaper(Press press) {
        this.press = press;
        text = press.text();
        words = new TeamWords(text);
    }

    /**
     * Writes a sheet for each.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, String meeting, List<TeamSheet.Place> places) {
        var paper = Paper.on(press.layout());
        places.forEach(place -> paper.slips(new Slips(1, 1, 1, pieces(place))));
        paper.write(target, press.about(text.of("team.paper-tents", meeting)));
    }

    private List<Piece> pieces(TeamSheet.Place place) {
        var name = place.who().name();
        int size = size(name);
        int half = Slips.height(1) / 2;
        int room = half - Slips.lineHeight(size) - Slips.lineHeight(SMALL) - Slips.lineHeight(HINT);
        return List.of(
                new Piece.Gap(half),
                new Line(text.of("team.fold"), HINT, Side.MIDDLE, false),
                new Piece.Gap(Math.max(POINT, room / 3)),
                new Line(name, size, Side.MIDDLE, true),
                new Line(words.name(place.team()), SMALL, Side.MIDDLE, false));
    }

    /** As wide as the sheet, not higher than half of it. */
    private static int size(String name) {
        int fits = 2 * Slips.width(1) / (POINT * Math.max(1, Words.halves(name)));
        return Math.min(LARGEST, fits * 95 / 100);
    }
}
