package org.yishi.rule.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yishi.model.year.YearEntry.State;

/**
 * Something that is to be done again and again: at least once in so many months.
 *
 * @param months 1, 3, 6 or 12: the year is cut into such parts from January on
 * @param done the days on which it was done
 * @param planned the days for which it is planned
 */
public record Rhythm(int months, List<LocalDate> done, List<LocalDate> planned) {
    private static final int YEAR = 12;

    public Rhythm {
        done = List.copyOf(done);
        planned = List.copyOf(planned);
    }

    /** A part of the year and what became of it. */
    public record Part(LocalDate from, LocalDate until, State state, Optional<LocalDate> on) {}

    /**
     * The parts of a year.
     *
     * @param began the first day of which something is known: of a part that had begun before, nothing can be missed
     */
    public List<Part> in(int year, LocalDate today, LocalDate began) {
        var parts = new ArrayList<Part>();
        for (int month = 1; month + months <= YEAR + 1; month += months) {
            var from = LocalDate.of(year, month, 1);
            parts.add(part(from, from.plusMonths(months).minusDays(1), today, began));
        }
        return parts;
    }

    private Part part(LocalDate from, LocalDate until, LocalDate today, LocalDate began) {
        var was = within(done, from, until);
        if (was.isPresent()) {
            return new Part(from, until, State.DONE, was);
        }
        if (until.isBefore(today)) {
            return new Part(from, until, began.isAfter(from) ? State.UNKNOWN : State.MISSED, Optional.empty());
        }
        var will = within(planned, from, until);
        return new Part(from, until, from.isAfter(today) || will.isPresent() ? State.TO_COME : State.DUE, will);
    }

    private static Optional<LocalDate> within(List<LocalDate> days, LocalDate from, LocalDate until) {
        return days.stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(until))
                .min(LocalDate::compareTo);
    }
}
