package org.yishi.desk.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yishi.model.figure.Breakdown;
import org.yishi.model.figure.Figure;
import org.yishi.model.figure.Period;
import org.yishi.model.figure.Report;
import org.yishi.model.figure.Span;

/** The figures of villages made by chance, against a slow and plain second form over everything in the file. */
@Execution(ExecutionMode.CONCURRENT)
final class FiguresAgainstNaiveTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyFigureIsThatOfThePlainForm(long seed) {
        try (var village = new RandomVillage(folder, seed, 20)) {
            var figures = new Figures(village.work);
            var naive = new NaiveFigures(village);
            for (var span : Span.values()) {
                for (var period = Period.of(span, RandomVillage.TODAY);
                        !period.last().isBefore(RandomVillage.BEGIN);
                        period = period.before()) {
                    var compared = figures.of(period);
                    assertEquals(naive.of(period), compared.now().numbers(), period.toString());
                    assertEquals(naive.of(period.before()), compared.before().numbers(), period.toString());
                    assertAddsUp(compared.now());
                    assertBalanced(compared.now());
                }
            }
        }
    }

    /** The rows of each column come to the figure itself; where things stand in several rows, to no less. */
    private static void assertAddsUp(Report report) {
        for (var breakdown : Breakdown.values()) {
            for (var column : breakdown.columns()) {
                long rows = report.rows(breakdown).stream()
                        .mapToLong(row -> row.number(column))
                        .sum();
                if (breakdown.isOverlapping()) {
                    assertTrue(rows >= report.number(column), () -> breakdown + " " + column);
                } else {
                    assertEquals(report.number(column), rows, () -> breakdown + " " + column);
                }
            }
        }
    }

    private static void assertBalanced(Report report) {
        long in = sum(report, List.of(Figure.OPEN_BEFORE, Figure.MADE, Figure.REOPENED));
        assertEquals(in, sum(report, List.of(Figure.DONE, Figure.GIVEN_UP, Figure.OPEN)));
    }

    private static long sum(Report report, List<Figure> figures) {
        return figures.stream().mapToLong(report::number).sum();
    }
}
