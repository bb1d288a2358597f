package org.yishi.report.question;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.yishi.office.write.docx.Layout;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.slip.Piece;
import org.yishi.office.write.docx.slip.Piece.Line;
import org.yishi.office.write.docx.slip.Piece.Side;
import org.yishi.office.write.docx.slip.Slips;
import org.yishi.report.Press;
import org.yishi.text.Lang;

/** Number cards to be cut apart and drawn from a bag: each participant writes the number on both forms, and no name. */
public final class CardPaper {
    private static final int ACROSS = 4;
    private static final int DOWN = 8;
    private static final int LARGE = 40;
    private static final int SMALL = 10;

    private final Press press;

    public CardPaper(Press press) {
        this.press = press;
    }

    /**
     * Writes cards from 1.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, int cards) {
        var paper = Paper.on(press.text().lang() == Lang.ZH ? Layout.official() : new Layout.Plain());
        int each = ACROSS * DOWN;
        for (int first = 1; first <= cards; first += each) {
            paper.slips(new Slips(1, 1, 1, page(first, Math.min(cards, first + each - 1))));
        }
        paper.write(target, press.about(press.text().of("questions.cards")));
    }

    private List<Piece> page(int first, int last) {
        var rows = new ArrayList<List<Line>>();
        for (int row = first; row <= last; row += ACROSS) {
            int start = row;
            rows.add(IntStream.range(0, ACROSS)
                    .mapToObj(i ->
                            new Line(start + i <= last ? Integer.toString(start + i) : "", LARGE, Side.MIDDLE, true))
                    .toList());
        }
        int height = (Slips.height(1) - Slips.lineHeight(SMALL) * 3) / DOWN - 20;
        return List.of(
                new Line(press.text().of("questions.cards-how"), SMALL, Side.LEFT, false),
                new Piece.Boxes(List.of(1, 1, 1, 1), rows, height));
    }
}
