package org.yishi.model.year;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date that the village wrote down.
 *
 * @param ends whether a term ends on it 届满, as that of a committee or of representatives
 * @param note empty where nothing is to be said
 * @param done the day it was done
 */
public record OwnDate(long id, LocalDate day, String title, boolean ends, String note, Optional<LocalDate> done) {
    public OwnDate {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a date needs a title");
        }
    }
}
