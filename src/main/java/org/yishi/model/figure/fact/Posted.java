package org.yishi.model.figure.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yishi.model.disclosure.DisclosureKind;
import org.yishi.model.figure.Thing;

/**
 * A notice that was not declared void.
 *
 * @param thing on the day for which it is planned
 */
public record Posted(Thing thing, DisclosureKind kind, Optional<LocalDate> putUp, List<Objected> objections) {
    public Posted {
        objections = List.copyOf(objections);
    }

    /** An objection, and when it was answered. */
    public record Objected(LocalDate day, Optional<LocalDate> answered) {}
}
