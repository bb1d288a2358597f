package org.yishi.report.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.yishi.model.forum.question.Question;
import org.yishi.model.forum.question.QuestionKind;
import org.yishi.office.write.docx.slip.Piece;
import org.yishi.office.write.docx.slip.Piece.Line;
import org.yishi.office.write.docx.slip.Piece.Side;
import org.yishi.text.Text;

/** The questions of a form in letters of one size: a box for each score, so that no line has to be followed by eye. */
final class Asked {
    private static final List<Integer> SCALE = shares();

    /** Lines to write on under an open question. */
    private static final int WRITTEN = 4;

    private final Text text;
    private final int size;
    private final int tall;

    /** In letters of a size, rows so many twentieths of it high. */
    Asked(Text text, int size, int tall) {
        this.text = text;
        this.size = size;
        this.tall = tall;
    }

    private static List<Integer> shares() {
        var shares = new ArrayList<>(List.of(6, 40));
        shares.addAll(Collections.nCopies(Question.HIGHEST + 1, 6));
        shares.add(10);
        return List.copyOf(shares);
    }

    /** Scored questions that follow each other stand in one table. */
    List<Piece> of(List<Question> questions) {
        var pieces = new ArrayList<Piece>();
        var rows = new ArrayList<List<Line>>();
        for (var question : questions) {
            if (question.kind() != QuestionKind.SCALE) {
                table(pieces, rows);
                other(pieces, question);
            } else {
                rows.add(scale(question));
            }
        }
        table(pieces, rows);
        return pieces;
    }

    private void table(List<Piece> pieces, List<List<Line>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var all = new ArrayList<List<Line>>();
        all.add(heads());
        all.addAll(rows);
        pieces.add(new Piece.Boxes(SCALE, all, size * tall));
        pieces.add(new Piece.Gap(size * 4));
        rows.clear();
    }

    private List<Line> heads() {
        int small = Math.max(9, size - 3);
        var heads = new ArrayList<Line>();
        heads.add(new Line("", small, Side.MIDDLE, false));
        heads.add(new Line(text.of("questions.form-item"), small, Side.LEFT, false));
        for (int score = 0; score <= Question.HIGHEST; score++) {
            heads.add(new Line(end(score), 9, Side.MIDDLE, false));
        }
        heads.add(new Line(text.of("questions.dont-know"), 9, Side.MIDDLE, false));
        return heads;
    }

    /** What the ends and the middle of the scale mean. */
    private String end(int score) {
        return switch (score) {
            case 0 -> text.of("questions.form-least");
            case Question.HIGHEST / 2 -> text.of("questions.form-middle");
            case Question.HIGHEST -> text.of("questions.form-most");
            default -> "";
        };
    }

    private List<Line> scale(Question question) {
        var row = new ArrayList<Line>();
        row.add(new Line(Integer.toString(question.number()), size, Side.MIDDLE, false));
        row.add(new Line(question.words(), size, Side.LEFT, false));
        IntStream.rangeClosed(0, Question.HIGHEST)
                .forEach(score -> row.add(new Line(Integer.toString(score), Math.min(size, 13), Side.MIDDLE, false)));
        row.add(new Line(question.dontKnow() ? "?" : "—", Math.min(size, 13), Side.MIDDLE, false));
        return row;
    }

    private void other(List<Piece> pieces, Question question) {
        pieces.add(new Line(
                text.of("questions.form-numbered", question.number(), question.words()), size, Side.LEFT, true));
        pieces.add(new Piece.Gap(size * 2));
        if (question.kind() == QuestionKind.OPEN) {
            pieces.add(new Piece.Boxes(
                    List.of(1), List.of(List.of(new Line("", size, Side.LEFT, false))), size * 30 * WRITTEN));
        } else {
            pieces.add(new Piece.Boxes(List.of(3, 24, 5), choices(question), size * tall));
        }
        pieces.add(new Piece.Gap(size * 5));
    }

    private List<List<Line>> choices(Question question) {
        var rows = new ArrayList<List<Line>>();
        for (int i = 0; i < question.choices().size(); i++) {
            rows.add(choice(Integer.toString(i + 1), question.choices().get(i)));
        }
        if (question.dontKnow()) {
            rows.add(choice("?", text.of("questions.dont-know")));
        }
        return rows;
    }

    private List<Line> choice(String mark, String words) {
        return List.of(
                new Line(mark, size, Side.MIDDLE, false),
                new Line(words, size, Side.LEFT, false),
                new Line("", size, Side.MIDDLE, false));
    }
}
