package org.yishi.report.ballot;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yishi.office.write.Words;
import org.yishi.office.write.docx.slip.Piece;
import org.yishi.office.write.docx.slip.Slips;

/**
 * Fits a ballot onto its part of the page: the largest letters and the fewest columns that stay on it. Old eyes read
 * these papers, so it rather puts fewer on a page than go below 12 points; 10 where eight are asked for, or one page is
 * all there is.
 */
public final class BallotFit {
    private static final int LEAST_SIZE = 12;
    private static final int LEAST_SIZE_AT_THE_ENDS = 10;
    private static final int MOST_COLUMNS = 3;

    /** In half widths: a name of ten signs, or of six and the group that tells it apart. */
    private static final int SHORT = 20;

    private final BallotPieces pieces;

    BallotFit(BallotPieces pieces) {
        this.pieces = pieces;
    }

    /** A page so parted, and what stands on each part. */
    record Fitted(int across, int down, List<Piece> content) {}

    /** The layout with as many on a page as asked for, or as many as fit. */
    Fitted fit(int perPage) {
        for (int each : Printing.PAGES.reversed()) {
            if (each > perPage || each == 1) {
                continue;
            }
            var fitted = on(across(each), each / across(each), each == 8 ? LEAST_SIZE_AT_THE_ENDS : LEAST_SIZE);
            if (fitted.isPresent()) {
                return fitted.get();
            }
        }
        return on(1, 1, LEAST_SIZE_AT_THE_ENDS)
                .orElseGet(() -> new Fitted(1, 1, pieces.of(LEAST_SIZE_AT_THE_ENDS, 2, Slips.width(1))));
    }

    private static int across(int perPage) {
        return perPage > 2 ? 2 : 1;
    }

    /** The largest letters in which no short name is broken; else the largest that fit at all. */
    private Optional<Fitted> on(int across, int down, int least) {
        return on(across, down, least, true).or(() -> on(across, down, least, false));
    }

    private Optional<Fitted> on(int across, int down, int least, boolean whole) {
        int width = Slips.width(across);
        for (int size = largest(down); size >= least; size--) {
            for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
                var content = pieces.of(size, columns, width);
                int room = Slips.height(down) - height(content, width) - Slips.lineHeight(size) / 3;
                if (room >= 0 && (!whole || content.stream().allMatch(piece -> isWhole(piece, width)))) {
                    return Optional.of(new Fitted(across, down, spread(content, room)));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether every short name in the boxes stands on one line; heads and numbers stand in the middle, and may break. */
    private static boolean isWhole(Piece piece, int width) {
        if (!(piece instanceof Piece.Boxes boxes)) {
            return true;
        }
        int sum = boxes.shares().stream().mapToInt(Integer::intValue).sum();
        return boxes.rows().stream()
                .allMatch(row -> IntStream.range(0, row.size())
                        .filter(i -> row.get(i).side() == Piece.Side.LEFT
                                && Words.halves(row.get(i).text()) <= SHORT)
                        .allMatch(i -> lines(row.get(i).text(), row.get(i).size(), inner(width, boxes, i, sum)) == 1));
    }

    private static int inner(int width, Piece.Boxes boxes, int column, int sum) {
        return width * boxes.shares().get(column) / sum - 130;
    }

    private static int largest(int down) {
        return switch (down) {
            case 1 -> 22;
            case 2 -> 18;
            default -> 15;
        };
    }

    /** Makes of the room that is left higher boxes, for shaking hands, and wider gaps; the stamp goes over the last. */
    private static List<Piece> spread(List<Piece> content, int room) {
        int rows = content.stream().mapToInt(BallotFit::rows).sum();
        long gaps = content.stream().filter(Piece.Gap.class::isInstance).count();
        return content.stream()
                .<Piece>map(piece -> switch (piece) {
                    case Piece.Line line -> line;
                    case Piece.Gap(int height) -> new Piece.Gap(height + (int) Math.min(room / 3 / gaps, 400));
                    case Piece.Boxes(var shares, var lines, int height) ->
                        new Piece.Boxes(shares, lines, height + Math.min(room / 3 / rows, height));
                })
                .toList();
    }

    private static int rows(Piece piece) {
        return piece instanceof Piece.Boxes boxes ? boxes.rows().size() : 0;
    }

    /** How high the pieces are together. */
    public static int height(List<Piece> content, int width) {
        int height = 0;
        for (var piece : content) {
            height += switch (piece) {
                case Piece.Line line -> height(line, width);
                case Piece.Gap(int gap) -> gap;
                case Piece.Boxes boxes -> height(boxes, width);
            };
        }
        return height;
    }

    private static int height(Piece.Boxes boxes, int width) {
        int sum = boxes.shares().stream().mapToInt(Integer::intValue).sum();
        int height = 0;
        for (var row : boxes.rows()) {
            int highest = boxes.rowHeight();
            for (int i = 0; i < row.size(); i++) {
                highest = Math.max(highest, height(row.get(i), inner(width, boxes, i, sum)));
            }
            height += highest + 15;
        }
        return height;
    }

    private static int height(Piece.Line line, int width) {
        return Slips.lineHeight(line.size()) * lines(line.text(), line.size(), width);
    }

    /**
     * How many lines a text takes, rather one too many: figures are wider in some faces, no line begins with a stop,
     * and words of Latin letters are not broken.
     */
    static int lines(String text, int size, int width) {
        int narrow = (int) text.codePoints().filter(c -> c < 0x2E80).count();
        int halves = Words.halves(text) + narrow * 6 / 10;
        int inLine = Math.max(2, width / (size * 10));
        return halves < inLine ? 1 : Math.ceilDiv(halves, Math.max(2, inLine - 2));
    }
}
