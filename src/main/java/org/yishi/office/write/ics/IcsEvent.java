package org.yishi.office.write.ics;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One entry of a calendar file.
 *
 * @param uid stable for the life of the thing, so that a calendar that takes a newer file in changes its entry
 * @param day the day it is on
 * @param starts the moment it begins; empty for a whole day
 * @param hours how long it takes; of a whole day nothing is told
 * @param place empty where none
 * @param reminds whether the calendar rings: the day before at nine, or an hour before the moment
 */
public record IcsEvent(
        String uid,
        LocalDate day,
        Optional<OffsetDateTime> starts,
        int hours,
        String summary,
        String description,
        String place,
        boolean reminds) {
    /** An entry for a whole day. */
    public static IcsEvent of(String uid, LocalDate day, String summary, String description, boolean reminds) {
        return new IcsEvent(uid, day, Optional.empty(), 0, summary, description, "", reminds);
    }
}
