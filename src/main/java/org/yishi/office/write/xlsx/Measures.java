package org.yishi.office.write.xlsx;

import java.util.List;
import java.util.stream.Stream;
import org.yishi.office.write.Words;

/** How wide the columns of a sheet are by what stands in them, and how high a row becomes in turn. */
final class Measures {
    private static final int NARROWEST = 6;
    private static final int FILTER_BUTTON = 3;
    private static final String DATE = "0000-00-00 ";
    /** In points. */
    private static final int LINE = 14;

    private static final int LEAST = 18;
    /** What Excel takes. */
    private static final int MOST = 400;

    private final int[] widths;

    Measures(Sheet sheet) {
        var columns = sheet.columns();
        widths = columns.stream().mapToInt(c -> head(c.head())).toArray();
        for (var row : sheet.rows()) {
            for (int i = 0; i < Math.min(widths.length, row.size()); i++) {
                widths[i] = Math.max(
                        widths[i],
                        lines(row.get(i)).mapToInt(Words::halves).max().orElse(0));
            }
        }
        for (int i = 0; i < widths.length; i++) {
            var column = columns.get(i);
            widths[i] = Math.min(widths[i], Math.max(column.widest(), head(column.head())));
        }
    }

    /** In halves of a Chinese character. */
    int width(int column) {
        return widths[column];
    }

    /** High enough for the cell that takes the most lines, in points; a tenth more for fonts that run wide. */
    int height(List<Cell> row) {
        int most = 1;
        for (int i = 0; i < Math.min(widths.length, row.size()); i++) {
            int width = widths[i];
            int taken = lines(row.get(i))
                    .mapToInt(line -> Math.max(1, Math.ceilDiv(Words.halves(line) * 11 / 10 + 1, width)))
                    .sum();
            most = Math.max(most, taken);
        }
        return Math.clamp((long) most * LINE + 4, LEAST, MOST);
    }

    private static Stream<String> lines(Cell cell) {
        return switch (cell) {
            case Cell.Words(String text) -> text.lines();
            case Cell.Whole(long number) -> Stream.of(Long.toString(number));
            case Cell.Money(long fen) -> Stream.of(Long.toString(fen) + ",,.");
            case Cell.Day _ -> Stream.of(DATE);
            case Cell.Worked _, Cell.Empty _ -> Stream.empty();
        };
    }

    /** A long header goes on in a second line. */
    private static int head(String head) {
        int whole = Words.halves(head);
        return Math.max(NARROWEST, (whole > 8 ? Math.ceilDiv(whole, 2) : whole) + FILTER_BUTTON);
    }
}
