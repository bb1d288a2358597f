package org.yishi.model.year;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who was not at the last meetings of a body in a row, without excuse.
 *
 * @param days of those meetings, oldest first
 */
public record StayedAway(String name, String body, List<LocalDate> days) {
    public StayedAway {
        days = List.copyOf(days);
    }
}
