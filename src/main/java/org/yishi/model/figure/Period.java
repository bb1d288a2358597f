package org.yishi.model.figure;

import java.time.LocalDate;

/**
 * A calendar month, quarter or year.
 *
 * <pre>{@code
 * Period.of(Span.QUARTER, LocalDate.of(2026, 3, 5));   // 1 January to 31 March 2026
 * }</pre>
 *
 * @param first its first day
 */
public record Period(Span span, LocalDate first) {
    public Period {
        if (first.getDayOfMonth() != 1 || (first.getMonthValue() - 1) % span.months() != 0) {
            throw new IllegalArgumentException("no " + span + " begins on " + first);
        }
    }

    /** The period of a length in which a day lies. */
    public static Period of(Span span, LocalDate day) {
        int into = (day.getMonthValue() - 1) % span.months();
        return new Period(span, day.withDayOfMonth(1).minusMonths(into));
    }

    public LocalDate last() {
        return next().first.minusDays(1);
    }

    /** The one before, with which it is compared. */
    public Period before() {
        return new Period(span, first.minusMonths(span.months()));
    }

    public Period next() {
        return new Period(span, first.plusMonths(span.months()));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }

    /** Which of its year it is, from 1: the month, the quarter; 1 for a year. */
    public int ordinal() {
        return (first.getMonthValue() - 1) / span.months() + 1;
    }
}
