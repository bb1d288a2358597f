package org.yishi.model.lot;

import java.util.Optional;

/** By what ages people are told apart, in years that begin with the calendar: the day of birth is often unknown. */
public enum AgeBand {
    /** Under 35. */
    YOUNG,
    /** From 35 to 59. */
    MIDDLE,
    /** 60 and over. */
    OLD,
    UNKNOWN;

    private static final int FROM_MIDDLE = 35;
    private static final int FROM_OLD = 60;

    /** The band of somebody born in a year, in another year. */
    public static AgeBand of(Optional<Integer> birthYear, int year) {
        return birthYear
                .map(born -> year - born)
                .map(age -> age < FROM_MIDDLE ? YOUNG : age < FROM_OLD ? MIDDLE : OLD)
                .orElse(UNKNOWN);
    }
}
