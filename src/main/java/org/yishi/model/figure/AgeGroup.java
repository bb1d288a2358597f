package org.yishi.model.figure;

import java.time.LocalDate;
import java.util.Optional;

/** Groups of ages, in completed years on the last day of what is reported. */
public enum AgeGroup {
    UNDER_18(0),
    FROM_18(18),
    FROM_35(35),
    FROM_60(60),
    FROM_75(75);

    private final int from;

    AgeGroup(int from) {
        this.from = from;
    }

    /**
     * The group of somebody on a day; empty where the year of birth is not known. Of whom only the year is known, or the
     * month, is taken to be born on its first day.
     *
     * @param birth 1956, 1956-03 or 1956-03-07; empty where unknown
     */
    public static Optional<AgeGroup> on(LocalDate day, String birth) {
        if (birth.length() < 4) {
            return Optional.empty();
        }
        var born = birth + "0000-01-01".substring(birth.length());
        int years = day.getYear() - Integer.parseInt(born.substring(0, 4));
        int age = day.toString().substring(5).compareTo(born.substring(5)) < 0 ? years - 1 : years;
        var group = UNDER_18;
        for (var next : values()) {
            group = age >= next.from ? next : group;
        }
        return Optional.of(group);
    }
}
