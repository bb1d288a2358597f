package org.yishi.model.compact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A draft that somebody looks at before the vote: the village's lawyer, the township.
 *
 * @param words what they said; empty while they have not answered
 * @param agrees empty while they have not answered
 */
public record Review(
        long id,
        long version,
        String who,
        Optional<LocalDate> sentOn,
        Optional<LocalDate> answeredOn,
        String words,
        Optional<Boolean> agrees) {}
