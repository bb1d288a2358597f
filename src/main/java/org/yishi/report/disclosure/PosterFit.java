package org.yishi.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.yishi.office.write.Words;
import org.yishi.office.write.docx.poster.Poster;
import org.yishi.office.write.docx.poster.Poster.Line;
import org.yishi.office.write.docx.poster.Poster.Sheet;
import org.yishi.office.write.docx.poster.Poster.Side;

/**
 * The largest type in which a poster stands on one sheet. Type of 7 mm is what still reads well from two metres; to
 * save a sheet it may be a little smaller, and what would need less goes on to another sheet in readable type.
 */
public final class PosterFit {
    private static final List<Integer> A4 = List.of(36, 32, 30, 28, 26, 24, 22, 21, 20, 19, 18);
    private static final List<Integer> A3 = List.of(52, 48, 44, 40, 38, 36, 34, 32, 30, 28, 26, 25, 24);
    /** Points of type that goes over several sheets: A4 is read from near, A3 from farther away. */
    private static final int READABLE = 20;

    private static final int LARGE = 26;
    private static final int POINT = 20;
    /** A title is so many tenths of its text. */
    private static final int TITLE = 14;

    /** A line of the text before it has a size. */
    public record Piece(Kind kind, String label, String text) {
        /** What a line is. */
        public enum Kind {
            TITLE,
            NUMBER,
            TEXT,
            ORGANISATION,
            DAY
        }
    }

    private PosterFit() {}

    /** The poster of these lines in the largest type that fits. */
    public static Poster on(Sheet sheet, List<Piece> pieces) {
        var sizes = sheet == Sheet.A4 ? A4 : A3;
        for (int size : sizes) {
            var lines = lines(sheet, pieces, size);
            // What programs measure a little differently must not push the date onto a sheet of its own.
            if (height(sheet, lines) <= sheet.textHeight() * 97 / 100) {
                return new Poster(sheet, lines, false);
            }
        }
        return new Poster(sheet, lines(sheet, pieces, sheet == Sheet.A4 ? READABLE : LARGE), true);
    }

    private static List<Line> lines(Sheet sheet, List<Piece> pieces, int size) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            // Who issues it never stands on a sheet alone.
            boolean last = i + 1 < pieces.size() && pieces.get(i + 1).kind() == Piece.Kind.ORGANISATION;
            int small = Math.max(14, size * 7 / 10);
            int title = size * TITLE / 10;
            lines.add(
                    switch (piece.kind()) {
                        case TITLE ->
                            Line.title(TitleLines.of(piece.text(), sheet.textWidth() / (title * POINT / 2)), title);
                        case NUMBER -> Line.right(piece.text(), small, 0, small * 8, true);
                        case TEXT -> Line.text(piece.label(), piece.text(), size, last);
                        case ORGANISATION -> Line.right(piece.text(), size, 1, size * POINT * 3 / 2, true);
                        case DAY -> Line.right(piece.text(), size, 2, size * 4, false);
                    });
        }
        return lines;
    }

    private static int height(Sheet sheet, List<Line> lines) {
        return lines.stream().mapToInt(line -> height(sheet, line)).sum();
    }

    private static int height(Sheet sheet, Line line) {
        int free = sheet.textWidth() - line.in() * line.size() * POINT;
        // One character less than there is room for: no line begins with a full stop. Latin words break earlier still.
        int perLine = free / (line.size() * POINT / 2) - (line.side() == Side.LEFT ? 2 : 0);
        boolean latin = line.text().codePoints().noneMatch(Character::isIdeographic);
        int room = Math.max(4, latin ? perLine * 95 / 100 : perLine);
        int rows = (line.label() + line.text())
                .lines()
                .mapToInt(row -> Math.max(1, (Words.halves(row) + room - 1) / room))
                .sum();
        return line.before() + rows * line.pitch();
    }
}
