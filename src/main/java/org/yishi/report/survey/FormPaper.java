package org.yishi.report.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yishi.model.survey.Quota;
import org.yishi.model.survey.Step;
import org.yishi.model.survey.Survey;
import org.yishi.office.write.docx.Layout;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.slip.Piece;
import org.yishi.office.write.docx.slip.Piece.Line;
import org.yishi.office.write.docx.slip.Piece.Side;
import org.yishi.office.write.docx.slip.Slips;
import org.yishi.report.Press;
import org.yishi.report.ballot.BallotFit;
import org.yishi.text.Days;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.text.survey.SurveyWords;

/**
 * The forms that residents fill in, as a Word file: one, two or four on an A4 page, in letters as large as fit, without
 * name or number. Each grid has its own, so that a pile tells where it is from.
 *
 * <pre>{@code
 * new FormPaper(press).write(path, survey, 2);
 * }</pre>
 */
public final class FormPaper {
    /** How many can stand on a page, fewest first. */
    public static final List<Integer> PAGES = List.of(1, 2, 4);

    private static final int LEAST = 9;
    private static final int SPARE = 10;

    private final Press press;
    private final Text text;
    private final SurveyWords words;

    public FormPaper(Press press) {
        this.press = press;
        text = press.text();
        words = new SurveyWords(text);
    }

    /**
     * Writes a form for each who is asked, and one more for ten.
     *
     * @param perPage 1, 2 or 4
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, Survey survey, int perPage) {
        if (!PAGES.contains(perPage)) {
            throw new IllegalArgumentException("not so many on a page: " + perPage);
        }
        int across = perPage == 4 ? 2 : 1;
        int down = perPage / across;
        var paper = Paper.on(text.lang() == Lang.ZH ? Layout.official() : new Layout.Plain());
        for (var quota : survey.method().quotas()) {
            if (quota.asked() > 0) {
                int forms = quota.asked() + Math.ceilDiv(quota.asked(), SPARE);
                paper.slips(new Slips(across, down, forms, fitted(survey, quota, across, down)));
            }
        }
        paper.write(
                target, press.about(text.of("survey.form-title", press.village().name())));
    }

    /** The largest letters that fit; what room is left goes to the remark. */
    private List<Piece> fitted(Survey survey, Quota quota, int across, int down) {
        int width = Slips.width(across);
        int room = Slips.height(down) - Slips.lineHeight(1) * 4;
        int size = across > 1 ? 15 : down > 1 ? 18 : 24;
        while (size > LEAST && BallotFit.height(pieces(survey, quota, size, size * 70), width) > room) {
            size--;
        }
        int left = room - BallotFit.height(pieces(survey, quota, size, size * 70), width);
        return pieces(survey, quota, size, size * 70 + Math.max(0, left));
    }

    private List<Piece> pieces(Survey survey, Quota quota, int size, int remark) {
        int small = Math.max(LEAST, size - 4);
        var pieces = new ArrayList<Piece>();
        pieces.add(new Line(text.of("survey.form-title", press.village().name()), size + 3, Side.MIDDLE, true));
        pieces.add(new Piece.Gap(size * 5));
        pieces.add(new Line(text.of("survey.form-about", survey.title()), size, Side.LEFT, true));
        if (!quota.grid().isEmpty()) {
            pieces.add(new Line(text.of("survey.form-grid", quota.grid()), small, Side.LEFT, false));
        }
        pieces.add(new Line(text.of("survey.form-question"), size, Side.LEFT, false));
        pieces.add(new Piece.Gap(size * 4));
        pieces.add(new Piece.Boxes(
                List.of(1, 5, 3),
                Step.bestFirst().stream().map(step -> row(step, size)).toList(),
                size * 28));
        pieces.add(new Piece.Gap(size * 4));
        pieces.add(new Line(text.of("survey.form-remark"), size, Side.LEFT, false));
        pieces.add(new Piece.Boxes(List.of(1), List.of(List.of(new Line("", size, Side.LEFT, false))), remark));
        pieces.add(new Piece.Gap(size * 3));
        pieces.add(new Line(text.of("survey.form-nameless"), small, Side.LEFT, false));
        pieces.add(new Line(
                text.of("survey.form-from", press.committee(), new Days(text).date(survey.openedOn())),
                small,
                Side.RIGHT,
                false));
        return pieces;
    }

    /** The number is what is typed in; the box to tick is the wide one at the right. */
    private List<Line> row(Step step, int size) {
        return List.of(
                new Line(Integer.toString(step.number()), size, Side.MIDDLE, false),
                new Line(words.step(step), size, Side.LEFT, true),
                new Line("", size, Side.MIDDLE, false));
    }
}
