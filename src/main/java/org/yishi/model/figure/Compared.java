package org.yishi.model.figure;

/** The figures of a period beside those of the one before. */
public record Compared(Report now, Report before) {
    /** How much more there is than in the period before; below zero where it is less. */
    public long change(Figure figure) {
        return now.number(figure) - before.number(figure);
    }
}
