package org.yishi.report.question;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yishi.model.forum.question.Question;
import org.yishi.model.forum.question.Questionnaire;
import org.yishi.model.forum.question.Wave;
import org.yishi.office.write.docx.Layout;
import org.yishi.office.write.docx.Paper;
import org.yishi.office.write.docx.slip.Piece;
import org.yishi.office.write.docx.slip.Piece.Line;
import org.yishi.office.write.docx.slip.Piece.Side;
import org.yishi.office.write.docx.slip.Slips;
import org.yishi.report.Press;
import org.yishi.report.ballot.BallotFit;
import org.yishi.text.Lang;
import org.yishi.text.Text;
import org.yishi.text.question.ShiftWords;

/**
 * The form that participants fill in before or after, as a Word file to be copied: in letters as large as fit on one
 * side, else on two. It asks for the number of a card and for no name.
 *
 * <pre>{@code
 * new FormPaper(press).write(path, questionnaire, Wave.BEFORE, "第三小组用");
 * }</pre>
 */
public final class FormPaper {
    private static final int LARGEST = 18;
    private static final int LEAST = 10;
    /** Old eyes rather turn the sheet than read smaller letters. */
    private static final int LEAST_ON_ONE = 14;

    private static final int SIDES = 2;
    private static final int LOW = 34;
    private static final int HIGH = 60;

    private final Press press;
    private final Text text;
    private final ShiftWords words;

    public FormPaper(Press press) {
        this.press = press;
        text = press.text();
        words = new ShiftWords(text);
    }

    /**
     * Writes the form of a wave.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, Questionnaire questionnaire, Wave wave) {
        var paper = Paper.on(text.lang() == Lang.ZH ? Layout.official() : new Layout.Plain());
        for (var page : pages(questionnaire, wave)) {
            paper.slips(new Slips(1, 1, 1, page));
        }
        paper.write(target, press.about(text.of("questions.form-title", questionnaire.title(), words.wave(wave))));
    }

    /** On one side in large letters, else on two in the largest that fit, else on as many as it takes. */
    private List<List<Piece>> pages(Questionnaire questionnaire, Wave wave) {
        for (int size = LARGEST; size >= LEAST_ON_ONE; size--) {
            var pages = pages(questionnaire, wave, size, LOW);
            if (pages.size() == 1) {
                return roomy(questionnaire, wave, size, 1);
            }
        }
        for (int size = LEAST_ON_ONE + 1; size >= LEAST; size--) {
            if (pages(questionnaire, wave, size, LOW).size() <= SIDES) {
                return roomy(questionnaire, wave, size, SIDES);
            }
        }
        return pages(questionnaire, wave, LEAST, LOW);
    }

    /** What room is left makes the rows higher: a shaking hand needs it. */
    private List<List<Piece>> roomy(Questionnaire questionnaire, Wave wave, int size, int sides) {
        for (int tall = HIGH; tall > LOW; tall -= 2) {
            var pages = pages(questionnaire, wave, size, tall);
            if (pages.size() <= sides) {
                return pages;
            }
        }
        return pages(questionnaire, wave, size, LOW);
    }

    /** Pages with rows so many twentieths of a letter's height high. */
    private List<List<Piece>> pages(Questionnaire questionnaire, Wave wave, int size, int tall) {
        var asked = new Asked(text, size, tall);
        var pages = new ArrayList<List<Piece>>();
        var page = new ArrayList<>(head(questionnaire, wave, size));
        var here = new ArrayList<Question>();
        for (var question : questionnaire.questions()) {
            var longer = new ArrayList<>(here);
            longer.add(question);
            if (!here.isEmpty() && height(page, asked.of(longer)) > room(size)) {
                page.addAll(asked.of(here));
                pages.add(page);
                page = new ArrayList<>(again(questionnaire, wave, size));
                here.clear();
            }
            here.add(question);
        }
        page.addAll(asked.of(here));
        pages.add(page);
        return turned(pages, size);
    }

    /** Says at the foot of all but the last that it goes on, and thanks at the foot of the last. */
    private List<List<Piece>> turned(List<List<Piece>> pages, int size) {
        for (int i = 0; i < pages.size(); i++) {
            boolean last = i == pages.size() - 1;
            pages.get(i).add(new Piece.Gap(size * 4));
            pages.get(i)
                    .add(new Line(
                            last ? text.of("questions.form-thanks") : text.of("questions.form-turn"),
                            Math.max(LEAST, size - 2),
                            last ? Side.LEFT : Side.RIGHT,
                            !last));
        }
        return pages;
    }

    private static int room(int size) {
        return Slips.height(1) - Slips.lineHeight(size) * 2 - 160;
    }

    private static int height(List<Piece> page, List<Piece> more) {
        return BallotFit.height(page, Slips.width(1)) + BallotFit.height(more, Slips.width(1));
    }

    private List<Piece> head(Questionnaire questionnaire, Wave wave, int size) {
        return List.of(
                new Line(questionnaire.title(), size + 4, Side.MIDDLE, true),
                new Line(text.of("questions.form-wave", wave), size + 2, Side.MIDDLE, true),
                new Piece.Gap(size * 4),
                card(wave, size + 2),
                new Piece.Gap(size * 3),
                new Line(text.of("questions.form-how"), size, Side.LEFT, false),
                new Piece.Gap(size * 4));
    }

    /** The card's number stands on the second side too: sheets come apart. */
    private List<Piece> again(Questionnaire questionnaire, Wave wave, int size) {
        return List.of(
                new Line(
                        text.of("questions.form-title", questionnaire.title(), words.wave(wave)),
                        Math.max(LEAST, size - 1),
                        Side.LEFT,
                        false),
                new Piece.Gap(size * 2),
                card(wave, size),
                new Piece.Gap(size * 5));
    }

    private Piece card(Wave wave, int size) {
        return new Piece.Boxes(
                List.of(7, 6, 4, 6, 5),
                List.of(List.of(
                        new Line(text.of("questions.form-code"), size, Side.MIDDLE, false),
                        new Line("", size, Side.MIDDLE, false),
                        new Line(text.of("questions.form-team"), size, Side.MIDDLE, false),
                        new Line("", size, Side.MIDDLE, false),
                        new Line(words.wave(wave), size, Side.MIDDLE, true))),
                size * 40);
    }
}
