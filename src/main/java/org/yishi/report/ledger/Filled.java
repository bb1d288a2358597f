package org.yishi.report.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.yishi.office.write.xlsx.Cell;
import org.yishi.office.write.xlsx.Column;

/** A column and what stands in it of each thing. */
record Filled<T>(Column column, Function<T, Cell> cell) {
    static <T> Filled<T> mark(String head, Function<T, String> words) {
        return new Filled<>(Column.mark(head), thing -> Cell.of(words.apply(thing)));
    }

    static <T> Filled<T> words(String head, int widest, Function<T, String> words) {
        return new Filled<>(Column.words(head, widest), thing -> Cell.of(words.apply(thing)));
    }

    static <T> Filled<T> number(String head, Function<T, Long> number) {
        return new Filled<>(Column.number(head), thing -> Cell.of(number.apply(thing)));
    }

    static <T> Filled<T> day(String head, Function<T, Optional<LocalDate>> day) {
        return new Filled<>(Column.date(head), thing -> Cell.of(day.apply(thing)));
    }
}
