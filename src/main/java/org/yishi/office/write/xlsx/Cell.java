package org.yishi.office.write.xlsx;

import java.time.LocalDate;
import java.util.Optional;

/** What stands in one cell. */
public sealed interface Cell {
    /** Text; it stays text, even where it begins like a formula or looks like a number. */
    record Words(String text) implements Cell {}

    /** A whole number. */
    record Whole(long number) implements Cell {}

    /** Money in fen, shown in yuan. */
    record Money(long fen) implements Cell {}

    /** A date, shown as yyyy-mm-dd. */
    record Day(LocalDate date) implements Cell {}

    /**
     * A number that the program which opens the file works out anew.
     *
     * @param formula without the equals sign; {@code {r}} is the number of the row
     * @param now what it comes to today; empty shows nothing
     */
    record Worked(String formula, Optional<Long> now) implements Cell {}

    /** Nothing. */
    record Empty() implements Cell {}

    static Cell of(String text) {
        return text.isEmpty() ? new Empty() : new Words(text);
    }

    static Cell of(long number) {
        return new Whole(number);
    }

    static Cell of(Optional<LocalDate> date) {
        return date.<Cell>map(Day::new).orElseGet(Empty::new);
    }
}
