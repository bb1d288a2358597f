package org.yishi.window.followup.month;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.yishi.text.Text;
import org.yishi.window.kit.look.Looks;

/** Six weeks from Monday to Sunday around a month. */
final class MonthGrid {
    private static final int WEEK = 7;
    private static final int WEEKS = 6;

    private final GridPane root = new GridPane();
    private final List<DayCell> cells = new ArrayList<>();

    MonthGrid(Text text, Consumer<LocalDate> clicked) {
        root.getStyleClass().add("month-grid");
        root.setFocusTraversable(true);
        var names = new RowConstraints();
        root.getRowConstraints().add(names);
        for (int day = 0; day < WEEK; day++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / WEEK);
            root.getColumnConstraints().add(column);
            var name = new Label(DayOfWeek.of(day + 1)
                    .getDisplayName(TextStyle.SHORT, text.lang().locale()));
            name.getStyleClass().addAll(Looks.MUTED, "day-name");
            root.add(name, day, 0);
        }
        for (int week = 0; week < WEEKS; week++) {
            var row = new RowConstraints();
            row.setVgrow(Priority.ALWAYS);
            root.getRowConstraints().add(row);
            for (int day = 0; day < WEEK; day++) {
                var cell = new DayCell(text, clicked);
                cells.add(cell);
                root.add(cell.root(), day, week + 1);
            }
        }
    }

    GridPane root() {
        return root;
    }

    void show(YearMonth month, LocalDate today, Map<LocalDate, List<Entry>> entries) {
        var first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean sixth = first.plusWeeks(WEEKS - 1L).isBefore(month.plusMonths(1).atDay(1));
        root.getRowConstraints().getLast().setVgrow(sixth ? Priority.ALWAYS : Priority.NEVER);
        for (int i = 0; i < cells.size(); i++) {
            boolean seen = sixth || i < WEEK * (WEEKS - 1);
            cells.get(i).root().setVisible(seen);
            cells.get(i).root().setManaged(seen);
            var day = first.plusDays(i);
            cells.get(i).show(day, !YearMonth.from(day).equals(month), today, entries.getOrDefault(day, List.of()));
        }
    }

    void choose(LocalDate day) {
        cells.forEach(cell -> cell.choose(cell.day().equals(day)));
    }
}
