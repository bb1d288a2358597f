package org.yishi.report.figure;

import java.util.List;
import org.yishi.office.write.chart.Chart;
import org.yishi.text.figure.Chapter;

/** Breakdowns as charts. */
final class Boards {
    /** More bars than these are read in the table. */
    static final int MOST = 12;

    private Boards() {}

    static Chart chart(Chapter.Board board) {
        List<Chapter.Line> lines = board.lines().stream().limit(MOST).toList();
        return new Chart(
                board.title(),
                lines.stream().map(Chapter.Line::name).toList(),
                board.drawn().stream()
                        .map(column -> new Chart.Series(
                                board.columns().get(column),
                                lines.stream()
                                        .map(line -> line.numbers().get(column))
                                        .toList()))
                        .toList());
    }
}
