package org.yishi.report.topic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yishi.model.topic.Answer;
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

/**
 * The slips 答复单 that go back to those who raised matters: half an A4 page each, two on a sheet to be cut apart, in
 * letters as large as fit.
 *
 * <pre>{@code
 * new AnswerSlips(press).write(path, answers.of(topic));
 * }</pre>
 */
public final class AnswerSlips {
    private static final int LARGEST = 16;
    private static final int LEAST = 9;
    private static final int DOWN = 2;

    private final Press press;
    private final Text text;
    private final Days days;

    public AnswerSlips(Press press) {
        this.press = press;
        text = press.text();
        days = new Days(text);
    }

    /**
     * Writes one slip for each answer.
     *
     * @throws org.yishi.office.write.WriteFailure with its reason
     */
    public void write(Path target, List<Answer> answers) {
        var paper = Paper.on(text.lang() == Lang.ZH ? Layout.official() : new Layout.Plain());
        paper.slips(answers.stream()
                .map(answer -> new Slips(1, DOWN, 1, fitted(answer)))
                .toList());
        paper.write(
                target, press.about(text.of("topics.slip.title", press.village().name())));
    }

    /** The largest letters that fit; what room is left goes to the answer. */
    private List<Piece> fitted(Answer answer) {
        int room = Slips.height(DOWN) - Slips.lineHeight(1) * 4;
        int size = LARGEST;
        while (size > LEAST && height(answer, answer.words(), size) > room) {
            size--;
        }
        int words = height(answer, answer.words(), size) - height(answer, "", size) + Slips.lineHeight(size);
        int spare = Math.max(0, room - height(answer, answer.words(), size));
        return pieces(answer, answer.words(), size, words + spare);
    }

    private int height(Answer answer, String words, int size) {
        return BallotFit.height(pieces(answer, words, size, 0), Slips.width(1));
    }

    private List<Piece> pieces(Answer answer, String words, int size, int least) {
        var voice = answer.voice();
        var pieces = new ArrayList<Piece>();
        pieces.add(new Line(text.of("topics.slip.title", press.village().name()), size + 4, Side.MIDDLE, true));
        pieces.add(new Piece.Gap(size * 5));
        pieces.add(new Piece.Boxes(
                List.of(3, 5, 3, 5),
                List.of(
                        List.of(
                                name("topics.slip.who", size),
                                said(voice.raisedBy(), size),
                                name("topics.slip.number", size),
                                said(voice.number(), size)),
                        List.of(
                                name("topics.slip.on", size),
                                said(days.date(voice.raisedOn()), size),
                                name("topics.slip.way", size),
                                said(text.of("matter.way", voice.way()), size))),
                size * 34));
        pieces.add(new Piece.Boxes(
                List.of(3, 13),
                List.of(List.of(name("topics.slip.matter", size), said(voice.title(), size))),
                size * 34));
        pieces.add(new Piece.Boxes(
                List.of(3, 13), List.of(List.of(name("topics.slip.answer", size), said(words, size))), least));
        pieces.add(new Piece.Gap(size * 5));
        int small = Math.max(LEAST, size - 2);
        pieces.add(new Line(text.of("topics.slip.signed"), small, Side.LEFT, false));
        pieces.add(new Line(text.of("topics.slip.from", press.committee(), press.today()), small, Side.RIGHT, false));
        return pieces;
    }

    private Line name(String key, int size) {
        return new Line(text.of(key), size, Side.MIDDLE, true);
    }

    private static Line said(String words, int size) {
        return new Line(words.replaceAll("\\s+", " "), size, Side.LEFT, false);
    }
}
