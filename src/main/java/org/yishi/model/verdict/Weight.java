package org.yishi.model.verdict;

import org.yishi.model.body.Measure;

/**
 * What one person, or many together, stand for in each unit.
 *
 * @param heads people
 * @param households households they speak for
 * @param area floor area in 0.01 m²
 */
public record Weight(long heads, long households, long area) {
    /** Nobody. */
    public static final Weight NONE = new Weight(0, 0, 0);

    public Weight {
        if (heads < 0 || households < 0 || area < 0) {
            throw new IllegalArgumentException("weight below zero");
        }
    }

    public Weight plus(Weight other) {
        return new Weight(
                Math.addExact(heads, other.heads),
                Math.addExact(households, other.households),
                Math.addExact(area, other.area));
    }

    /** The number in one unit; papers are counted like heads. */
    public long in(Measure measure) {
        return switch (measure) {
            case HEADS, BALLOTS -> heads;
            case HOUSEHOLDS -> households;
            case AREA -> area;
        };
    }
}
