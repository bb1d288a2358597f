package org.yishi.model.disclosure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody says to what is put up 异议.
 *
 * @param answer empty until it is answered
 */
public record Objection(
        long id,
        LocalDate on,
        String by,
        String words,
        String answer,
        Optional<LocalDate> answeredOn,
        String answeredBy) {
    public boolean isAnswered() {
        return answeredOn.isPresent();
    }
}
