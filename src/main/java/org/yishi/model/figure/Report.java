package org.yishi.model.figure;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of a period.
 *
 * @param asOf the day as of which they are: the period's last, or today while it still runs
 * @param numbers of every figure
 * @param tables of every breakdown, without rows in which nothing was counted
 * @param behind the things that were counted, of those figures that count things with a page of their own
 * @param pace empty where no matter was closed
 */
public record Report(
        Period period,
        LocalDate asOf,
        Map<Figure, Long> numbers,
        Map<Breakdown, List<Row>> tables,
        Map<Figure, List<Thing>> behind,
        Optional<Pace> pace) {
    /** Figures that tell how things stand and not what happened. */
    private static final Set<Figure> STANDING =
            EnumSet.of(Figure.OPEN_BEFORE, Figure.OPEN, Figure.LATE, Figure.ROSTER, Figure.PENDING, Figure.MISSED);

    public Report {
        numbers = Map.copyOf(numbers);
        tables = Map.copyOf(tables);
        behind = Map.copyOf(behind);
    }

    public long number(Figure figure) {
        return numbers.getOrDefault(figure, 0L);
    }

    public List<Row> rows(Breakdown breakdown) {
        return tables.getOrDefault(breakdown, List.of());
    }

    public List<Thing> behind(Figure figure) {
        return behind.getOrDefault(figure, List.of());
    }

    /** Whether nothing happened in the period, whatever may stand open. */
    public boolean isEmpty() {
        return numbers.entrySet().stream().allMatch(e -> e.getValue() == 0 || STANDING.contains(e.getKey()));
    }
}
