package org.yishi.model.verdict;

import org.yishi.model.body.Measure;
import org.yishi.model.vote.Choice;

/**
 * Voices counted in one unit.
 *
 * @param invalid spoiled papers; 0 for hands and roll calls
 */
public record Count(Measure measure, long yes, long no, long abstain, long invalid) {
    public Count {
        if (yes < 0 || no < 0 || abstain < 0 || invalid < 0) {
            throw new IllegalArgumentException("a count below zero");
        }
    }

    /** Nobody has voted yet. */
    public static Count none(Measure measure) {
        return new Count(measure, 0, 0, 0, 0);
    }

    /** All voices and papers, spoiled ones too. */
    public long cast() {
        return Math.addExact(valid(), invalid);
    }

    public long valid() {
        return Math.addExact(Math.addExact(yes, no), abstain);
    }

    public long decided() {
        return Math.addExact(yes, no);
    }

    public long of(Choice choice) {
        return switch (choice) {
            case YES -> yes;
            case NO -> no;
            case ABSTAIN -> abstain;
            case INVALID -> invalid;
        };
    }

    /** The sum of two counts in one unit. */
    public Count plus(Count other) {
        if (measure != other.measure) {
            throw new IllegalArgumentException("not one unit: " + measure + ", " + other.measure);
        }
        return new Count(
                measure,
                Math.addExact(yes, other.yes),
                Math.addExact(no, other.no),
                Math.addExact(abstain, other.abstain),
                Math.addExact(invalid, other.invalid));
    }

    /** The count with voices added to one answer; never below zero. */
    public Count plus(Choice choice, long more) {
        return switch (choice) {
            case YES -> new Count(measure, Math.max(0, yes + more), no, abstain, invalid);
            case NO -> new Count(measure, yes, Math.max(0, no + more), abstain, invalid);
            case ABSTAIN -> new Count(measure, yes, no, Math.max(0, abstain + more), invalid);
            case INVALID -> new Count(measure, yes, no, abstain, Math.max(0, invalid + more));
        };
    }
}
