package org.yishi.report.ballot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yishi.model.count.CountingMethod;
import org.yishi.model.vote.Contest;
import org.yishi.office.write.Words;
import org.yishi.office.write.docx.slip.Piece;
import org.yishi.office.write.docx.slip.Piece.Line;
import org.yishi.office.write.docx.slip.Piece.Side;
import org.yishi.text.Text;

/** What stands on a ballot, for a size of letters and a number of columns. */
final class BallotPieces {
    private static final int LEAST = 9;

    private final Text text;
    private final Ballot ballot;

    BallotPieces(Text text, Ballot ballot) {
        this.text = text;
        this.ballot = ballot;
    }

    /**
     * The pieces from top to bottom.
     *
     * @param size of the letters in points
     * @param columns of candidates beside each other
     */
    List<Piece> of(int size, int columns, int width) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Line(ballot.meeting(), headSize(size, width), Side.MIDDLE, false));
        pieces.add(new Line(ballot.kind(), size + 3, Side.MIDDLE, true));
        pieces.add(new Piece.Gap(size * 4));
        pieces.add(new Line(ballot.question(), size, Side.LEFT, true));
        pieces.add(new Piece.Gap(size * 4));
        pieces.add(
                switch (ballot.contest()) {
                    case Contest.YesNo() -> yesNo(size);
                    case Contest.Among among -> among(among, size, columns, width);
                    case Contest.Posts posts -> posts(posts, size, columns, width);
                });
        pieces.add(new Piece.Gap(size * 4));
        pieces.add(
                new Line(text.of("report.ballot-how-to", ballot.howTo()), Math.max(LEAST, size - 3), Side.LEFT, false));
        pieces.add(new Piece.Gap(size * 6));
        ballot.seal().forEach(line -> pieces.add(new Line(line, Math.max(LEAST, size - 2), Side.RIGHT, false)));
        return pieces;
    }

    /** The head is rather a little smaller than broken before its last sign. */
    private int headSize(int size, int width) {
        int most = Math.max(LEAST, size - 2);
        for (int each = most; each >= Math.max(LEAST, most - 3); each--) {
            if (BallotFit.lines(ballot.meeting(), each, width) == 1) {
                return each;
            }
        }
        return most;
    }

    private Piece.Boxes yesNo(int size) {
        var heads = List.of(
                head(text.of("report.ballot-yes"), size),
                head(text.of("report.ballot-no"), size),
                head(text.of("report.ballot-abstain"), size));
        return new Piece.Boxes(List.of(1, 1, 1), List.of(heads, Collections.nCopies(3, empty(size))), size * 38);
    }

    /** Candidates down the first column, then down the next, each with a box to mark beside the name. */
    private Piece.Boxes among(Contest.Among among, int size, int columns, int width) {
        int all = among.candidates().size();
        int down = Math.ceilDiv(all, columns);
        var mark = mark(among.method());
        int box = Math.max(Math.max(size * 60, 900), (Words.halves(mark) + 2) * (size - 2) * 10 + 170);
        int number = size * 22 + 200;
        int name = Math.max(box, width / columns - box - number);
        var shares = new ArrayList<Integer>();
        var heads = new ArrayList<Line>();
        for (int i = 0; i < columns; i++) {
            shares.addAll(List.of(number, name, box));
            heads.addAll(List.of(head("", size), head(ballot.candidate(), size), head(mark, size - 2)));
        }
        var rows = new ArrayList<List<Line>>();
        rows.add(heads);
        for (int row = 0; row < down; row++) {
            var line = new ArrayList<Line>();
            for (int column = 0; column < columns; column++) {
                int candidate = column * down + row;
                boolean is = candidate < all;
                line.add(new Line(is ? Integer.toString(candidate + 1) : "", size - 2, Side.MIDDLE, false));
                line.add(new Line(is ? among.candidates().get(candidate) : "", size, Side.LEFT, false));
                line.add(empty(size));
            }
            rows.add(line);
        }
        return new Piece.Boxes(shares, rows, size * 31);
    }

    /** A row for each candidate with a box to mark under each post; down the first column, then down the next. */
    private Piece.Boxes posts(Contest.Posts posts, int size, int columns, int width) {
        int all = posts.candidates().size();
        int down = Math.ceilDiv(all, columns);
        var boxes = posts.posts().stream().map(post -> box(post.name(), size)).toList();
        int number = size * 22 + 200;
        int taken = number + boxes.stream().mapToInt(Integer::intValue).sum();
        int name = Math.max(size * 40, width / columns - taken);
        var shares = new ArrayList<Integer>();
        var heads = new ArrayList<Line>();
        for (int column = 0; column < columns; column++) {
            shares.addAll(List.of(number, name));
            heads.addAll(List.of(head("", size), head(ballot.candidate(), size)));
            shares.addAll(boxes);
            posts.posts()
                    .forEach(post -> heads.add(head(text.of("count.post", post.name(), post.seats()), postSize(size))));
        }
        var rows = new ArrayList<List<Line>>();
        rows.add(heads);
        for (int row = 0; row < down; row++) {
            var line = new ArrayList<Line>();
            for (int column = 0; column < columns; column++) {
                int candidate = column * down + row;
                boolean is = candidate < all;
                line.add(new Line(is ? Integer.toString(candidate + 1) : "", size - 2, Side.MIDDLE, false));
                line.add(new Line(is ? posts.candidates().get(candidate) : "", size, Side.LEFT, false));
                posts.posts().forEach(_ -> line.add(empty(size)));
            }
            rows.add(line);
        }
        return new Piece.Boxes(shares, rows, size * 31);
    }

    private static int postSize(int size) {
        return Math.max(LEAST, size - 2);
    }

    /** A box as wide as the post's name over it, which takes two lines where it is long, and as a thumb at least. */
    private static int box(String post, int size) {
        int halves = Words.halves(post);
        int inLine = halves > 8 ? (halves + 3) / 4 * 2 : halves;
        return Math.max(Math.max(size * 44, 700), inLine * postSize(size) * 10 + 170);
    }

    private String mark(CountingMethod method) {
        return switch (method) {
            case PLURALITY, LIMITED, APPROVAL -> text.of("report.ballot-choose");
            case SCORE -> text.of("report.ballot-score");
            case BORDA, IRV, SCHULZE, STV_SCOTTISH -> text.of("report.ballot-rank");
        };
    }

    private static Line head(String words, int size) {
        return new Line(words, size, Side.MIDDLE, true);
    }

    private static Line empty(int size) {
        return new Line("", size, Side.MIDDLE, false);
    }
}
