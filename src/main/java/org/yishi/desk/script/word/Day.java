package org.yishi.desk.script.word;

import java.time.LocalDate;

/** A day as a script writes it. */
public sealed interface Day {
    /** 2026-03-05. */
    record Fixed(LocalDate date) implements Day {}

    /** today-30: counted from the day on which the script is played. */
    record FromToday(int days) implements Day {}

    /** +10: counted from the day that the script's own clock shows. */
    record FromNow(int days) implements Day {}

    /**
     * The date it is.
     *
     * @param today the day on which the script is played
     * @param now the day that the script's clock shows
     */
    default LocalDate on(LocalDate today, LocalDate now) {
        return switch (this) {
            case Fixed(LocalDate date) -> date;
            case FromToday(int days) -> today.plusDays(days);
            case FromNow(int days) -> now.plusDays(days);
        };
    }
}
